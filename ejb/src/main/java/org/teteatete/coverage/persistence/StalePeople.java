package org.teteatete.coverage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teteatete.shared.Ids;
import org.teteatete.shared.database.Statements;

/**
 * Of whom what is kept may not be right any more. A mark is written in the transaction of the change; whoever reads the mark
 * and then the facts sees the change.
 */
@ApplicationScoped
public class StalePeople {

    private static final int ID = 16;

    @PersistenceContext
    private EntityManager entities;

    protected StalePeople() {}

    public StalePeople(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A mark.
     *
     * @param hrData whether HR's data changed, or single one-to-ones
     * @param people {@code null} for everybody
     */
    public record Mark(UUID id, boolean hrData, Set<UUID> people) {

        public boolean ofEverybody() {
            return people == null;
        }
    }

    /**
     * HR's files.
     *
     * @param begun how many ever were
     * @param running whether one is on its way in: what it has changed so far is half of what it will
     * @param waiting whether one waits for its turn
     */
    public record Imports(int begun, boolean running, boolean waiting) {}

    public void mark(boolean hrData, Collection<UUID> people) {
        if (!people.isEmpty()) {
            insert(hrData, bytes(people));
        }
    }

    public void markEverybody() {
        insert(true, null);
    }

    private void insert(boolean hrData, byte[] people) {
        statements()
                .update("insert into coverage_mark (id, hr_data, people) values (?, ?, ?)", Ids.next(), hrData, people);
    }

    public boolean any() {
        return !statements()
                .query("select 1 from coverage_mark fetch first 1 rows only", row -> row.getInt(1))
                .isEmpty();
    }

    public List<Mark> all() {
        return statements().query("select id, hr_data, people from coverage_mark", StalePeople::mark);
    }

    public void forget(Collection<Mark> marks) {
        statements()
                .batch("delete from coverage_mark where id = ?", marks.stream().map(mark -> new Object[] {mark.id()}));
    }

    /** What is known of HR's files. */
    public Imports imports() {
        return statements()
                .query(
                        "select count(started_at), count(case when state = 'RUNNING' then 1 end),"
                                + " count(case when state = 'QUEUED' then 1 end) from import_job",
                        row -> new Imports(row.getInt(1), row.getInt(2) > 0, row.getInt(3) > 0))
                .get(0);
    }

    private static byte[] bytes(Collection<UUID> people) {
        ByteBuffer bytes = ByteBuffer.allocate(ID * people.size());
        people.forEach(
                person -> bytes.putLong(person.getMostSignificantBits()).putLong(person.getLeastSignificantBits()));
        return bytes.array();
    }

    private static Mark mark(ResultSet row) throws SQLException {
        byte[] people = row.getBytes(3);
        return new Mark(row.getObject(1, UUID.class), row.getBoolean(2), people == null ? null : ids(people));
    }

    private static Set<UUID> ids(byte[] people) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (ByteBuffer bytes = ByteBuffer.wrap(people); bytes.hasRemaining(); ) {
            ids.add(new UUID(bytes.getLong(), bytes.getLong()));
        }
        return ids;
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
