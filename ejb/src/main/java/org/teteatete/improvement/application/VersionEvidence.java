package org.teteatete.improvement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.improvement.domain.PlanVersion;
import org.teteatete.improvement.persistence.PlanRepository;
import org.teteatete.shared.Evidence;

/** The versions of plans, as the audit trail knows them. */
@ApplicationScoped
public class VersionEvidence implements Evidence {

    private PlanRepository repository;

    protected VersionEvidence() {}

    @Inject
    public VersionEvidence(PlanRepository repository) {
        this.repository = repository;
    }

    @Override
    public String subjectType() {
        return "improvement-plan";
    }

    @Override
    public String record() {
        return "version";
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> records) {
        return repository.versionsById(records).stream()
                .collect(Collectors.toMap(PlanVersion::id, PlanVersion::fingerprint));
    }

    @Override
    public List<Existing> after(UUID record, int limit) {
        return repository.versionsAfter(record, limit);
    }
}
