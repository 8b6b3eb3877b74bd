package org.teteatete.meeting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.Preparation;
import org.teteatete.meeting.domain.Prepared;
import org.teteatete.meeting.domain.PrivateNote;
import org.teteatete.meeting.persistence.JourneyRepository;
import org.teteatete.meeting.persistence.JourneyRepository.PreparedText;

/**
 * Everything that one of two people reads about many one-to-ones, opened at once. That they may look back on them is for the
 * caller to make sure of.
 */
@ApplicationScoped
public class JourneyTexts {

    private JourneyRepository repository;
    private PairTexts pairTexts;
    private Texts texts;

    protected JourneyTexts() {}

    @Inject
    public JourneyTexts(JourneyRepository repository, PairTexts pairTexts, Texts texts) {
        this.repository = repository;
        this.pairTexts = pairTexts;
        this.texts = texts;
    }

    /** Something that is written, and where; nothing here prints it. */
    record Text(Found.Source source, String name, String text) {

        @Override
        public String toString() {
            return "Text[" + source + " " + name + "]";
        }
    }

    /** What is written in the forms that this person reads, by one-to-one and in the form's order. */
    Map<UUID, Map<Field, String>> forms(List<OneToOne> meetings, UUID reader) {
        Map<UUID, Map<Field, String>> forms = new HashMap<>();
        pairTexts.readAll(readable(meetings, reader)).forEach((meeting, form) -> {
            Map<Field, String> plain = new EnumMap<>(Field.class);
            form.forEach((field, written) -> plain.put(field, written.text()));
            forms.put(meeting, plain);
        });
        return forms;
    }

    /** What this person prepared, or the other prepared and published. */
    Map<UUID, Map<Prepared, String>> prepared(List<OneToOne> meetings, UUID reader) {
        Map<UUID, OneToOne> byId = meetings.stream().collect(Collectors.toMap(OneToOne::id, Function.identity()));
        List<PreparedText> sealed = repository.prepared(byId.keySet()).stream()
                .filter(text -> text.published()
                        || byId.get(text.meeting())
                                .partyOf(reader)
                                .filter(text.item().party()::equals)
                                .isPresent())
                .toList();
        List<Optional<String>> opened = texts.openAll(sealed.stream()
                .map(text -> new SealedText(
                        byId.get(text.meeting()).employee(),
                        Preparation.recordOf(text.preparation(), text.item()),
                        text.content()))
                .toList());
        Map<UUID, Map<Prepared, String>> prepared = new HashMap<>();
        for (int i = 0; i < sealed.size(); i++) {
            PreparedText one = sealed.get(i);
            opened.get(i)
                    .ifPresent(text -> prepared.computeIfAbsent(one.meeting(), id -> new EnumMap<>(Prepared.class))
                            .put(one.item(), text));
        }
        return prepared;
    }

    /** All of it that can be looked for, their own private notes included. */
    Map<UUID, List<Text>> all(List<OneToOne> meetings, UUID reader) {
        Map<UUID, List<Text>> all = new HashMap<>();
        forms(meetings, reader)
                .forEach((meeting, form) -> form.forEach((field, text) -> {
                    if (field.kind() == Field.Kind.TEXT) {
                        add(all, meeting, Found.Source.FORM, field.name(), text);
                    }
                }));
        pairTexts
                .remarksOfAll(meetings)
                .forEach((meeting, remarks) -> remarks.forEach(remark -> add(
                        all, meeting, Found.Source.REMARK, remark.transition().name(), remark.text())));
        prepared(meetings, reader)
                .forEach((meeting, items) ->
                        items.forEach((item, text) -> add(all, meeting, Found.Source.PREPARATION, item.name(), text)));
        notes(meetings, reader).forEach((meeting, text) -> add(all, meeting, Found.Source.NOTE, "", text));
        return all;
    }

    private Map<UUID, String> notes(List<OneToOne> meetings, UUID author) {
        List<PrivateNote> notes =
                repository.notes(author, meetings.stream().map(OneToOne::id).toList());
        List<Optional<String>> opened = texts.openAll(notes.stream()
                .map(note -> new SealedText(author, PrivateNote.recordOf(note.meeting(), author), note.content()))
                .toList());
        Map<UUID, String> plain = new HashMap<>();
        for (int i = 0; i < notes.size(); i++) {
            UUID meeting = notes.get(i).meeting();
            opened.get(i).ifPresent(text -> plain.put(meeting, text));
        }
        return plain;
    }

    private static void add(Map<UUID, List<Text>> all, UUID meeting, Found.Source source, String name, String text) {
        all.computeIfAbsent(meeting, id -> new ArrayList<>()).add(new Text(source, name, text));
    }

    private static List<OneToOne> readable(List<OneToOne> meetings, UUID reader) {
        return meetings.stream()
                .filter(meeting ->
                        meeting.partyOf(reader).filter(meeting::isReadableBy).isPresent())
                .toList();
    }
}
