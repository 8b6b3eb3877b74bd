package org.teteatete.commitment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.commitment.application.CommitmentFilter;
import org.teteatete.commitment.application.CommitmentPlace;
import org.teteatete.commitment.application.OpenTally;
import org.teteatete.commitment.domain.Commitment;
import org.teteatete.commitment.domain.CommitmentState;
import org.teteatete.commitment.domain.Side;

/**
 * What somebody's commitments are, on either side. Each side has an index of its own, so each is asked for by itself: a number of
 * queries that does not grow with the people or the years.
 */
@ApplicationScoped
public class CommitmentLists {

    private static final Comparator<Commitment> BY_DAY =
            Comparator.comparing(Commitment::dueOn).thenComparing(Commitment::id);

    @PersistenceContext
    private EntityManager entities;

    protected CommitmentLists() {}

    public CommitmentLists(EntityManager entities) {
        this.entities = entities;
    }

    /** @param after {@code null} for the beginning */
    public List<Commitment> of(UUID person, CommitmentFilter filter, CommitmentPlace after, int limit) {
        return Arrays.stream(Side.values())
                .flatMap(side -> of(person, side, filter, after, limit))
                .sorted(filter.latestFirst() ? BY_DAY.reversed() : BY_DAY)
                .limit(limit)
                .toList();
    }

    private Stream<Commitment> of(UUID person, Side side, CommitmentFilter filter, CommitmentPlace after, int limit) {
        List<Side> owners = Arrays.stream(Side.values())
                .filter(owner -> filter.includes(side, owner))
                .toList();
        String beyond = filter.latestFirst() ? "<" : ">";
        String order = filter.latestFirst() ? " desc" : "";
        TypedQuery<Commitment> query = entities.createQuery(
                        "select c from Commitment c where c." + column(side)
                                + " = :person and c.settlement.state in :states and c.owner in :owners"
                                + (filter.with() == null ? "" : " and c." + column(side.other()) + " = :with")
                                + (after == null
                                        ? ""
                                        : " and (c.dueOn %1$s :day or (c.dueOn = :day and c.id %1$s :id))"
                                                .formatted(beyond))
                                + " order by c.dueOn" + order + ", c.id" + order,
                        Commitment.class)
                .setParameter("person", person)
                .setParameter("states", filter.states())
                .setParameter("owners", owners)
                .setMaxResults(limit);
        if (filter.with() != null) {
            query.setParameter("with", filter.with());
        }
        if (after != null) {
            query.setParameter("day", after.dueOn()).setParameter("id", after.id());
        }
        return query.getResultList().stream();
    }

    /** How many open ones there are between somebody, on one side, and each other person. */
    public List<OpenTally> tallies(UUID person, Side side, LocalDate today) {
        return entities
                .createQuery(
                        "select c.employee, c.manager, c.owner, count(c), sum(case when c.dueOn < :today then 1 else 0 end)"
                                + " from Commitment c where c." + column(side)
                                + " = :person and c.settlement.state = :open group by c.employee, c.manager, c.owner",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("today", today)
                .setParameter("open", CommitmentState.OPEN)
                .getResultList()
                .stream()
                .map(row -> new OpenTally(
                        (UUID) row[0],
                        (UUID) row[1],
                        (Side) row[2],
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue()))
                .toList();
    }

    /** How many open ones somebody has made, with either part. */
    public long openOf(UUID person) {
        return entities.createQuery(
                        "select count(c) from Commitment c where c.settlement.state = :open"
                                + " and ((c.employee = :person and c.owner = :employee)"
                                + " or (c.manager = :person and c.owner = :manager))",
                        Long.class)
                .setParameter("person", person)
                .setParameter("open", CommitmentState.OPEN)
                .setParameter("employee", Side.EMPLOYEE)
                .setParameter("manager", Side.MANAGER)
                .getSingleResult();
    }

    /** The open ones between somebody, on one side, and these others; by the other and by day. */
    public List<Commitment> open(UUID person, Side side, Collection<UUID> others) {
        String other = column(side.other());
        return others.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from Commitment c where c." + column(side) + " = :person and c." + other
                                        + " in :others and c.settlement.state = :open order by c." + other
                                        + ", c.dueOn, c.id",
                                Commitment.class)
                        .setParameter("person", person)
                        .setParameter("others", others)
                        .setParameter("open", CommitmentState.OPEN)
                        .getResultList();
    }

    /** With whom somebody ever had one. */
    public List<UUID> partners(UUID person) {
        return Arrays.stream(Side.values())
                .flatMap(side -> entities
                        .createQuery(
                                "select distinct c." + column(side.other()) + " from Commitment c where c."
                                        + column(side) + " = :person",
                                UUID.class)
                        .setParameter("person", person)
                        .getResultList()
                        .stream())
                .distinct()
                .toList();
    }

    private static String column(Side side) {
        return side == Side.EMPLOYEE ? "employee" : "manager";
    }
}
