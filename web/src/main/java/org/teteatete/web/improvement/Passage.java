package org.teteatete.web.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A piece of a text, and whether the other version says it differently. */
public record Passage(String text, boolean changed) {

    private static final Pattern AFTER_A_WORD = Pattern.compile("(?<=\\s)(?=\\S)");

    /** Two texts, word by word: what only one of them says is changed. */
    record Two(List<Passage> before, List<Passage> after) {}

    static Two compare(String before, String after) {
        List<String> left = words(before);
        List<String> right = words(after);
        int[][] common = common(left, right);
        boolean[] keptLeft = new boolean[left.size()];
        boolean[] keptRight = new boolean[right.size()];
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (same(left.get(i), right.get(j))) {
                keptLeft[i++] = true;
                keptRight[j++] = true;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new Two(joined(left, k -> keptLeft[k]), joined(right, k -> keptRight[k]));
    }

    /** How many words two texts have in common, in their order, from each place on. */
    private static int[][] common(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = same(left.get(i), right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean same(String left, String right) {
        return left.strip().equals(right.strip());
    }

    private static List<Passage> joined(List<String> words, Predicate<Integer> kept) {
        List<Passage> passages = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i));
            boolean last = i == words.size() - 1;
            if (last || kept.test(i) != kept.test(i + 1)) {
                add(passages, text.toString(), !kept.test(i));
                text.setLength(0);
            }
        }
        return passages;
    }

    /** The blanks after what is changed are not. */
    private static void add(List<Passage> passages, String text, boolean changed) {
        String said = changed ? text.stripTrailing() : text;
        passages.add(new Passage(said, changed));
        if (said.length() < text.length()) {
            passages.add(new Passage(text.substring(said.length()), false));
        }
    }

    /** Each word with the blanks after it. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Stream.of(AFTER_A_WORD.split(text)).toList();
    }
}
