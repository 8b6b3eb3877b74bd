package org.teteatete.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.meeting.domain.Occurrence;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Series;
import org.teteatete.shared.database.Statements;

/** Stores series and which one-to-ones they have planned. */
@ApplicationScoped
public class SeriesRepository {

    /** Of both sides, from the people who have left for good: they are few beside what is planned. */
    private static final String PLANNED_WITH_LEFT =
            String.join(" union ", plannedWithLeft("employee_id"), plannedWithLeft("manager_id"))
                    + " order by id fetch first %d rows only";

    @PersistenceContext
    private EntityManager entities;

    protected SeriesRepository() {}

    public SeriesRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A one-to-one that a pair has on a day, planned, under way or held. */
    public record Met(UUID meeting, UUID employee, UUID manager, LocalDate day) {}

    public void add(Series series) {
        entities.persist(series);
    }

    /** Of one-to-ones that were added before. */
    public void add(Collection<Occurrence> occurrences) {
        entities.flush();
        occurrences.forEach(entities::persist);
    }

    public Optional<Series> find(UUID id) {
        return Optional.ofNullable(entities.find(Series.class, id));
    }

    /** For who changes it: others wait until the transaction ends. */
    public Optional<Series> lock(UUID id) {
        return Optional.ofNullable(entities.find(Series.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** As {@link #lock(UUID)}, many of them, in the same order for everybody. */
    public List<Series> lock(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select s from Series s where s.id in :ids order by s.id", Series.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** Those that run and were last planned ahead before {@code day}. */
    public List<UUID> toKeep(LocalDate day, int limit) {
        return entities.createQuery(
                        "select s.id from Series s where s.running = true and s.keptOn < :day order by s.keptOn, s.id",
                        UUID.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<Series> running(UUID employee, UUID manager) {
        return entities.createQuery(
                        "select s from Series s where s.running = true and s.employee = :employee and s.manager = :manager",
                        Series.class)
                .setParameter("employee", employee)
                .setParameter("manager", manager)
                .getResultStream()
                .findFirst();
    }

    /** Those that run in which one of these people is one of the two. */
    public List<Series> running(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from Series s where s.running = true"
                                        + " and (s.employee in :people or s.manager in :people) order by s.id",
                                Series.class)
                        .setParameter("people", people)
                        .getResultList();
    }

    /** Those of one person, whichever of the two they are, the latest first. */
    public List<Series> of(UUID person, UUID before, int limit) {
        return entities.createQuery(
                        "select s from Series s where (s.employee = :person or s.manager = :person) and s.id < :before"
                                + " order by s.id desc",
                        Series.class)
                .setParameter("person", person)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What was planned for windows that begin on {@code from} or later. */
    public List<Occurrence> occurrences(Collection<UUID> series, LocalDate from) {
        return series.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select o from Occurrence o where o.series in :series and o.window >= :from order by o.window",
                                Occurrence.class)
                        .setParameter("series", series)
                        .setParameter("from", from)
                        .getResultList();
    }

    /** Its windows may be planned anew. */
    public void remove(Collection<Occurrence> occurrences) {
        occurrences.forEach(entities::remove);
        entities.flush();
    }

    /** Of these employees, from that day on. */
    public List<Met> met(Collection<UUID> employees, LocalDate from) {
        return employees.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select m from OneToOne m where m.employee in :employees and m.plan.day >= :from"
                                        + " and m.course.state not in :off",
                                OneToOne.class)
                        .setParameter("employees", employees)
                        .setParameter("from", from)
                        .setParameter("off", List.of(OneToOneState.MISSED, OneToOneState.CANCELLED))
                        .getResultStream()
                        .map(meeting -> new Met(
                                meeting.id(),
                                meeting.employee(),
                                meeting.manager(),
                                meeting.course().heldOn().orElse(meeting.plan().day())))
                        .toList();
    }

    /** The one-to-ones of a pair that are planned for later than that moment. */
    public List<UUID> planned(UUID employee, UUID manager, Instant after) {
        return entities.createQuery(
                        "select m.id from OneToOne m where m.employee = :employee and m.manager = :manager"
                                + " and m.course.state = :planned and m.plan.beginning > :after",
                        UUID.class)
                .setParameter("employee", employee)
                .setParameter("manager", manager)
                .setParameter("planned", OneToOneState.PLANNED)
                .setParameter("after", after)
                .getResultList();
    }

    /** The one-to-ones of somebody, whichever of the two they are, that are planned for later than that moment. */
    public List<UUID> plannedWith(UUID person, Instant after) {
        return entities.createQuery(
                        "select m.id from OneToOne m where (m.employee = :person or m.manager = :person)"
                                + " and m.course.state = :planned and m.plan.beginning > :after",
                        UUID.class)
                .setParameter("person", person)
                .setParameter("planned", OneToOneState.PLANNED)
                .setParameter("after", after)
                .getResultList();
    }

    /** The one-to-ones that are planned for later than that moment with somebody whose last day of all is before the day. */
    public List<UUID> plannedWithLeft(LocalDate day, Instant after, int limit) {
        OffsetDateTime moment = after.atOffset(ZoneOffset.UTC);
        return Statements.on(entities.unwrap(Connection.class))
                .query(
                        PLANNED_WITH_LEFT.formatted(limit),
                        row -> row.getObject(1, UUID.class),
                        day,
                        day,
                        moment,
                        day,
                        day,
                        moment);
    }

    private static String plannedWithLeft(String side) {
        return "select o.id from employment e join one_to_one o on o." + side + " = e.person_id"
                + " where e.leave_date < ? and not exists (select 1 from employment l where l.person_id = e.person_id"
                + " and (l.leave_date is null or l.leave_date >= ?)) and o.state = 'PLANNED' and o.planned_at > ?";
    }

    /** By identifier. */
    public List<OneToOne> meetings(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select m from OneToOne m where m.id in :ids", OneToOne.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
