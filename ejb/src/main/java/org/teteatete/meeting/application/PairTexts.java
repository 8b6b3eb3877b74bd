package org.teteatete.meeting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
    private NextSteps nextSteps;

    protected PairTexts() {}

    @Inject
    public PairTexts(PairTextRepository repository, Texts texts, NextSteps nextSteps) {
        this.repository = repository;
        this.texts = texts;
        this.nextSteps = nextSteps;
    }

    /** The form as it stands; fields whose key was destroyed are blank. */
    Map<Field, Written> read(OneToOne meeting) {
        return readAll(List.of(meeting)).getOrDefault(meeting.id(), new EnumMap<>(Field.class));
    }

    /** As {@link #read}, of many, by one-to-one; without those in which nothing was written. */
    Map<UUID, Map<Field, Written>> readAll(Collection<OneToOne> meetings) {
        Map<UUID, UUID> owners = owners(meetings);
        List<FormEntry> entries = repository.entries(owners.keySet());
        List<String> opened = open(
                entries,
                entry -> owners.get(entry.meeting()),
                entry -> FormEntry.recordOf(entry.meeting(), entry.field()),
                FormEntry::content);
        Map<UUID, Map<Field, Written>> forms = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            FormEntry entry = entries.get(i);
            forms.computeIfAbsent(entry.meeting(), id -> new EnumMap<>(Field.class))
                    .put(
                            entry.field(),
                            new Written(opened.get(i), entry.version(), entry.writtenBy(), entry.writtenAt()));
        }
        return forms;
    }

    Form form(OneToOne meeting) {
        return form(meeting, read(meeting));
    }

    /** @param written what {@link #read} gave */
    Form form(OneToOne meeting, Map<Field, Written> written) {
        Map<Field, String> plain = new EnumMap<>(Field.class);
        written.forEach((field, entry) -> plain.put(field, entry.text()));
        return new Form(plain).agreed(hasNextStep(meeting));
    }

    boolean hasNextStep(OneToOne meeting) {
        return nextSteps.agreedIn(meeting.id());
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
        return remarksOfAll(List.of(meeting)).getOrDefault(meeting.id(), List.of());
    }

    /** As {@link #remarks}, of many, by one-to-one; without those about which nothing was said. */
    Map<UUID, List<Remark>> remarksOfAll(Collection<OneToOne> meetings) {
        Map<UUID, UUID> owners = owners(meetings);
        List<MeetingStatement> statements = repository.statements(owners.keySet());
        List<String> opened = open(
                statements,
                statement -> owners.get(statement.meeting()),
                statement -> MeetingStatement.recordOf(statement.id()),
                MeetingStatement::content);
        Map<UUID, Map<Field, String>> before = amended(owners, statements);
        Map<UUID, List<Remark>> remarks = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            MeetingStatement one = statements.get(i);
            remarks.computeIfAbsent(one.meeting(), id -> new ArrayList<>())
                    .add(new Remark(
                            one.transition(),
                            opened.get(i),
                            one.writtenBy(),
                            one.writtenAt(),
                            before.getOrDefault(one.id(), Map.of())));
        }
        return remarks;
    }

    /** By amendment. */
    private Map<UUID, Map<Field, String>> amended(Map<UUID, UUID> owners, List<MeetingStatement> statements) {
        Map<UUID, UUID> meetings = statements.stream()
                .filter(statement -> statement.transition() == Transition.AMEND)
                .collect(Collectors.toMap(MeetingStatement::id, MeetingStatement::meeting));
        List<AmendedEntry> entries = repository.amended(meetings.keySet());
        List<String> opened = open(
                entries,
                entry -> owners.get(meetings.get(entry.statement())),
                entry -> FormEntry.recordOf(meetings.get(entry.statement()), entry.field()),
                entry -> entry.content().orElse(null));
        Map<UUID, Map<Field, String>> before = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            before.computeIfAbsent(entries.get(i).statement(), id -> new EnumMap<>(Field.class))
                    .put(entries.get(i).field(), opened.get(i));
        }
        return before;
    }

    private Map<Field, FormEntry> entries(OneToOne meeting) {
        return repository.entries(List.of(meeting.id())).stream()
                .collect(Collectors.toMap(FormEntry::field, Function.identity()));
    }

    /** Whose key seals what is written about each of them. */
    private static Map<UUID, UUID> owners(Collection<OneToOne> meetings) {
        return meetings.stream().collect(Collectors.toMap(OneToOne::id, OneToOne::employee));
    }

    /** In their order; blank where nothing is sealed or the key was destroyed. */
    private <T> List<String> open(
            List<T> sealed, Function<T, UUID> owner, Function<T, String> record, Function<T, byte[]> content) {
        List<T> present =
                sealed.stream().filter(one -> content.apply(one) != null).toList();
        List<Optional<String>> opened = texts.openAll(present.stream()
                .map(one -> new SealedText(owner.apply(one), record.apply(one), content.apply(one)))
                .toList());
        List<String> all = new ArrayList<>();
        int next = 0;
        for (T one : sealed) {
            all.add(content.apply(one) == null ? "" : opened.get(next++).orElse(""));
        }
        return all;
    }
}
