package org.teteatete.improvement.domain;

/**
 * Where an objective stands at a checkpoint, or what became of it; nothing here prints it.
 *
 * @param objective its number in the plan, from 1
 * @param standing at a checkpoint; {@code null} in an assessment
 * @param percent of the way, 0 to 100; {@code null} where nobody can say
 * @param value the measure of the day, such as {@code 19 h}; blank for none
 * @param result in an assessment; {@code null} at a checkpoint
 * @param fact what this rests on
 */
public record Progress(int objective, Standing standing, Integer percent, String value, Outcome result, String fact) {

    /** How it goes. */
    public enum Standing {
        ON_TRACK,
        TO_WATCH,
        OFF_TRACK,
        DONE
    }

    public Progress {
        value = Wording.kept(value);
        fact = Wording.kept(fact);
    }

    /** Without the texts: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "Progress[" + objective + "]";
    }
}
