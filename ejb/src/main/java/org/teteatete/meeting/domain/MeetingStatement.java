package org.teteatete.meeting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What one of the pair gave as the reason of a transition, or said on reading; sealed under the employee's key for
 * {@link #recordOf}. Never changed.
 */
@Entity
@Table(name = "meeting_statement")
public class MeetingStatement {

    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private UUID meeting;

    @Enumerated(EnumType.STRING)
    private Transition transition;

    private byte[] content;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private long version;

    protected MeetingStatement() {}

    public MeetingStatement(UUID id, UUID meeting, Transition transition, byte[] sealed, UUID writer, Instant now) {
        this.id = id;
        this.meeting = meeting;
        this.transition = transition;
        this.content = sealed;
        this.writtenBy = writer;
        this.writtenAt = now;
    }

    /** What its content is bound to when it is sealed. */
    public static String recordOf(UUID id) {
        return "meeting_statement:" + id;
    }

    public UUID id() {
        return id;
    }

    public UUID meeting() {
        return meeting;
    }

    public Transition transition() {
        return transition;
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
}
