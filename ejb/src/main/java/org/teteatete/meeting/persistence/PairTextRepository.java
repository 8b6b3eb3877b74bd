package org.teteatete.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.teteatete.meeting.domain.AmendedEntry;
import org.teteatete.meeting.domain.FormEntry;
import org.teteatete.meeting.domain.MeetingStatement;

/** Stores what a pair wrote, sealed: the fields of the form, what they said before, and reasons. */
@ApplicationScoped
public class PairTextRepository {

    @PersistenceContext
    private EntityManager entities;

    protected PairTextRepository() {}

    public PairTextRepository(EntityManager entities) {
        this.entities = entities;
    }

    public void add(FormEntry entry) {
        entities.persist(entry);
    }

    public void add(MeetingStatement statement) {
        entities.persist(statement);
    }

    public void add(AmendedEntry entry) {
        entities.persist(entry);
    }

    public List<FormEntry> entries(Collection<UUID> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : entities.createQuery("select e from FormEntry e where e.meeting in :meetings", FormEntry.class)
                        .setParameter("meetings", meetings)
                        .getResultList();
    }

    /** In the order in which they were written. */
    public List<MeetingStatement> statements(Collection<UUID> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from MeetingStatement s where s.meeting in :meetings order by s.writtenAt, s.id",
                                MeetingStatement.class)
                        .setParameter("meetings", meetings)
                        .getResultList();
    }

    /** What the amendments with these reasons replaced. */
    public List<AmendedEntry> amended(Collection<UUID> statements) {
        return statements.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from AmendedEntry e where e.statement in :statements", AmendedEntry.class)
                        .setParameter("statements", statements)
                        .getResultList();
    }

    /** Gives what was changed its version. */
    public void flush() {
        entities.flush();
    }
}
