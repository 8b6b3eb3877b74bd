package org.teteatete.meeting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What a field said before an amendment changed it, sealed as it was in the form. Never changed. */
@Entity
@Table(name = "amended_entry")
@IdClass(AmendedEntry.Key.class)
public class AmendedEntry {

    @Id
    @Column(name = "statement_id")
    private UUID statement;

    @Id
    @Enumerated(EnumType.STRING)
    private Field field;

    private byte[] content;

    @Version
    private long version;

    protected AmendedEntry() {}

    /**
     * @param statement the amendment's reason
     * @param before {@code null} where nothing was written
     */
    public AmendedEntry(UUID statement, Field field, byte[] before) {
        this.statement = statement;
        this.field = field;
        this.content = before;
    }

    public UUID statement() {
        return statement;
    }

    public Field field() {
        return field;
    }

    public Optional<byte[]> content() {
        return Optional.ofNullable(content);
    }

    /** Which field of which amendment. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID statement;
        private Field field;

        protected Key() {}

        public Key(UUID statement, Field field) {
            this.statement = statement;
            this.field = field;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(statement, key.statement) && field == key.field;
        }

        @Override
        public int hashCode() {
            return Objects.hash(statement, field);
        }
    }
}
