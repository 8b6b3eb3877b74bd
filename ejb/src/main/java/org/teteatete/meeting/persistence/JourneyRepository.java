package org.teteatete.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Prepared;
import org.teteatete.meeting.domain.PrivateNote;
import org.teteatete.shared.database.Statements;

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

    /** An item that one side prepared, sealed. */
    public record PreparedText(UUID meeting, UUID preparation, boolean published, Prepared item, byte[] content) {}

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

    /** What both sides prepared, published or not. */
    public List<PreparedText> prepared(Collection<UUID> meetings) {
        return Statements.on(entities.unwrap(Connection.class)).queryIn("""
                        select p.meeting_id, p.id, p.published_at, t.item, t.content
                          from preparation p join prepared_text t on t.preparation_id = p.id
                         where p.meeting_id in (%s)
                        """, JourneyRepository::prepared, meetings);
    }

    private static PreparedText prepared(ResultSet row) throws SQLException {
        return new PreparedText(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3) != null,
                Prepared.valueOf(row.getString(4)),
                row.getBytes(5));
    }

    public List<PrivateNote> notes(UUID author, Collection<UUID> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select n from PrivateNote n where n.author = :author and n.meeting in :meetings",
                                PrivateNote.class)
                        .setParameter("author", author)
                        .setParameter("meetings", meetings)
                        .getResultList();
    }
}
