package org.teteatete.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The failed sign-ins of one login or from one address, and until when they stop the next one. */
@Entity
@Table(name = "failed_attempts")
public class FailedAttempts {

    @Id
    private String subject;

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    @Version
    private long version;

    protected FailedAttempts() {}

    /** @param subject a digest: what somebody typed as a login may be a password */
    public FailedAttempts(String subject, Instant now) {
        this.subject = subject;
        this.lastAt = now;
    }

    /** Until when no attempt is let through; empty when one is now. */
    public Optional<Instant> blocked(Instant now) {
        return Optional.ofNullable(blockedUntil).filter(now::isBefore);
    }

    /** Counts an attempt as failed; {@link #takeBack()} or {@link #forget()} undoes it. */
    public void count(Throttle throttle, Instant now) {
        failures = throttle.left(failures, Duration.between(lastAt, now)) + 1;
        lastAt = now;
        blockedUntil = now.plus(throttle.delayAfter(failures));
    }

    /** Takes the last attempt back, and the wait that it had begun. */
    public void takeBack() {
        failures = Math.max(0, failures - 1);
        blockedUntil = null;
    }

    public void forget() {
        failures = 0;
        blockedUntil = null;
    }

    public int failures() {
        return failures;
    }
}
