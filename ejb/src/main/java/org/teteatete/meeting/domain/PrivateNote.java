package org.teteatete.meeting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teteatete.shared.Invalid;

/**
 * What one person writes about one one-to-one for nobody but themselves, sealed under the author's own key for
 * {@link #recordOf}: erasing the author's text erases it. The employee is known with it, so that it goes, too, when the text
 * of the person whom it may be about is erased.
 */
@Entity
@Table(name = "private_note")
@IdClass(PrivateNote.Key.class)
public class PrivateNote {

    /** The most characters that it takes. */
    public static final int LONGEST = 8_000;

    @Id
    @Column(name = "meeting_id")
    private UUID meeting;

    @Id
    @Column(name = "author_id")
    private UUID author;

    @Column(name = "employee_id")
    private UUID employee;

    private byte[] content;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private long version;

    protected PrivateNote() {}

    public PrivateNote(UUID meeting, UUID author, UUID employee, byte[] sealed, Instant now) {
        this.meeting = meeting;
        this.author = author;
        this.employee = employee;
        rewrite(sealed, now);
    }

    /** What its content is bound to when it is sealed. */
    public static String recordOf(UUID meeting, UUID author) {
        return "private_note:" + meeting + ":" + author;
    }

    /** @throws Invalid when it is too long */
    public static String normalise(String input) {
        String text = input == null ? "" : input.strip();
        if (text.length() > LONGEST) {
            throw Invalid.content(List.of(Invalid.Problem.of("/note", "meeting.tooLong", LONGEST)));
        }
        return text;
    }

    public final void rewrite(byte[] sealed, Instant now) {
        content = sealed;
        writtenAt = now;
    }

    public UUID meeting() {
        return meeting;
    }

    public UUID author() {
        return author;
    }

    public byte[] content() {
        return content;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public long version() {
        return version;
    }

    /** Whose note about which one-to-one. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID meeting;
        private UUID author;

        protected Key() {}

        public Key(UUID meeting, UUID author) {
            this.meeting = meeting;
            this.author = author;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(meeting, key.meeting)
                    && Objects.equals(author, key.author);
        }

        @Override
        public int hashCode() {
            return Objects.hash(meeting, author);
        }
    }
}
