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
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.audit.domain.Breach;
import org.teteatete.audit.domain.Details;
import org.teteatete.audit.domain.Fact;
import org.teteatete.shared.Act;
import org.teteatete.shared.Evidence;

/** Compares what entries say of records that are never changed with what those records are now. */
@ApplicationScoped
public class EvidenceCheck {

    private Iterable<Evidence> evidence;

    protected EvidenceCheck() {}

    @Inject
    public EvidenceCheck(@Any Instance<Evidence> evidence) {
        this((Iterable<Evidence>) evidence);
    }

    EvidenceCheck(Iterable<Evidence> evidence) {
        this.evidence = evidence;
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
            return Optional.of(new Breach(kind, entry.sequence(), entry.fact().id()));
        }
    }

    /** The first of these entries of which a record is not what it was; one look at each kind of record. */
    Optional<Breach> firstBreach(List<Entry> entries) {
        List<Map.Entry<Integer, Breach>> found = new ArrayList<>();
        for (Evidence kind : evidence) {
            List<Claim> claims = claims(entries, kind);
            Map<UUID, String> now = kind.of(claims.stream().map(Claim::record).collect(Collectors.toSet()));
            claims.stream()
                    .flatMap(claim -> claim.against(now).map(breach -> Map.entry(claim.place(), breach)).stream())
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found.stream().min(Comparator.comparing(Map.Entry::getKey)).map(Map.Entry::getValue);
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
