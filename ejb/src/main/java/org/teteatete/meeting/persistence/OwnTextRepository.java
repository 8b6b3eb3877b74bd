package org.teteatete.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.meeting.domain.PrivateNote;
import org.teteatete.meeting.domain.WinNote;

/** Stores what people write for themselves alone, sealed: private notes, and the wins of their notebooks. */
@ApplicationScoped
public class OwnTextRepository {

    @PersistenceContext
    private EntityManager entities;

    protected OwnTextRepository() {}

    public OwnTextRepository(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<PrivateNote> note(UUID meeting, UUID author) {
        return Optional.ofNullable(entities.find(PrivateNote.class, new PrivateNote.Key(meeting, author)));
    }

    public void add(PrivateNote note) {
        entities.persist(note);
    }

    public void remove(PrivateNote note) {
        entities.remove(note);
    }

    public Optional<WinNote> win(UUID id) {
        return Optional.ofNullable(entities.find(WinNote.class, id));
    }

    /** The author's about a pair that stand in no form, and those that stand in this one-to-one's; the oldest first. */
    public List<WinNote> wins(UUID author, UUID employee, UUID manager, UUID meeting) {
        return entities.createQuery(
                        "select w from WinNote w where w.author = :author and w.employee = :employee"
                                + " and w.manager = :manager and (w.takenInto is null or w.takenInto = :meeting)"
                                + " order by w.notedAt, w.id",
                        WinNote.class)
                .setParameter("author", author)
                .setParameter("employee", employee)
                .setParameter("manager", manager)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    public void add(WinNote win) {
        entities.persist(win);
    }

    public void remove(WinNote win) {
        entities.remove(win);
    }

    /** Deletes what was last written before then; how much it was. */
    public int deleteBefore(Instant before) {
        return entities.createQuery("delete from PrivateNote n where n.writtenAt < :before")
                        .setParameter("before", before)
                        .executeUpdate()
                + entities.createQuery("delete from WinNote w where w.notedAt < :before")
                        .setParameter("before", before)
                        .executeUpdate();
    }

    /** Deletes what this person wrote, and what others may have written about them. */
    public void deleteOf(UUID person) {
        entities.createQuery("delete from PrivateNote n where n.author = :person or n.employee = :person")
                .setParameter("person", person)
                .executeUpdate();
        entities.createQuery("delete from WinNote w where w.author = :person or w.employee = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Gives what was changed its version. */
    public void flush() {
        entities.flush();
    }
}
