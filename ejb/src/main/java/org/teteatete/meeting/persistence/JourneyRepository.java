package org.teteatete.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneState;

/** Reads the past one-to-ones of two people. */
@ApplicationScoped
public class JourneyRepository {

    private static final Set<OneToOneState> OVER = Set.of(
            OneToOneState.HELD,
            OneToOneState.ACKNOWLEDGED,
            OneToOneState.CONTESTED,
            OneToOneState.MISSED,
            OneToOneState.CANCELLED);

    @PersistenceContext
    private EntityManager entities;

    protected JourneyRepository() {}

    public JourneyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Who was the employee, and who the manager. */
    public record Parts(UUID employee, UUID manager) {}

    /** Of one state, how many, and how many of them were moved to a later day. */
    public record Count(OneToOneState state, long all, long postponed) {}

    /** What is over of these two, in either of two parts, planned until {@code today}, the latest first. */
    public List<OneToOne> past(Parts one, Parts other, LocalDate today, int limit) {
        return entities.createQuery(
                        "select m from OneToOne m where ((m.employee = :employee and m.manager = :manager)"
                                + " or (m.employee = :employee2 and m.manager = :manager2))"
                                + " and m.plan.day <= :today and m.course.state in :over"
                                + " order by m.plan.day desc, m.id desc",
                        OneToOne.class)
                .setParameter("employee", one.employee())
                .setParameter("manager", one.manager())
                .setParameter("employee2", other.employee())
                .setParameter("manager2", other.manager())
                .setParameter("today", today)
                .setParameter("over", OVER)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The same of them from {@code since} on, counted by state. */
    public List<Count> counts(Parts one, Parts other, LocalDate since, LocalDate today) {
        return entities.createQuery(
                        "select new org.teteatete.meeting.persistence.JourneyRepository$Count(m.course.state, count(m),"
                                + " sum(case when m.plan.timesPostponed > 0 then 1 else 0 end)) from OneToOne m"
                                + " where ((m.employee = :employee and m.manager = :manager)"
                                + " or (m.employee = :employee2 and m.manager = :manager2))"
                                + " and m.plan.day between :since and :today and m.course.state in :over"
                                + " group by m.course.state",
                        Count.class)
                .setParameter("employee", one.employee())
                .setParameter("manager", one.manager())
                .setParameter("employee2", other.employee())
                .setParameter("manager2", other.manager())
                .setParameter("since", since)
                .setParameter("today", today)
                .setParameter("over", OVER)
                .getResultList();
    }

    /** With whom somebody had one-to-ones as the employee. */
    public List<UUID> managersOf(UUID employee) {
        return entities.createQuery(
                        "select distinct m.manager from OneToOne m where m.employee = :employee", UUID.class)
                .setParameter("employee", employee)
                .getResultList();
    }
}
