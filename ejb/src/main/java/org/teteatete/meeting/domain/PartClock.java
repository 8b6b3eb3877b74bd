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
import java.util.UUID;

/**
 * How long one part of a form has been at hand. It is counted while the manager's page says so; when nothing is heard for
 * longer than {@link #LONGEST_SILENCE}, the two were elsewhere and nothing is counted.
 */
@Entity
@Table(name = "part_clock")
@IdClass(PartClock.Key.class)
public class PartClock {

    /** A lost connection is counted up to here. */
    public static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

    /** What is shown beyond what was counted: the page is heard more often than that. */
    private static final Duration LONGEST_SHOWN = Presence.THERE;

    @Id
    @Column(name = "meeting_id")
    private UUID meeting;

    @Id
    @Enumerated(EnumType.STRING)
    private Part part;

    private long millis;

    @Column(name = "counted_until")
    private Instant countedUntil;

    @Version
    private long version;

    protected PartClock() {}

    public PartClock(UUID meeting, Part part) {
        this.meeting = meeting;
        this.part = part;
    }

    /** It is at hand now. */
    public void run(Instant now) {
        count(now);
        countedUntil = now;
    }

    /** Another one is at hand now, or none. */
    public void stop(Instant now) {
        count(now);
        countedUntil = null;
    }

    private void count(Instant now) {
        millis += sinceCounted(now).toMillis();
    }

    private Duration sinceCounted(Instant now) {
        if (!isRunning()) {
            return Duration.ZERO;
        }
        Duration since = Duration.between(countedUntil, now);
        return since.isNegative() || since.compareTo(LONGEST_SILENCE) > 0 ? Duration.ZERO : since;
    }

    public Duration spent(Instant now) {
        Duration since = sinceCounted(now);
        return Duration.ofMillis(millis).plus(since.compareTo(LONGEST_SHOWN) > 0 ? LONGEST_SHOWN : since);
    }

    public boolean isRunning() {
        return countedUntil != null;
    }

    public UUID meeting() {
        return meeting;
    }

    public Part part() {
        return part;
    }

    /** Which part of which one-to-one. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID meeting;
        private Part part;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(meeting, key.meeting) && part == key.part;
        }

        @Override
        public int hashCode() {
            return Objects.hash(meeting, part);
        }
    }
}
