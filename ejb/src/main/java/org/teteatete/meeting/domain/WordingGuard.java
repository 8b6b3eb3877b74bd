package org.teteatete.meeting.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what is written about how somebody works, and points at words that judge a person instead of saying what happened, or
 * that lead to what an employer may not record (<i>method.md</i>). It warns; it forbids nothing.
 */
public final class WordingGuard {

    /** How many words may stand between "you are" and what it is about. */
    private static final int WORDS_BETWEEN = 3;

    private static final int SHORTEST_FACT = 8;
    private static final int LONGEST_FACT = 140;

    /** Ends of clauses; the colon of 14:30 is none. */
    private static final Pattern CLAUSES = Pattern.compile("[.;!?\\n]+|:(?!\\p{N})");

    private final List<Phrase> names;

    /** @param names by which the two call each other */
    public WordingGuard(Collection<String> names) {
        this.names = names.stream()
                .filter(name -> !Token.of(name).isEmpty())
                .map(name -> new Phrase(Token.of(name)))
                .toList();
    }

    /**
     * In the order of the text, at most one at each place.
     *
     * @param reader the language in which to read a text that could be either
     */
    public List<Caution> read(String text, Locale reader) {
        List<Token> tokens = Token.of(text);
        WordList list = languageOf(tokens, reader);
        BitSet excepted = excepted(text, tokens, list);
        List<Caution> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            Optional<WordList.Entry> entry = longestAt(at, text, tokens, list, excepted);
            int start = at;
            entry.map(one -> caution(
                            one.kind(),
                            text,
                            tokens.subList(start, start + one.phrase().size())))
                    .ifPresent(found::add);
            at += entry.map(one -> one.phrase().size()).orElse(1);
        }
        return withFact(found, text, list);
    }

    private static WordList languageOf(List<Token> tokens, Locale reader) {
        long french = tokens.stream().filter(WordList.FRENCH::isCommon).count();
        long english = tokens.stream().filter(WordList.ENGLISH::isCommon).count();
        boolean isEnglish =
                french == english ? Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) : english > french;
        return isEnglish ? WordList.ENGLISH : WordList.FRENCH;
    }

    private static BitSet excepted(String text, List<Token> tokens, WordList list) {
        BitSet excepted = new BitSet();
        for (int at = 0; at < tokens.size(); at++) {
            for (Phrase phrase : list.exceptionsBeginningWith(tokens.get(at))) {
                if (phrase.standsAt(at, tokens, text)) {
                    excepted.set(at, at + phrase.size());
                }
            }
        }
        return excepted;
    }

    private Optional<WordList.Entry> longestAt(
            int at, String text, List<Token> tokens, WordList list, BitSet excepted) {
        if (excepted.get(at)) {
            return Optional.empty();
        }
        return list.beginningWith(tokens.get(at)).stream()
                .filter(entry -> entry.phrase().standsAt(at, tokens, text))
                .filter(entry -> !entry.ofPerson() || isOfPerson(at, text, tokens, list))
                .max(Comparator.comparingInt(entry -> entry.phrase().size()));
    }

    /** Whether the words before {@code at} speak of a person: "vous êtes trop", "Inès est". */
    private boolean isOfPerson(int at, String text, List<Token> tokens, WordList list) {
        for (int end = at; end > 0 && at - end <= WORDS_BETWEEN; end--) {
            if (!Phrase.together(end, tokens, text)) {
                return false;
            }
            if (endsAt(end, list.persons(), text, tokens) >= 0) {
                return true;
            }
            int verb = endsAt(end, list.named(), text, tokens);
            if (verb > 0 && Phrase.together(verb, tokens, text) && endsAt(verb, names, text, tokens) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the longest phrase begins that ends before the word {@code end}; -1 for none. */
    private static int endsAt(int end, List<Phrase> phrases, String text, List<Token> tokens) {
        return phrases.stream()
                .filter(phrase -> phrase.standsAt(end - phrase.size(), tokens, text))
                .mapToInt(phrase -> end - phrase.size())
                .min()
                .orElse(-1);
    }

    private static Caution caution(Caution.Kind kind, String text, List<Token> tokens) {
        int start = tokens.get(0).start();
        int end = tokens.get(tokens.size() - 1).end();
        return new Caution(kind, start, end, text.substring(start, end), null);
    }

    private static List<Caution> withFact(List<Caution> found, String text, WordList list) {
        String fact = found.isEmpty() ? null : fact(found, text, list);
        return found.stream()
                .map(one -> new Caution(one.kind(), one.start(), one.end(), one.words(), fact))
                .toList();
    }

    /** The first clause that says when, and holds no word to point at. */
    private static String fact(List<Caution> found, String text, WordList list) {
        Matcher ends = CLAUSES.matcher(text);
        int start = 0;
        while (start < text.length()) {
            int from = start;
            boolean more = ends.find(start);
            int end = more ? ends.start() : text.length();
            String said = text.substring(from, end).strip();
            boolean free = found.stream().noneMatch(one -> one.start() < end && one.end() > from);
            boolean fits = said.length() >= SHORTEST_FACT && said.length() <= LONGEST_FACT;
            if (free && fits && Token.of(said).stream().anyMatch(list::isDate)) {
                return said;
            }
            start = more ? ends.end() : text.length();
        }
        return null;
    }
}
