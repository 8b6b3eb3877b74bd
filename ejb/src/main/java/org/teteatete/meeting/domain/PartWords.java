package org.teteatete.meeting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.teteatete.shared.Invalid;

/**
 * How the company words a part of the form in one language: its name, what helps to fill it in, and open questions.
 *
 * @param help blank for none
 */
public record PartWords(String name, String help, List<String> questions) {

    public static final int LONGEST_NAME = 40;
    public static final int LONGEST_HELP = 300;
    public static final int LONGEST_QUESTION = 200;
    public static final int MOST_QUESTIONS = 40;

    /** How far apart the questions of two weeks lie, so that one who asks for another does not read next week's. */
    private static final int STRIDE = 3;

    /** How much of a question is enough to know which one is meant. */
    private static final int QUOTED = 30;

    public PartWords {
        name = name == null ? "" : name.strip();
        help = help == null ? "" : help.strip();
        questions = questions.stream()
                .map(String::strip)
                .filter(question -> !question.isEmpty())
                .toList();
    }

    /**
     * A question for a pair in a week. The same one comes back to the pair only when every other one has had its week; two
     * pairs are not asked the same in the same week, other than by chance.
     *
     * @param week the number of the week, counted from any Monday
     * @param turn 0 for the week's own, then 1 and on for another
     */
    public String question(UUID employee, UUID manager, long week, int turn) {
        int count = questions.size();
        long first = employee.hashCode() * 31L + manager.hashCode() + week * strideThrough(count);
        return questions.get((int) Math.floorMod(first + turn, (long) count));
    }

    private static long strideThrough(int count) {
        int stride = STRIDE;
        while (!isCoprime(stride, count)) {
            stride++;
        }
        return stride;
    }

    private static boolean isCoprime(int one, int other) {
        return other == 0 ? one == 1 : isCoprime(other, one % other);
    }

    /** What is wrong with it, as somebody who corrects it needs to read it. */
    List<Invalid.Problem> problems(String pointer) {
        List<Invalid.Problem> problems = new ArrayList<>();
        if (name.isEmpty()) {
            problems.add(Invalid.Problem.of(pointer + "/name", "meeting.form.nameMissing"));
        }
        if (name.length() > LONGEST_NAME) {
            problems.add(Invalid.Problem.of(pointer + "/name", "meeting.tooLong", LONGEST_NAME));
        }
        if (help.length() > LONGEST_HELP) {
            problems.add(Invalid.Problem.of(pointer + "/help", "meeting.tooLong", LONGEST_HELP));
        }
        if (questions.isEmpty()) {
            problems.add(Invalid.Problem.of(pointer + "/questions", "meeting.form.questionMissing"));
        }
        if (questions.size() > MOST_QUESTIONS) {
            problems.add(Invalid.Problem.of(pointer + "/questions", "meeting.form.tooManyQuestions", MOST_QUESTIONS));
        }
        questions.stream()
                .filter(question -> question.length() > LONGEST_QUESTION)
                .map(question -> Invalid.Problem.of(
                        pointer + "/questions", "meeting.form.questionTooLong", beginning(question), LONGEST_QUESTION))
                .forEach(problems::add);
        return problems;
    }

    private static String beginning(String question) {
        return question.substring(0, QUOTED);
    }
}
