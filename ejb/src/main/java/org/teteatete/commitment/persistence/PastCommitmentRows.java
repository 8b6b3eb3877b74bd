package org.teteatete.commitment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.teteatete.commitment.application.PastCommitment;
import org.teteatete.commitment.domain.Commitment;
import org.teteatete.commitment.domain.DropReason;
import org.teteatete.commitment.domain.Side;
import org.teteatete.shared.Ids;
import org.teteatete.shared.database.Statements;

/** Writes the demonstration's commitments in batches: rows, where entities would take long. */
@ApplicationScoped
public class PastCommitmentRows {

    private static final long FIRST_VERSION = 1;
    private static final LocalTime AT = LocalTime.of(12, 0);

    private static final String INSERT = """
            insert into commitment (id, employee_id, manager_id, made_with, meeting_id, part, owner_side, content, first_due_on,
                   due_on, made_by, made_at, state, settled_by, settled_at, dropped_because, proposed_at, handed_over_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @PersistenceContext
    private EntityManager entities;

    protected PastCommitmentRows() {}

    public PastCommitmentRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Seals a text under its owner's key, bound to its record. */
    @FunctionalInterface
    public interface Seal {
        byte[] seal(UUID owner, String record, String text);
    }

    /** Writes all of them; nothing happened later than {@code now}. */
    public void add(List<PastCommitment> commitments, Seal seal, Instant now, ZoneId zone) {
        Statements.on(entities.unwrap(Connection.class))
                .batch(INSERT, commitments.stream().map(one -> row(one, seal, now, zone)));
    }

    private static Object[] row(PastCommitment one, Seal seal, Instant now, ZoneId zone) {
        UUID id = Ids.next();
        UUID manager = one.handedTo() == null ? one.manager() : one.handedTo();
        UUID settler = one.owner() == Side.EMPLOYEE ? one.employee() : manager;
        OffsetDateTime settled = one.settledOn() == null ? null : stored(one.settledOn(), now, zone);
        return new Object[] {
            id,
            one.employee(),
            manager,
            one.manager(),
            one.meeting(),
            one.part().name(),
            one.owner().name(),
            seal.seal(one.employee(), Commitment.recordOf(id), one.text()),
            one.firstDueOn(),
            one.dueOn(),
            one.manager(),
            stored(one.madeOn(), now, zone),
            one.state().name(),
            settled == null || one.because() == DropReason.LEFT ? null : settler,
            settled,
            one.because() == null ? null : one.because().name(),
            one.proposed() ? now.atOffset(ZoneOffset.UTC) : null,
            one.handedTo() == null ? null : stored(one.dueOn(), now, zone),
            FIRST_VERSION
        };
    }

    private static OffsetDateTime stored(LocalDate day, Instant now, ZoneId zone) {
        Instant moment = day.atTime(AT).atZone(zone).toInstant();
        return (moment.isAfter(now) ? now : moment).atOffset(ZoneOffset.UTC);
    }
}
