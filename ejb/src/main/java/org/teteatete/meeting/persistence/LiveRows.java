package org.teteatete.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.PartClock;
import org.teteatete.meeting.domain.Presence;

/** What is live about forms: who is there, the clocks, and how often something was written. */
@ApplicationScoped
public class LiveRows {

    @PersistenceContext
    private EntityManager entities;

    protected LiveRows() {}

    public LiveRows(EntityManager entities) {
        this.entities = entities;
    }

    public List<OneToOne> meetings(Collection<UUID> ids) {
        return entities.createQuery("select m from OneToOne m where m.id in :ids", OneToOne.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** How often each form was written in: a number that only grows. */
    public Map<UUID, Long> timesWritten(Collection<UUID> ids) {
        return entities.createQuery(
                        "select e.meeting, sum(e.version + 1) from FormEntry e where e.meeting in :ids group by e.meeting",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }

    public List<Presence> presences(Collection<UUID> ids) {
        return entities.createQuery("select p from Presence p where p.meeting in :ids", Presence.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public List<PartClock> clocks(Collection<UUID> ids) {
        return entities.createQuery("select c from PartClock c where c.meeting in :ids", PartClock.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public void add(Presence presence) {
        entities.persist(presence);
    }

    public void add(PartClock clock) {
        entities.persist(clock);
    }

    public void remove(Presence presence) {
        entities.remove(presence);
    }

    /** Those who were last there before {@code moment}. */
    public int forget(Instant moment) {
        return entities.createQuery("delete from Presence p where p.seenAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
