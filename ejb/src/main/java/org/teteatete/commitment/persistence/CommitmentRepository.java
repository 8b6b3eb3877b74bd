package org.teteatete.commitment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.commitment.domain.Commitment;
import org.teteatete.commitment.domain.CommitmentState;
import org.teteatete.shared.database.Statements;

/** Stores commitments, and finds those of a pair, of a one-to-one and of who has left. */
@ApplicationScoped
public class CommitmentRepository {

    private static final String LEAVERS = """
            select distinct e.person_id from employment e
             where e.leave_date < ?
               and exists (select 1 from commitment c where c.employee_id = e.person_id and c.state = 'OPEN')
               and not exists (select 1 from employment s where s.person_id = e.person_id
                    and s.hire_date <= ? and (s.leave_date is null or s.leave_date >= ?))
             order by e.person_id fetch first %d rows only
            """;

    @PersistenceContext
    private EntityManager entities;

    protected CommitmentRepository() {}

    public CommitmentRepository(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Commitment commitment) {
        entities.persist(commitment);
    }

    public Optional<Commitment> find(UUID id) {
        return Optional.ofNullable(entities.find(Commitment.class, id));
    }

    /** For who changes it: others wait until the transaction ends. */
    public Optional<Commitment> lock(UUID id) {
        return Optional.ofNullable(entities.find(Commitment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The open ones of two people by day, then those that they closed or dropped from that moment on. */
    public List<Commitment> atHand(UUID employee, UUID manager, Instant since, int limit) {
        return entities.createQuery(
                        "select c from Commitment c where c.employee = :employee and c.manager = :manager"
                                + " and (c.settlement.state = :open or c.settlement.at >= :since)"
                                + " order by case when c.settlement.state = :open then 0 else 1 end, c.dueOn, c.id",
                        Commitment.class)
                .setParameter("employee", employee)
                .setParameter("manager", manager)
                .setParameter("open", CommitmentState.OPEN)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many are open between two people. */
    public long open(UUID employee, UUID manager) {
        return entities.createQuery(
                        "select count(c) from Commitment c where c.employee = :employee and c.manager = :manager"
                                + " and c.settlement.state = :open",
                        Long.class)
                .setParameter("employee", employee)
                .setParameter("manager", manager)
                .setParameter("open", CommitmentState.OPEN)
                .getSingleResult();
    }

    /** Those that were made in a one-to-one, in the order in which they were. */
    public List<Commitment> madeIn(UUID meeting) {
        return entities.createQuery(
                        "select c from Commitment c where c.meeting = :meeting order by c.madeAt, c.id",
                        Commitment.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** Whether one was made in a one-to-one that was not dropped. */
    public boolean isAnyMadeIn(UUID meeting) {
        return !entities.createQuery(
                        "select c.id from Commitment c where c.meeting = :meeting and c.settlement.state <> :dropped",
                        UUID.class)
                .setParameter("meeting", meeting)
                .setParameter("dropped", CommitmentState.DROPPED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Who has left by that day and has open ones; nobody who came back. */
    public List<UUID> leaversWithOpen(LocalDate day, int limit) {
        return Statements.on(entities.unwrap(Connection.class))
                .query(LEAVERS.formatted(limit), row -> row.getObject(1, UUID.class), day, day, day);
    }

    /** The open ones of these employees, for who drops them; others wait until the transaction ends. */
    public List<Commitment> lockOpenOf(Collection<UUID> employees) {
        return employees.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from Commitment c where c.employee in :employees"
                                        + " and c.settlement.state = :open order by c.id",
                                Commitment.class)
                        .setParameter("employees", employees)
                        .setParameter("open", CommitmentState.OPEN)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }
}
