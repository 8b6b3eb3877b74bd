package org.teteatete.meeting.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.teteatete.shared.Invalid;

/**
 * What somebody looks for in texts: words, of which accents and case do not matter, each anywhere in a word of the text.
 * Nothing here prints them.
 */
public final class SearchWords {

    /** The most characters that are looked for. */
    public static final int LONGEST = 100;

    /** How much of a text is told before what was found, and how much in all. */
    private static final int LEAD = 40;

    private static final int TOLD = 180;

    private final List<String> words;

    private SearchWords(List<String> words) {
        this.words = words;
    }

    /**
     * @throws Invalid when there is no word of two letters in it, or too much
     */
    public static SearchWords of(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > LONGEST) {
            throw invalid("meeting.search.tooLong", LONGEST);
        }
        List<String> words = Arrays.stream(new Folded(text).text().split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.stream().noneMatch(word -> word.length() > 1)) {
            throw invalid("meeting.search.tooShort");
        }
        return new SearchWords(words);
    }

    /** Whether each of the words is in one of the texts. */
    public boolean areAllIn(List<String> texts) {
        List<String> folded =
                texts.stream().map(text -> new Folded(text).text()).toList();
        return words.stream().allMatch(word -> folded.stream().anyMatch(text -> text.contains(word)));
    }

    /** What stands around the first of the words in a text, with each of them marked; empty when none is in it. */
    public Optional<Excerpt> in(String text) {
        Folded folded = new Folded(text);
        BitSet marked = new BitSet();
        words.forEach(word -> mark(folded, word, marked));
        return marked.isEmpty() ? Optional.empty() : Optional.of(excerpt(text, marked));
    }

    private static void mark(Folded folded, String word, BitSet marked) {
        int at = folded.text().indexOf(word);
        while (at >= 0) {
            marked.set(folded.start(at), folded.end(at + word.length() - 1));
            at = folded.text().indexOf(word, at + word.length());
        }
    }

    private static Excerpt excerpt(String text, BitSet marked) {
        int first = marked.nextSetBit(0);
        int from = first <= LEAD ? 0 : boundary(text, first - LEAD);
        int to = from + TOLD >= text.length() ? text.length() : boundary(text, from + TOLD);
        List<Excerpt.Piece> pieces = new ArrayList<>();
        for (int at = from; at < to; ) {
            boolean hit = marked.get(at);
            int next = hit ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = next < 0 ? to : Math.min(next, to);
            pieces.add(new Excerpt.Piece(text.substring(at, end), hit));
            at = end;
        }
        return new Excerpt(pieces, from > 0, to < text.length());
    }

    /** A place near, where a word begins or at least no character is cut in two. */
    private static int boundary(String text, int near) {
        return IntStream.range(near, Math.min(near + 20, text.length()))
                .filter(at -> Character.isWhitespace(text.charAt(at - 1)))
                .findFirst()
                .orElse(Character.isLowSurrogate(text.charAt(near)) ? near + 1 : near);
    }

    private static Invalid invalid(String key, Object... arguments) {
        return Invalid.content(List.of(Invalid.Problem.of("/words", key, arguments)));
    }

    /** Without the words: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "SearchWords";
    }
}
