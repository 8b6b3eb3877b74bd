package org.teteatete.audit.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.access.Permit;
import org.teteatete.audit.domain.AuditEntry;
import org.teteatete.audit.domain.Breach;
import org.teteatete.audit.domain.ChainVerifier;
import org.teteatete.audit.domain.Head;
import org.teteatete.audit.domain.Link;
import org.teteatete.audit.domain.NotedHead;
import org.teteatete.audit.domain.TrailKey;
import org.teteatete.audit.persistence.AuditTrail;
import org.teteatete.audit.persistence.HeadLog;
import org.teteatete.shared.Role;

/**
 * Verifies the whole trail against its key, against what was noted outside of the database, and against the records that
 * its entries tell of and that are never changed; names the first entry that was changed, removed, forged, kept from being
 * sealed, after which the trail was cut off, or of which such a record was changed or removed; then the first such record
 * that no entry tells of. Reads a page at a time, while others go on writing.
 */
@Stateless
@Permit(Role.AUDITOR)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditVerification {

    private static final int PAGE = 1_000;
    private static final UUID FIRST = new UUID(0, 0);

    private AuditTrail trail;
    private HeadLog log;
    private TrailKeys keys;
    private EvidenceCheck evidence;
    private Verdicts verdicts;
    private HiddenSubjects hidden;
    private Event<TrailVerified> verified;

    protected AuditVerification() {}

    @Inject
    public AuditVerification(
            AuditTrail trail,
            HeadLog log,
            TrailKeys keys,
            EvidenceCheck evidence,
            Verdicts verdicts,
            HiddenSubjects hidden,
            Event<TrailVerified> verified) {
        this.trail = trail;
        this.log = log;
        this.keys = keys;
        this.evidence = evidence;
        this.verdicts = verdicts;
        this.hidden = hidden;
        this.verified = verified;
    }

    public Verdict verify() {
        TrailKey key = keys.get();
        Set<UUID> untold = hidden.fromReader();
        try (Stream<NotedHead> noted = log.read(key)) {
            ChainVerifier verifier = new ChainVerifier(key, noted.iterator());
            Breach breach = followed(verifier, untold)
                    .or(() -> waiting(key, untold))
                    .or(() -> evidence.added(untold))
                    .orElse(null);
            Verdict verdict = verdicts.of(verifier.reached(), trail.countPending(), breach, untold);
            verified.fire(new TrailVerified(verdict));
            return verdict;
        }
    }

    /** The head is read before each page: when no page follows, the chain must reach it. */
    private Optional<Breach> followed(ChainVerifier verifier, Set<UUID> untold) {
        Head head = trail.head();
        List<Link> links = trail.links(0, PAGE);
        while (!links.isEmpty()) {
            for (Link link : links) {
                Optional<Breach> breach = verifier.follow(link);
                if (breach.isPresent()) {
                    return breach;
                }
            }
            Optional<Breach> breach = evidence.firstBreach(
                    links.stream()
                            .map(link -> new EvidenceCheck.Entry(link.sequence(), link.fact()))
                            .toList(),
                    untold);
            if (breach.isPresent()) {
                return breach;
            }
            head = trail.head();
            links = trail.links(verifier.reached().sequence(), PAGE);
        }
        return verifier.end(head);
    }

    private Optional<Breach> waiting(TrailKey key, Set<UUID> untold) {
        return trail.goneBeforeSealing()
                .map(entry -> new Breach(Breach.Kind.REMOVED, null, entry, null))
                .or(() -> notTrue(key, untold))
                .or(() -> trail.keptFromSealing()
                        .map(entry -> new Breach(
                                Breach.Kind.UNSEALED,
                                null,
                                entry.id(),
                                entry.fact().subjectId())));
    }

    private Optional<Breach> notTrue(TrailKey key, Set<UUID> untold) {
        UUID after = FIRST;
        List<AuditEntry> page = trail.pendingAfter(after, PAGE);
        while (!page.isEmpty()) {
            for (AuditEntry entry : page) {
                if (!MessageDigest.isEqual(key.ofEntry(entry.fact()), entry.mac())) {
                    return Optional.of(new Breach(
                            Breach.Kind.FORGED, null, entry.id(), entry.fact().subjectId()));
                }
                after = entry.id();
            }
            Optional<Breach> breach = evidence.firstBreach(
                    page.stream()
                            .map(entry -> new EvidenceCheck.Entry(null, entry.fact()))
                            .toList(),
                    untold);
            if (breach.isPresent()) {
                return breach;
            }
            page = trail.pendingAfter(after, PAGE);
        }
        return Optional.empty();
    }
}
