package org.teteatete.meeting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that follow each other, as a list of the wording guard has them. */
record Phrase(List<Token> words) {

    /** {@code paresseu{x,se,ses}} stands for three. */
    private static final Pattern ENDINGS = Pattern.compile("\\{([^}]*)}");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00a0\\u202f'’\\-‐‑]*");

    /** All that a line of a list stands for. */
    static Stream<Phrase> of(String line) {
        List<String> lines = new ArrayList<>(List.of(line));
        for (int i = 0; i < lines.size(); i++) {
            Matcher endings = ENDINGS.matcher(lines.get(i));
            if (endings.find()) {
                String one = lines.get(i);
                for (String ending : endings.group(1).split(",", -1)) {
                    lines.add(one.substring(0, endings.start()) + ending + one.substring(endings.end()));
                }
            }
        }
        return lines.stream().filter(each -> !each.contains("{")).map(each -> new Phrase(Token.of(each)));
    }

    String first() {
        return words.get(0).bare();
    }

    int size() {
        return words.size();
    }

    /** Whether it stands in {@code text} from the word {@code at} on. */
    boolean standsAt(int at, List<Token> tokens, String text) {
        if (at < 0 || at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).isTyped(words.get(i)) || (i > 0 && !together(at + i, tokens, text))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing parts the word {@code at} from the one before it. */
    static boolean together(int at, List<Token> tokens, String text) {
        String between = text.substring(tokens.get(at - 1).end(), tokens.get(at).start());
        return BETWEEN_WORDS.matcher(between).matches();
    }
}
