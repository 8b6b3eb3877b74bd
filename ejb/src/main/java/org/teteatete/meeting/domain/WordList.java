package org.teteatete.meeting.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The words of one language that the guard points at. A list is a text of sections: one for each {@link Caution.Kind}, where
 * a line that begins with {@code @} counts only where it is said of a person; {@code EXCEPT}, where they mean something
 * else; {@code PERSON}, how a person is spoken of; {@code NAMED}, how one is by name; {@code COMMON}, words by which the
 * language is known; {@code DATES}, words that say when.
 */
final class WordList {

    static final WordList FRENCH = read("wording_fr.txt");
    static final WordList ENGLISH = read("wording_en.txt");

    /**
     * An entry.
     *
     * @param ofPerson whether it counts only where it is said of a person
     */
    record Entry(Caution.Kind kind, Phrase phrase, boolean ofPerson) {}

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, List<Phrase>> exceptions = new HashMap<>();
    private final List<Phrase> persons = new ArrayList<>();
    private final List<Phrase> named = new ArrayList<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> dates = new HashSet<>();

    private static WordList read(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            return new WordList(new BufferedReader(reader).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WordList(List<String> lines) {
        String section = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                add(section, line.strip());
            }
        }
    }

    private void add(String section, String line) {
        switch (section) {
            case "COMMON" -> common.addAll(Arrays.asList(line.split(" ")));
            case "DATES" -> dates.addAll(Arrays.asList(line.split(" ")));
            case "PERSON" -> Phrase.of(line).forEach(persons::add);
            case "NAMED" -> Phrase.of(line).forEach(named::add);
            case "EXCEPT" ->
                Phrase.of(line).forEach(phrase -> under(exceptions, phrase).add(phrase));
            default -> {
                Caution.Kind kind = Caution.Kind.valueOf(section);
                boolean ofPerson = line.startsWith("@");
                Phrase.of(ofPerson ? line.substring(1) : line)
                        .forEach(phrase -> under(entries, phrase).add(new Entry(kind, phrase, ofPerson)));
            }
        }
    }

    private static <T> List<T> under(Map<String, List<T>> index, Phrase phrase) {
        return index.computeIfAbsent(phrase.first(), first -> new ArrayList<>());
    }

    /** Those that begin with a word of this form. */
    List<Entry> beginningWith(Token token) {
        return entries.getOrDefault(token.bare(), List.of());
    }

    /** As {@link #beginningWith}, where they mean something else. */
    List<Phrase> exceptionsBeginningWith(Token token) {
        return exceptions.getOrDefault(token.bare(), List.of());
    }

    List<Phrase> persons() {
        return persons;
    }

    List<Phrase> named() {
        return named;
    }

    boolean isCommon(Token token) {
        return common.contains(token.word());
    }

    /** Whether this word says when. */
    boolean isDate(Token token) {
        return Character.isDigit(token.bare().charAt(0)) || dates.contains(token.bare());
    }
}
