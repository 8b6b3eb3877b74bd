package org.teteatete.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.audit.domain.AuditEntry;
import org.teteatete.audit.domain.AuditHead;
import org.teteatete.audit.domain.AuditSeal;
import org.teteatete.audit.domain.Fact;
import org.teteatete.audit.domain.Head;
import org.teteatete.audit.domain.Link;
import org.teteatete.audit.domain.PendingEntry;

/** The entries and the chain over them. Adds and reads; only the queue of those that wait for their seal gets shorter. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext
    private EntityManager entities;

    protected AuditTrail() {}

    public AuditTrail(EntityManager entities) {
        this.entities = entities;
    }

    public void add(AuditEntry entry) {
        entities.persist(entry);
        entities.persist(new PendingEntry(entry));
    }

    /** The end of the chain, for the one that seals: others wait until its transaction ends. */
    public AuditHead lockHead() {
        return entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The end of the chain as it is now. */
    public Head head() {
        Object[] row = entities.createQuery("select h.sequence, h.mac from AuditHead h", Object[].class)
                .getSingleResult();
        return new Head((long) row[0], (byte[]) row[1]);
    }

    /** The first entries that are committed and wait for their seal. */
    public List<AuditEntry> pending(int limit) {
        return entities.createQuery(
                        "select e from PendingEntry p join AuditEntry e on e.id = p.entryId order by e.id",
                        AuditEntry.class)
                .setMaxResults(limit)
                .getResultList();
    }

    public long countPending() {
        return entities.createQuery("select count(p) from PendingEntry p", Long.class)
                .getSingleResult();
    }

    /** Keeps the seals; their entries wait no more. */
    public void addSealed(List<AuditSeal> seals) {
        seals.forEach(entities::persist);
        entities.createQuery("delete from PendingEntry p where p.entryId in :sealed")
                .setParameter("sealed", seals.stream().map(AuditSeal::entryId).toList())
                .executeUpdate();
    }

    /** The chain after this place, in its order. */
    public List<Link> links(long after, int limit) {
        return entities
                .createQuery(
                        "select s.sequence, s.entryId, s.mac, e.id, e.occurredAt, e.actorId, e.actorKind, e.action,"
                                + " e.subjectType, e.subjectId, e.details, e.mac"
                                + " from AuditSeal s left join AuditEntry e on e.id = s.entryId"
                                + " where s.sequence > :after order by s.sequence",
                        Object[].class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(AuditTrail::link)
                .toList();
    }

    /** An entry that waits for its seal, after this one in the order of ids, up to so many. */
    public List<AuditEntry> pendingAfter(UUID after, int limit) {
        return entities.createQuery(
                        "select e from PendingEntry p join AuditEntry e on e.id = p.entryId where e.id > :after"
                                + " order by e.id",
                        AuditEntry.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** An entry that has no seal and does not wait for one. */
    public Optional<AuditEntry> keptFromSealing() {
        return entities
                .createQuery(
                        "select e from AuditEntry e"
                                + " where not exists (select s.sequence from AuditSeal s where s.entryId = e.id)"
                                + " and not exists (select p.entryId from PendingEntry p where p.entryId = e.id)"
                                + " order by e.id",
                        AuditEntry.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** An entry that waits for its seal and is gone. */
    public Optional<UUID> goneBeforeSealing() {
        return entities
                .createQuery(
                        "select p.entryId from PendingEntry p"
                                + " where not exists (select e.id from AuditEntry e where e.id = p.entryId)"
                                + " order by p.entryId",
                        UUID.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The details of the entries about these. */
    public List<String> detailsOf(String subjectType, Collection<UUID> subjects) {
        return entities.createQuery(
                        "select e.details from AuditEntry e where e.subjectType = :type and e.subjectId in :subjects",
                        String.class)
                .setParameter("type", subjectType)
                .setParameter("subjects", subjects)
                .getResultList();
    }

    private static Link link(Object[] row) {
        Fact fact = row[3] == null
                ? null
                : new Fact(
                        (UUID) row[3],
                        (Instant) row[4],
                        (UUID) row[5],
                        (String) row[6],
                        (String) row[7],
                        (String) row[8],
                        (UUID) row[9],
                        (String) row[10]);
        return new Link((long) row[0], (UUID) row[1], (byte[]) row[2], fact, (byte[]) row[11]);
    }
}
