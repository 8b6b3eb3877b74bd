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
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** One field of one form, sealed under the employee's key for {@link #recordOf}, with a version of its own. */
@Entity
@Table(name = "form_entry")
@IdClass(FormEntry.Key.class)
public class FormEntry {

    @Id
    @Column(name = "meeting_id")
    private UUID meeting;

    @Id
    @Enumerated(EnumType.STRING)
    private Field field;

    private byte[] content;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private long version;

    protected FormEntry() {}

    public FormEntry(UUID meeting, Field field, byte[] sealed, UUID writer, Instant now) {
        this.meeting = meeting;
        this.field = field;
        rewrite(sealed, writer, now);
    }

    /** What a field's content is bound to when it is sealed. */
    public static String recordOf(UUID meeting, Field field) {
        return "form_entry:" + meeting + ":" + field;
    }

    public final void rewrite(byte[] sealed, UUID writer, Instant now) {
        content = sealed;
        writtenBy = writer;
        writtenAt = now;
    }

    public UUID meeting() {
        return meeting;
    }

    public Field field() {
        return field;
    }

    public byte[] content() {
        return content;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public long version() {
        return version;
    }

    /** Which field of which one-to-one. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID meeting;
        private Field field;

        protected Key() {}

        public Key(UUID meeting, Field field) {
            this.meeting = meeting;
            this.field = field;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(meeting, key.meeting) && field == key.field;
        }

        @Override
        public int hashCode() {
            return Objects.hash(meeting, field);
        }
    }
}
