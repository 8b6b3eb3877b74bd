package org.teteatete.meeting.domain;

/** Something without which a one-to-one is not completed. */
public enum Gap {
    PERSON(Field.OPENING_TOPICS, "meeting.missing.person"),
    WORK(Field.FACT, "meeting.missing.work"),
    FACT(Field.FACT, "meeting.missing.fact"),
    FACT_DATE(Field.FACT_ON, "meeting.missing.factDate"),
    NEXT_STEPS(Field.NEXT_STEPS, "meeting.missing.nextSteps"),
    CLOSING_WORD(Field.CLOSING_WORD, "meeting.missing.closingWord");

    private final Field field;
    private final String key;

    Gap(Field field, String key) {
        this.field = field;
        this.key = key;
    }

    /** Where it would be written. */
    public Field field() {
        return field;
    }

    /** What is missing, in words: a key of the bundle {@code org.teteatete.refusals}. */
    public String key() {
        return key;
    }
}
