package org.teteatete.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.meeting.application.PastOneToOne;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.FormEntry;
import org.teteatete.meeting.domain.MeetingStatement;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Origin;
import org.teteatete.meeting.domain.Transition;
import org.teteatete.shared.Ids;
import org.teteatete.shared.database.Statements;

/** Writes the demonstration's one-to-ones in batches: rows, where entities would take a minute. */
@ApplicationScoped
public class PastRows {

    private static final long FIRST_VERSION = 1;

    private static final String MEETING = """
            insert into one_to_one (id, employee_id, manager_id, state, origin, first_planned_on, planned_on, planned_at,
                   planned_until, duration_minutes, held_on, contested, cancelled_because, times_moved, times_postponed,
                   started_at, completed_at, acknowledged_at, contested_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ENTRY =
            "insert into form_entry (meeting_id, field, content, written_by, written_at, version) values (?, ?, ?, ?, ?, ?)";

    private static final String STATEMENT =
            "insert into meeting_statement (id, meeting_id, transition, content, written_by,"
                    + " written_at, version) values (?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext
    private EntityManager entities;

    protected PastRows() {}

    public PastRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Seals a text under its owner's key, bound to its record. */
    @FunctionalInterface
    public interface Seal {
        byte[] seal(UUID owner, String record, String text);
    }

    /** Writes all of them with what was written, and gives their ids in the same order; nothing is later than {@code now}. */
    public List<UUID> add(List<PastOneToOne> meetings, Seal seal, Instant now, ZoneId zone) {
        List<Dated> dated = meetings.stream()
                .map(meeting -> new Dated(Ids.next(), meeting, now, zone))
                .toList();
        Statements statements = Statements.on(entities.unwrap(Connection.class));
        statements.batch(MEETING, dated.stream().map(Dated::row));
        statements.batch(ENTRY, dated.stream().flatMap(one -> one.entries(seal)));
        statements.batch(
                STATEMENT, dated.stream().map(one -> one.statement(seal)).flatMap(Optional::stream));
        return dated.stream().map(Dated::id).toList();
    }

    /** A one-to-one with the moments at which it will have been this and that. */
    private record Dated(UUID id, PastOneToOne meeting, Instant now, ZoneId zone) {

        private static final Duration TO_READ = Duration.ofHours(20);

        Object[] row() {
            boolean later = meeting.plannedOn().isAfter(meeting.firstPlannedOn());
            List<Object> values = new ArrayList<>();
            values.addAll(List.of(
                    id, meeting.employee(), meeting.manager(), meeting.state().name()));
            values.addAll(List.of(Origin.PLANNED.name(), meeting.firstPlannedOn(), meeting.plannedOn()));
            values.addAll(List.of(stored(begins()), stored(ends()), meeting.minutes()));
            values.add(wasHeld() ? meeting.plannedOn() : null);
            values.add(name(meeting.contested()));
            values.add(name(meeting.cancelledBecause()));
            values.addAll(List.of(meeting.timesMoved(), later ? meeting.timesMoved() : 0));
            values.add(wasHeld() ? stored(begins()) : null);
            values.add(wasHeld() ? stored(completed()) : null);
            values.add(meeting.state() == OneToOneState.ACKNOWLEDGED ? stored(read()) : null);
            values.add(meeting.state() == OneToOneState.CONTESTED ? stored(read()) : null);
            values.add(FIRST_VERSION);
            return values.toArray();
        }

        Stream<Object[]> entries(Seal seal) {
            return meeting.form().entrySet().stream()
                    .filter(entry -> !entry.getKey().normalise(entry.getValue()).isEmpty())
                    .map(entry -> {
                        Field field = entry.getKey();
                        String text = field.normalise(entry.getValue());
                        byte[] sealed = seal.seal(meeting.employee(), FormEntry.recordOf(id, field), text);
                        return new Object[] {
                            id, field.name(), sealed, meeting.manager(), stored(completed()), FIRST_VERSION
                        };
                    });
        }

        Optional<Object[]> statement(Seal seal) {
            return Optional.ofNullable(meeting.reason()).map(reason -> {
                UUID statement = Ids.next();
                Transition why = why();
                boolean contested = why == Transition.CONTEST;
                return new Object[] {
                    statement,
                    id,
                    why.name(),
                    seal.seal(meeting.employee(), MeetingStatement.recordOf(statement), reason),
                    contested ? meeting.employee() : meeting.manager(),
                    stored(contested ? read() : atMostNow(begins())),
                    FIRST_VERSION
                };
            });
        }

        private Transition why() {
            return switch (meeting.state()) {
                case CONTESTED -> Transition.CONTEST;
                case CANCELLED -> Transition.CANCEL;
                default -> Transition.RESCHEDULE;
            };
        }

        private boolean wasHeld() {
            return switch (meeting.state()) {
                case HELD, ACKNOWLEDGED, CONTESTED -> true;
                case PLANNED, IN_PROGRESS, MISSED, CANCELLED -> false;
            };
        }

        private Instant begins() {
            return meeting.plannedOn().atTime(meeting.at()).atZone(zone).toInstant();
        }

        private Instant ends() {
            return begins().plus(Duration.ofMinutes(meeting.minutes()));
        }

        private Instant completed() {
            return atMostNow(ends());
        }

        private Instant read() {
            return atMostNow(ends().plus(TO_READ));
        }

        private Instant atMostNow(Instant moment) {
            return moment.isAfter(now) ? now : moment;
        }

        private static OffsetDateTime stored(Instant moment) {
            return moment.atOffset(ZoneOffset.UTC);
        }

        private static String name(Enum<?> value) {
            return value == null ? null : value.name();
        }
    }
}
