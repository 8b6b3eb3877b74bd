package org.teteatete.web.meeting;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Refusals;

/** Puts what was refused under the fields that it is about; what is about none stands on top. */
public final class FieldErrors {

    private FieldErrors() {}

    /** @param form the form whose fields have the names of what was given; a field of the six parts is in the page's own */
    public static void show(Invalid refused, String form) {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Invalid.Problem problem : refused.problems()) {
            String text = Refusals.text(
                    problem.key(), problem.arguments(), faces.getViewRoot().getLocale());
            UIComponent field = faces.getViewRoot().findComponent(id(problem.pointer(), form));
            if (field instanceof EditableValueHolder input) {
                refuse(faces, field, input);
            }
            faces.addMessage(
                    field == null ? null : field.getClientId(faces),
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        faces.validationFailed();
    }

    /** Marks the input, and leaves in it what was typed. */
    private static void refuse(FacesContext faces, UIComponent field, EditableValueHolder input) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        String id = field.getClientId(faces);
        String typed = sent.getOrDefault(id, sent.get(id + "_input"));
        input.setSubmittedValue(typed == null && input.getValue() instanceof String text ? text : typed);
        input.setValid(false);
    }

    /** Of {@code /form/FACT}: {@code form:FACT}; of {@code /plannedAt}: the field of that name in {@code form}. */
    private static String id(String pointer, String form) {
        int last = pointer.lastIndexOf('/');
        return (last > 0 ? pointer.substring(1, last) : form) + ":" + pointer.substring(last + 1);
    }
}
