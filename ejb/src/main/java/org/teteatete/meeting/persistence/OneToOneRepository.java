package org.teteatete.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneState;

/** Stores one-to-ones. */
@ApplicationScoped
public class OneToOneRepository {

    @PersistenceContext
    private EntityManager entities;

    protected OneToOneRepository() {}

    public OneToOneRepository(EntityManager entities) {
        this.entities = entities;
    }

    public void add(OneToOne meeting) {
        entities.persist(meeting);
    }

    public Optional<OneToOne> find(UUID id) {
        return Optional.ofNullable(entities.find(OneToOne.class, id));
    }

    /** For who changes it or writes in its form: others wait until the transaction ends. */
    public Optional<OneToOne> lock(UUID id) {
        return Optional.ofNullable(entities.find(OneToOne.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Locks those that nobody held in time, the oldest first: planned and over before {@code today} begins, or in progress and
     * planned for {@code lastDay} at the latest.
     */
    public List<OneToOne> lockOverdue(Instant today, LocalDate lastDay, int limit) {
        return entities.createQuery(
                        "select m from OneToOne m where (m.course.state = :planned and m.plan.end < :today)"
                                + " or (m.course.state = :running and m.plan.day <= :lastDay) order by m.plan.day",
                        OneToOne.class)
                .setParameter("planned", OneToOneState.PLANNED)
                .setParameter("running", OneToOneState.IN_PROGRESS)
                .setParameter("today", today)
                .setParameter("lastDay", lastDay)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Locks those whose contest nobody answered before {@code since}, the oldest first. */
    public List<OneToOne> lockUnanswered(Instant since, int limit) {
        return entities.createQuery(
                        "select m from OneToOne m where m.course.state = :contested and m.course.contestedAt < :since"
                                + " order by m.course.contestedAt",
                        OneToOne.class)
                .setParameter("contested", OneToOneState.CONTESTED)
                .setParameter("since", since)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(limit)
                .getResultList();
    }
}
