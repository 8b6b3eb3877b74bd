package org.teteatete.improvement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.improvement.domain.PlanEntry;
import org.teteatete.improvement.persistence.PlanRepository;
import org.teteatete.shared.Evidence;

/** The lines of the history of plans, decisions among them, as the audit trail knows them. */
@ApplicationScoped
public class EntryEvidence implements Evidence {

    private PlanRepository repository;

    protected EntryEvidence() {}

    @Inject
    public EntryEvidence(PlanRepository repository) {
        this.repository = repository;
    }

    @Override
    public String subjectType() {
        return "improvement-plan";
    }

    @Override
    public String record() {
        return "entry";
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> records) {
        return repository.entriesById(records).stream()
                .collect(Collectors.toMap(PlanEntry::id, PlanEntry::fingerprint));
    }

    @Override
    public List<Existing> after(UUID record, int limit) {
        return repository.entriesAfter(record, limit);
    }
}
