package org.teteatete.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.meeting.application.EarlierTexts;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Preparation;
import org.teteatete.meeting.domain.Prepared;
import org.teteatete.meeting.domain.PrivateNote;
import org.teteatete.meeting.domain.WinNote;
import org.teteatete.shared.Ids;
import org.teteatete.shared.database.Statements;

/** Writes what the demonstration's people wrote around their one-to-ones in batches. */
@ApplicationScoped
public class EarlierRows {

    private static final long FIRST_VERSION = 1;
    private static final Duration BEFORE = Duration.ofHours(20);

    private static final String MEETINGS =
            "select id, employee_id, manager_id, planned_on, planned_at from one_to_one where planned_on >= ?";

    private static final String PREPARATION =
            "insert into preparation (id, meeting_id, party, written_at, published_at,"
                    + " version) values (?, ?, ?, ?, ?, ?)";

    private static final String TEXT = "insert into prepared_text (preparation_id, item, content) values (?, ?, ?)";

    private static final String WIN = "insert into win_note (id, author_id, employee_id, manager_id, content, noted_on,"
            + " noted_at, version) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String NOTE =
            "insert into private_note (meeting_id, author_id, employee_id, content, written_at,"
                    + " version) values (?, ?, ?, ?, ?, ?)";

    @PersistenceContext
    private EntityManager entities;

    protected EarlierRows() {}

    public EarlierRows(EntityManager entities) {
        this.entities = entities;
    }

    private record Meeting(UUID id, UUID employee, UUID manager, LocalDate plannedOn, Instant at) {

        UUID author(Party party) {
            return party == Party.EMPLOYEE ? employee : manager;
        }
    }

    /** What was written, with its one-to-one and the moment at which it will have been written. */
    public static final class Dated {

        private final EarlierTexts written;
        private final Meeting meeting;
        private final Map<Party, UUID> preparations = new HashMap<>();
        private final OffsetDateTime at;

        private Dated(EarlierTexts written, Meeting meeting, Instant now) {
            this.written = written;
            this.meeting = meeting;
            Instant before = meeting.at().minus(BEFORE);
            at = (before.isAfter(now) ? now : before).atOffset(ZoneOffset.UTC);
            written.prepared().keySet().forEach(item -> preparations.put(item.party(), Ids.next()));
        }

        private Stream<Object[]> preparations() {
            return preparations.entrySet().stream().map(one -> new Object[] {
                one.getValue(),
                meeting.id(),
                one.getKey().name(),
                at,
                written.published().contains(one.getKey()) ? at : null,
                FIRST_VERSION
            });
        }

        private Stream<Object[]> texts(PastRows.Seal seal) {
            return written.prepared().entrySet().stream().map(one -> {
                Prepared item = one.getKey();
                UUID preparation = preparations.get(item.party());
                return new Object[] {
                    preparation,
                    item.name(),
                    seal.seal(meeting.employee(), Preparation.recordOf(preparation, item), one.getValue())
                };
            });
        }

        private Stream<Object[]> wins(PastRows.Seal seal) {
            return written.wins().entrySet().stream()
                    .flatMap(one -> one.getValue().stream().map(text -> {
                        UUID id = Ids.next();
                        UUID author = meeting.author(one.getKey());
                        return new Object[] {
                            id,
                            author,
                            meeting.employee(),
                            meeting.manager(),
                            seal.seal(author, WinNote.recordOf(id), text),
                            at.toLocalDate(),
                            at,
                            FIRST_VERSION
                        };
                    }));
        }

        private Stream<Object[]> notes(PastRows.Seal seal) {
            return written.notes().entrySet().stream().map(one -> {
                UUID author = meeting.author(one.getKey());
                byte[] sealed = seal.seal(author, PrivateNote.recordOf(meeting.id(), author), one.getValue());
                return new Object[] {meeting.id(), author, meeting.employee(), sealed, at, FIRST_VERSION};
            });
        }
    }

    /** Finds the one-to-ones of what was written; what is of none is left out. */
    public List<Dated> dated(List<EarlierTexts> written, Instant now) {
        LocalDate first = written.stream()
                .map(EarlierTexts::plannedOn)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        Map<String, Meeting> meetings = statements()
                .query(
                        MEETINGS,
                        row -> new Meeting(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, OffsetDateTime.class).toInstant()),
                        first)
                .stream()
                .collect(Collectors.toMap(
                        meeting -> meeting.employee() + " " + meeting.plannedOn(),
                        meeting -> meeting,
                        (one, other) -> one));
        return written.stream()
                .flatMap(one -> Optional.ofNullable(meetings.get(one.employee() + " " + one.plannedOn())).stream()
                        .map(meeting -> new Dated(one, meeting, now)))
                .toList();
    }

    /** Whose keys will seal it. */
    public Set<UUID> owners(List<Dated> dated) {
        return dated.stream()
                .flatMap(one -> Stream.of(one.meeting.employee(), one.meeting.manager()))
                .collect(Collectors.toSet());
    }

    public void add(List<Dated> dated, PastRows.Seal seal) {
        statements().batch(PREPARATION, dated.stream().flatMap(Dated::preparations));
        statements().batch(TEXT, dated.stream().flatMap(one -> one.texts(seal)));
        statements().batch(WIN, dated.stream().flatMap(one -> one.wins(seal)));
        statements().batch(NOTE, dated.stream().flatMap(one -> one.notes(seal)));
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
