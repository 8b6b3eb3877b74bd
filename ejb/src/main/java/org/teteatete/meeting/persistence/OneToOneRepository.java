package org.teteatete.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.meeting.application.HeldMeeting;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Origin;
import org.teteatete.meeting.domain.Overdue;

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

    /** As {@link #lock(UUID)}, many of them, in the same order for everybody. */
    public List<OneToOne> lock(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select m from OneToOne m where m.id in :ids order by m.id", OneToOne.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** Those that nobody held in time: of the ones that were planned and of the ones that were started, the oldest first. */
    public List<UUID> missed(Overdue overdue, int limit) {
        List<UUID> missed =
                new ArrayList<>(plannedFor(OneToOneState.PLANNED, overdue.today(), " and m.plan.end < :ended")
                        .setParameter("ended", overdue.endedBefore())
                        .setMaxResults(limit)
                        .getResultList());
        if (missed.size() < limit) {
            missed.addAll(plannedFor(OneToOneState.IN_PROGRESS, overdue.startedFor(), "")
                    .setMaxResults(limit - missed.size())
                    .getResultList());
        }
        return missed;
    }

    /** One state and the days until {@code last}: what the index is for, however much is planned ahead. */
    private TypedQuery<UUID> plannedFor(OneToOneState state, LocalDate last, String condition) {
        return entities.createQuery(
                        "select m.id from OneToOne m where m.course.state = :state and m.plan.day <= :last" + condition
                                + " order by m.plan.day, m.id",
                        UUID.class)
                .setParameter("state", state)
                .setParameter("last", last);
    }

    /** Those whose contest nobody answered in time, the oldest first. */
    public List<UUID> unanswered(Overdue overdue, int limit) {
        return entities.createQuery(
                        "select m.id from OneToOne m where m.course.state = :contested and m.course.contestedAt < :before"
                                + " order by m.course.contestedAt, m.id",
                        UUID.class)
                .setParameter("contested", OneToOneState.CONTESTED)
                .setParameter("before", overdue.contestedBefore())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of one person, whichever of the two they are, by the day planned for, the latest first. */
    public List<OneToOne> of(UUID person, After after, int limit) {
        return entities.createQuery(
                        "select m from OneToOne m where (m.employee = :person or m.manager = :person)"
                                + " and (m.plan.day < :day or (m.plan.day = :day and m.id < :id))"
                                + " order by m.plan.day desc, m.id desc",
                        OneToOne.class)
                .setParameter("person", person)
                .setParameter("day", after.day())
                .setParameter("id", after.id())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those that the same two held before {@code day}, the latest first. */
    public List<OneToOne> heldBefore(UUID employee, UUID manager, LocalDate day, int limit) {
        return entities.createQuery(
                        "select m from OneToOne m where m.employee = :employee and m.manager = :manager"
                                + " and m.course.heldOn < :day order by m.course.heldOn desc, m.id desc",
                        OneToOne.class)
                .setParameter("employee", employee)
                .setParameter("manager", manager)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The latest of these two, by the day planned for, that has begun. */
    public Optional<OneToOne> latestBegun(UUID employee, UUID manager) {
        return entities.createQuery(
                        "select m from OneToOne m where m.employee = :employee and m.manager = :manager"
                                + " and m.course.state in :begun order by m.plan.day desc, m.id desc",
                        OneToOne.class)
                .setParameter("employee", employee)
                .setParameter("manager", manager)
                .setParameter("begun", OneToOneState.begun())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those of everybody that were held here on a day from {@code first} to {@code last}, as far as nobody contests it. */
    public List<HeldMeeting> held(LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "select new org.teteatete.meeting.application.HeldMeeting(m.id, m.employee, m.course.heldOn)"
                                + " from OneToOne m where m.course.heldOn between :first and :last"
                                + " and m.origin <> :imported"
                                + " and (m.course.contested is null or m.course.contested <> :notHeld)",
                        HeldMeeting.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("imported", Origin.IMPORTED)
                .setParameter("notHeld", Contested.NOT_HELD)
                .getResultList();
    }

    /** A place in a list by day, the latest first. */
    public record After(LocalDate day, UUID id) {

        /** Before everything. */
        public static final After NOTHING = new After(LocalDate.of(9999, 12, 31), new UUID(-1, -1));
    }
}
