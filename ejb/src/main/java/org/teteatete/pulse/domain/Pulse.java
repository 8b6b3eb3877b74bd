package org.teteatete.pulse.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.teteatete.shared.Invalid;

/** An answer to each of the four questions; nothing here prints them. */
public final class Pulse {

    private final Map<Question, Answer> answers = new EnumMap<>(Question.class);

    /** @throws Invalid when a question is left open */
    public Pulse(Map<Question, Answer> answers) {
        List<Invalid.Problem> open = new ArrayList<>();
        for (Question question : Question.values()) {
            Answer answer = answers.get(question);
            if (answer == null) {
                open.add(Invalid.Problem.of("/" + question.name(), "pulse.open"));
            } else {
                this.answers.put(question, answer);
            }
        }
        if (!open.isEmpty()) {
            throw Invalid.content(open);
        }
    }

    public Answer to(Question question) {
        return answers.get(question);
    }

    /** As it is sealed: the answers in the order of the questions. */
    public String written() {
        return answers.values().stream().map(Answer::name).collect(Collectors.joining(" "));
    }

    public static Pulse read(String written) {
        List<Answer> given =
                Arrays.stream(written.split(" ")).map(Answer::valueOf).toList();
        return new Pulse(Arrays.stream(Question.values())
                .collect(Collectors.toMap(question -> question, question -> given.get(question.ordinal()))));
    }

    /** Without the answers: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "Pulse";
    }
}
