package org.teteatete.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.teteatete.meeting.domain.FormWords;
import org.teteatete.meeting.domain.Language;
import org.teteatete.meeting.domain.Part;
import org.teteatete.meeting.domain.PartWords;
import org.teteatete.shared.database.Statements;

/** Stores how the company words the form, version after version; none is ever changed. */
@ApplicationScoped
public class FormWordings {

    /** The first version: what comes with the application, of which nothing is stored. */
    private static final int FIRST = 0;

    private static final int QUESTIONS = 2;

    @PersistenceContext
    private EntityManager entities;

    protected FormWordings() {}

    public FormWordings(EntityManager entities) {
        this.entities = entities;
    }

    private record Line(Part part, Language language, String wording) {}

    /** The one that was in force at that moment. */
    public int version(Instant moment) {
        return statements()
                .query("select max(version) from form_version where made_at <= ?", row -> row.getInt(1), stored(moment))
                .get(0);
    }

    /** The newest; whoever asks next waits until the transaction ends. */
    public int lockNewest() {
        statements()
                .query("select version from form_version where version = ? for update", row -> row.getInt(1), FIRST);
        return statements()
                .query("select max(version) from form_version", row -> row.getInt(1))
                .get(0);
    }

    /** Empty for what comes with the application. */
    public Optional<FormWords> words(int version) {
        Map<Part, Map<Language, List<String>>> read = new EnumMap<>(Part.class);
        statements()
                .query(
                        "select part, language, wording from form_wording where version = ? order by part, language, place",
                        row -> new Line(
                                Part.valueOf(row.getString(1)), Language.valueOf(row.getString(2)), row.getString(3)),
                        version)
                .forEach(line -> read.computeIfAbsent(line.part(), part -> new EnumMap<>(Language.class))
                        .computeIfAbsent(line.language(), language -> new ArrayList<>())
                        .add(line.wording()));
        return read.isEmpty() ? Optional.empty() : Optional.of(words(read));
    }

    public void add(int version, FormWords words, UUID by, Instant now) {
        statements()
                .update(
                        "insert into form_version (version, made_by, made_at) values (?, ?, ?)",
                        version,
                        by,
                        stored(now));
        statements()
                .batch(
                        "insert into form_wording (version, part, language, place, wording) values (?, ?, ?, ?, ?)",
                        Stream.of(Part.values())
                                .flatMap(part -> Stream.of(Language.values())
                                        .flatMap(language -> rows(version, part, language, words.of(part, language)))));
    }

    private static Stream<Object[]> rows(int version, Part part, Language language, PartWords words) {
        List<String> lines = new ArrayList<>(List.of(words.name(), words.help()));
        lines.addAll(words.questions());
        return IntStream.range(0, lines.size())
                .mapToObj(place -> new Object[] {version, part.name(), language.name(), place, lines.get(place)});
    }

    private static FormWords words(Map<Part, Map<Language, List<String>>> read) {
        Map<Part, Map<Language, PartWords>> words = new EnumMap<>(Part.class);
        read.forEach((part, languages) -> {
            Map<Language, PartWords> both = new EnumMap<>(Language.class);
            languages.forEach((language, lines) -> both.put(
                    language, new PartWords(lines.get(0), lines.get(1), lines.subList(QUESTIONS, lines.size()))));
            words.put(part, both);
        });
        return new FormWords(words);
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
