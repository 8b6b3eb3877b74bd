package org.teteatete.shared;

import java.util.List;

/** What was sent is not acceptable as it is: API status 400 or 422, with one entry per problem. */
public final class Invalid extends BusinessException {

    /**
     * One problem.
     *
     * @param pointer where: a JSON pointer, a parameter's or a form field's name
     * @param key what: a key of the bundle {@code org.teteatete.refusals}
     * @param arguments the key's arguments
     */
    public record Problem(String pointer, String key, List<Object> arguments) {

        public static Problem of(String pointer, String key, Object... arguments) {
            return new Problem(pointer, key, List.of(arguments));
        }
    }

    private final transient List<Problem> problems;
    private final boolean semantic;

    private Invalid(boolean semantic, List<Problem> problems) {
        super("invalid");
        this.semantic = semantic;
        this.problems = List.copyOf(problems);
    }

    /** Malformed or out of range: status 400. */
    public static Invalid request(Problem... problems) {
        return new Invalid(false, List.of(problems));
    }

    /** Well formed, and against a rule of the business: status 422. */
    public static Invalid content(List<Problem> problems) {
        return new Invalid(true, problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    public boolean semantic() {
        return semantic;
    }
}
