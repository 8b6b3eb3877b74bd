package org.teteatete.pulse.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What an employee answered about one one-to-one, sealed under their key for {@link #recordOf}. Given once, never changed. */
@Entity
@Table(name = "pulse_answer")
public class PulseAnswer {

    @Id
    @Column(name = "meeting_id")
    private UUID meeting;

    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private byte[] content;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private long version;

    protected PulseAnswer() {}

    public PulseAnswer(UUID meeting, UUID employee, LocalDate heldOn, byte[] sealed, Instant now) {
        this.meeting = meeting;
        this.employee = employee;
        this.heldOn = heldOn;
        this.content = sealed;
        this.answeredAt = now;
    }

    /** What its content is bound to when it is sealed. */
    public static String recordOf(UUID meeting) {
        return "pulse_answer:" + meeting;
    }

    public UUID meeting() {
        return meeting;
    }

    public UUID employee() {
        return employee;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public byte[] content() {
        return content;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
