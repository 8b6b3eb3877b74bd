package org.teteatete.coverage.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.teteatete.shared.database.Cursor;
import org.teteatete.shared.database.Statements;

/** Rows that belong to people, in the order of the people's ids: read side by side with other such rows. */
final class PersonRows<T> implements AutoCloseable {

    /** A row and whose it is. */
    private record Row<T>(UUID person, T content) {}

    private final Cursor<Row<T>> cursor;
    private Row<T> ahead;

    /** @param sql its first column is the person's id, by which it is ordered */
    PersonRows(Statements statements, String sql, Statements.Row<T> reader, Object... values) {
        cursor = statements.cursor(sql, row -> new Row<>(row.getObject(1, UUID.class), reader.read(row)), values);
        ahead = cursor.next();
    }

    /** Whose rows come next; {@code null} after the last. */
    UUID person() {
        return ahead == null ? null : ahead.person();
    }

    /** The rows of this person. Passes over those of people before. */
    List<T> of(UUID person) {
        List<T> rows = new ArrayList<>();
        while (ahead != null && inOrder(ahead.person(), person) <= 0) {
            if (ahead.person().equals(person)) {
                rows.add(ahead.content());
            }
            ahead = cursor.next();
        }
        return rows;
    }

    /** As both databases order them: byte by byte, unsigned, unlike {@link UUID#compareTo}. */
    private static int inOrder(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    @Override
    public void close() {
        cursor.close();
    }
}
