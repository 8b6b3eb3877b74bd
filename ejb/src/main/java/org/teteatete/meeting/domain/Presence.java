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
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One of the two at an open form. Their page says so every few seconds; once it is silent, they are gone. */
@Entity
@Table(name = "presence")
@IdClass(Presence.Key.class)
public class Presence {

    /** After this much silence somebody is no longer there. */
    public static final Duration THERE = Duration.ofSeconds(25);

    /** After this much silence somebody no longer writes. */
    static final Duration WRITING = Duration.ofSeconds(5);

    /** After this much silence nothing is left of it. */
    public static final Duration FORGOTTEN = Duration.ofDays(1);

    @Id
    @Column(name = "meeting_id")
    private UUID meeting;

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Field field;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Version
    private long version;

    protected Presence() {}

    public Presence(UUID meeting, UUID person, Field writing, Instant now) {
        this.meeting = meeting;
        this.person = person;
        see(writing, now);
    }

    /** @param writing the field in which they write now; {@code null} for none */
    public final void see(Field writing, Instant now) {
        field = writing;
        seenAt = now;
    }

    public boolean isThere(Instant now) {
        return seenAt.plus(THERE).isAfter(now);
    }

    /** The field in which they write. */
    public Optional<Field> writing(Instant now) {
        return Optional.ofNullable(field).filter(written -> seenAt.plus(WRITING).isAfter(now));
    }

    public UUID meeting() {
        return meeting;
    }

    public UUID person() {
        return person;
    }

    /** Who at which form. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID meeting;
        private UUID person;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(meeting, key.meeting)
                    && Objects.equals(person, key.person);
        }

        @Override
        public int hashCode() {
            return Objects.hash(meeting, person);
        }
    }
}
