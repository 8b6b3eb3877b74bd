package org.teteatete.web.meeting;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teteatete.meeting.application.Written;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Form;
import org.teteatete.meeting.domain.Part;

/** The form while somebody has a page of it open: what they type, field by field. */
final class TypedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, FieldInput> inputs = new HashMap<>();

    TypedForm() {
        for (Field field : Field.values()) {
            inputs.put(field.name(), new FieldInput());
        }
    }

    void show(Map<Field, Written> stored) {
        stored.forEach((field, written) -> input(field).show(written));
    }

    /** What was typed meanwhile stays. */
    void showUnchanged(Map<Field, Written> stored) {
        stored.forEach((field, written) -> {
            if (!input(field).isChanged()) {
                input(field).show(written);
            }
        });
    }

    Map<Field, String> texts() {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            texts.put(field, input(field).getText());
        }
        return texts;
    }

    /** What says something else than was seen. */
    Map<Field, String> changes() {
        Map<Field, String> changes = texts();
        changes.keySet().removeIf(field -> !input(field).isChanged());
        return changes;
    }

    Form form() {
        return new Form(texts());
    }

    boolean isFilled(Field field) {
        return input(field).isFilled();
    }

    /** The fields of a part that say something, by name, in their order. */
    List<String> written(Part part) {
        return part.fields().stream().filter(this::isFilled).map(Field::name).toList();
    }

    /** By name, as pages ask for them. */
    Map<String, FieldInput> inputs() {
        return inputs;
    }

    private FieldInput input(Field field) {
        return inputs.get(field.name());
    }
}
