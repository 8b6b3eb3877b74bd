package org.teteatete.meeting.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teteatete.shared.Invalid;

/**
 * What the pair has written, field by field; nothing here prints it. Knows what is missing before the one-to-one may be
 * completed (<i>workflow.md</i>, {@code complete}).
 */
public final class Form {

    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final boolean agreed;

    /** Blank texts are as if they were not there; others are checked by {@link Field#normalise}. */
    public Form(Map<Field, String> texts) {
        this(texts, false);
    }

    private Form(Map<Field, String> texts, boolean agreed) {
        this.agreed = agreed;
        texts.forEach((field, text) -> {
            String kept = field.normalise(text);
            if (!kept.isEmpty()) {
                this.texts.put(field, kept);
            }
        });
    }

    public Optional<String> text(Field field) {
        return Optional.ofNullable(texts.get(field));
    }

    public boolean has(Field field) {
        return texts.containsKey(field);
    }

    /** Whether something is written in this part, the reason why a half is empty aside. */
    public boolean isFilled(Part part) {
        return part.fields().stream().anyMatch(field -> !field.excuses() && has(field));
    }

    /**
     * Whether something is written about the person, or about the work. A part about both fills neither: the closing is
     * always written, and would fill every half.
     */
    public boolean isFilled(Half half) {
        for (Part part : Part.values()) {
            if (part.half() == half && isFilled(part)) {
                return true;
            }
        }
        return false;
    }

    /** This form with some fields written anew. */
    public Form with(Map<Field, String> changes) {
        Map<Field, String> merged = new EnumMap<>(Field.class);
        merged.putAll(texts);
        merged.putAll(changes);
        return new Form(merged, agreed);
    }

    /** This form, where the two have, or have not, agreed on a next step beside it. */
    public Form agreed(boolean nextStep) {
        return new Form(texts, nextStep);
    }

    /** What is missing, each at the field where it would be written, in the form's order. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (!isFilled(Half.PERSON) && !has(Field.NO_PERSON_BECAUSE)) {
            gaps.add(Gap.PERSON);
        }
        if (!isFilled(Half.WORK) && !has(Field.NO_WORK_BECAUSE)) {
            gaps.add(Gap.WORK);
        }
        if (isFilled(Part.IMPROVEMENT) && !has(Field.FACT)) {
            gaps.add(Gap.FACT);
        }
        if (isFilled(Part.IMPROVEMENT) && !has(Field.FACT_ON)) {
            gaps.add(Gap.FACT_DATE);
        }
        if (!agreed && !has(Field.NEXT_STEPS) && !has(Field.NO_NEXT_STEPS)) {
            gaps.add(Gap.NEXT_STEPS);
        }
        if (!has(Field.CLOSING_WORD)) {
            gaps.add(Gap.CLOSING_WORD);
        }
        return gaps;
    }

    /** @throws Invalid with one entry for each gap */
    void requireComplete() {
        List<Gap> gaps = gaps();
        if (!gaps.isEmpty()) {
            throw Invalid.content(gaps.stream()
                    .map(gap -> Invalid.Problem.of("/form/" + gap.field().name(), gap.key()))
                    .toList());
        }
    }

    /** Without the texts: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "Form";
    }
}
