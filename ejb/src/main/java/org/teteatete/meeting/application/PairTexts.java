package org.teteatete.meeting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teteatete.encryption.application.SealedText;
import org.teteatete.encryption.application.Texts;
import org.teteatete.meeting.domain.AmendedEntry;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Form;
import org.teteatete.meeting.domain.FormEntry;
import org.teteatete.meeting.domain.MeetingStatement;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.Statement;
import org.teteatete.meeting.domain.Transition;
import org.teteatete.meeting.persistence.PairTextRepository;
import org.teteatete.shared.Ids;

/**
 * What a pair wrote, opened for who may read it and sealed under the employee's key. Whether somebody may is for the caller
 * to decide before.
 */
@ApplicationScoped
public class PairTexts {

    private PairTextRepository repository;
    private Texts texts;

    protected PairTexts() {}

    @Inject
    public PairTexts(PairTextRepository repository, Texts texts) {
        this.repository = repository;
        this.texts = texts;
    }

    /** The form as it stands; fields whose key was destroyed are blank. */
    Map<Field, Written> read(OneToOne meeting) {
        List<FormEntry> entries = repository.entries(meeting.id());
        List<String> opened =
                open(meeting, entries, entry -> FormEntry.recordOf(meeting.id(), entry.field()), FormEntry::content);
        Map<Field, Written> form = new EnumMap<>(Field.class);
        for (int i = 0; i < entries.size(); i++) {
            FormEntry entry = entries.get(i);
            form.put(entry.field(), new Written(opened.get(i), entry.version(), entry.writtenBy(), entry.writtenAt()));
        }
        return form;
    }

    Form form(OneToOne meeting) {
        return form(read(meeting));
    }

    static Form form(Map<Field, Written> written) {
        Map<Field, String> plain = new EnumMap<>(Field.class);
        written.forEach((field, entry) -> plain.put(field, entry.text()));
        return new Form(plain);
    }

    /** Writes these fields, blank ones included: their versions go on. */
    void write(OneToOne meeting, Map<Field, String> changes, UUID writer, Instant now) {
        Map<Field, FormEntry> entries = entries(meeting);
        changes.forEach((field, text) -> {
            byte[] sealed =
                    texts.seal(meeting.employee(), FormEntry.recordOf(meeting.id(), field), field.normalise(text));
            FormEntry entry = entries.get(field);
            if (entry == null) {
                repository.add(new FormEntry(meeting.id(), field, sealed, writer, now));
            } else {
                entry.rewrite(sealed, writer, now);
            }
        });
        repository.flush();
    }

    /** As {@link #write}, and keeps what the fields said before beside the reason. */
    void amend(OneToOne meeting, Map<Field, String> changes, Statement reason, UUID writer, Instant now) {
        UUID statement = say(meeting, Transition.AMEND, reason, writer, now);
        Map<Field, FormEntry> entries = entries(meeting);
        changes.keySet().forEach(field -> {
            FormEntry entry = entries.get(field);
            repository.add(new AmendedEntry(statement, field, entry == null ? null : entry.content()));
        });
        write(meeting, changes, writer, now);
    }

    /** Keeps what was said with a transition. */
    UUID say(OneToOne meeting, Transition transition, Statement said, UUID writer, Instant now) {
        UUID id = Ids.next();
        byte[] sealed = texts.seal(meeting.employee(), MeetingStatement.recordOf(id), said.text());
        repository.add(new MeetingStatement(id, meeting.id(), transition, sealed, writer, now));
        repository.flush();
        return id;
    }

    /** What was said with its transitions, in order. */
    List<Remark> remarks(OneToOne meeting) {
        List<MeetingStatement> statements = repository.statements(meeting.id());
        List<String> opened = open(
                meeting, statements, statement -> MeetingStatement.recordOf(statement.id()), MeetingStatement::content);
        Map<UUID, Map<Field, String>> before = amended(meeting, statements);
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            MeetingStatement one = statements.get(i);
            remarks.add(new Remark(
                    one.transition(),
                    opened.get(i),
                    one.writtenBy(),
                    one.writtenAt(),
                    before.getOrDefault(one.id(), Map.of())));
        }
        return remarks;
    }

    private Map<UUID, Map<Field, String>> amended(OneToOne meeting, List<MeetingStatement> statements) {
        List<AmendedEntry> entries = repository.amended(statements.stream()
                .filter(statement -> statement.transition() == Transition.AMEND)
                .map(MeetingStatement::id)
                .toList());
        List<String> opened = open(
                meeting,
                entries,
                entry -> FormEntry.recordOf(meeting.id(), entry.field()),
                entry -> entry.content().orElse(null));
        Map<UUID, Map<Field, String>> before = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            before.computeIfAbsent(entries.get(i).statement(), id -> new EnumMap<>(Field.class))
                    .put(entries.get(i).field(), opened.get(i));
        }
        return before;
    }

    private Map<Field, FormEntry> entries(OneToOne meeting) {
        return repository.entries(meeting.id()).stream()
                .collect(Collectors.toMap(FormEntry::field, Function.identity()));
    }

    /** In their order; blank where nothing is sealed or the key was destroyed. */
    private <T> List<String> open(
            OneToOne meeting, List<T> sealed, Function<T, String> record, Function<T, byte[]> content) {
        List<T> present =
                sealed.stream().filter(one -> content.apply(one) != null).toList();
        List<Optional<String>> opened = texts.openAll(present.stream()
                .map(one -> new SealedText(meeting.employee(), record.apply(one), content.apply(one)))
                .toList());
        List<String> all = new ArrayList<>();
        int next = 0;
        for (T one : sealed) {
            all.add(content.apply(one) == null ? "" : opened.get(next++).orElse(""));
        }
        return all;
    }
}
