package org.teteatete.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.teteatete.audit.domain.Breach;
import org.teteatete.audit.domain.Details;
import org.teteatete.audit.domain.Fact;
import org.teteatete.audit.persistence.AuditTrail;
import org.teteatete.shared.Act;
import org.teteatete.shared.Evidence;
import org.teteatete.shared.Evidence.Existing;

/**
 * Compares what entries say of records that are never changed with what those records are now. What is about these that a
 * reader may not know of is not looked at for them: it would tell of it.
 */
@ApplicationScoped
public class EvidenceCheck {

    private static final int PAGE = 1_000;

    private Iterable<Evidence> evidence;
    private AuditTrail trail;

    protected EvidenceCheck() {}

    @Inject
    public EvidenceCheck(@Any Instance<Evidence> evidence, AuditTrail trail) {
        this((Iterable<Evidence>) evidence, trail);
    }

    EvidenceCheck(Iterable<Evidence> evidence, AuditTrail trail) {
        this.evidence = evidence;
        this.trail = trail;
    }

    /** @param sequence {@code null} while it waits for its seal */
    record Entry(Long sequence, Fact fact) {}

    /** What an entry, by its place among those that are asked about, says of a record. */
    private record Claim(int place, Entry entry, UUID record, String evidence) {

        Optional<Breach> against(Map<UUID, String> now) {
            if (evidence.equals(now.get(record))) {
                return Optional.empty();
            }
            Breach.Kind kind = now.containsKey(record) ? Breach.Kind.RECORD_CHANGED : Breach.Kind.RECORD_REMOVED;
            return Optional.of(new Breach(
                    kind, entry.sequence(), entry.fact().id(), entry.fact().subjectId()));
        }
    }

    /** The first of these entries of which a record is not what it was; one look at each kind of record. */
    Optional<Breach> firstBreach(List<Entry> entries, Set<UUID> untold) {
        List<Map.Entry<Integer, Breach>> found = new ArrayList<>();
        for (Evidence kind : evidence) {
            List<Claim> claims = claims(entries, kind).stream()
                    .filter(claim -> !untold.contains(claim.entry().fact().subjectId()))
                    .toList();
            Map<UUID, String> now = kind.of(claims.stream().map(Claim::record).collect(Collectors.toSet()));
            claims.stream()
                    .flatMap(claim -> claim.against(now).map(breach -> Map.entry(claim.place(), breach)).stream())
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found.stream().min(Comparator.comparing(Map.Entry::getKey)).map(Map.Entry::getValue);
    }

    /** A record of which no entry tells; that the entries are right is for who calls to make sure of before. */
    Optional<Breach> added(Set<UUID> untold) {
        return StreamSupport.stream(evidence.spliterator(), false)
                .flatMap(kind -> added(kind, untold).stream())
                .findFirst();
    }

    private Optional<Breach> added(Evidence kind, Set<UUID> untold) {
        List<Existing> page = kind.after(null, PAGE);
        while (!page.isEmpty()) {
            Set<UUID> told = told(kind, page);
            Optional<Breach> added = page.stream()
                    .filter(one -> !told.contains(one.record()) && !untold.contains(one.subject()))
                    .map(one -> new Breach(Breach.Kind.RECORD_ADDED, null, null, one.subject()))
                    .findFirst();
            if (added.isPresent()) {
                return added;
            }
            page = kind.after(page.get(page.size() - 1).record(), PAGE);
        }
        return Optional.empty();
    }

    /** The records that entries about the same things tell of: read after the records, of which each was added with its entry. */
    private Set<UUID> told(Evidence kind, List<Existing> page) {
        Set<UUID> subjects = page.stream().map(Existing::subject).collect(Collectors.toSet());
        return trail.detailsOf(kind.subjectType(), subjects).stream()
                .map(Details::read)
                .filter(details -> details.containsKey(Act.EVIDENCE + kind.record()))
                .map(details -> UUID.fromString(details.get(kind.record())))
                .collect(Collectors.toSet());
    }

    private static List<Claim> claims(List<Entry> entries, Evidence kind) {
        return Stream.iterate(0, i -> i < entries.size(), i -> i + 1)
                .flatMap(i -> claim(i, entries.get(i), kind).stream())
                .toList();
    }

    private static Optional<Claim> claim(int place, Entry entry, Evidence kind) {
        if (!kind.subjectType().equals(entry.fact().subjectType())) {
            return Optional.empty();
        }
        Map<String, String> details = Details.read(entry.fact().details());
        String record = details.get(kind.record());
        String said = details.get(Act.EVIDENCE + kind.record());
        return record == null || said == null
                ? Optional.empty()
                : Optional.of(new Claim(place, entry, UUID.fromString(record), said));
    }
}
