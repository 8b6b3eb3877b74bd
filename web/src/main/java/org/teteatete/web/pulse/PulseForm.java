package org.teteatete.web.pulse;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.pulse.application.PulseView;
import org.teteatete.pulse.application.Pulses;
import org.teteatete.pulse.domain.Answer;
import org.teteatete.pulse.domain.Pulse;
import org.teteatete.pulse.domain.Question;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Refusals;
import org.teteatete.shared.Role;
import org.teteatete.web.shared.Preferences;

/** The four questions about a one-to-one, to its employee alone. */
@Named("pulse")
@ViewScoped
public class PulseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Pulses pulses;

    @Inject
    private transient CurrentActor currentActor;

    @Inject
    private transient Preferences preferences;

    private final Map<String, String> answers = new HashMap<>();
    private transient PulseView view;

    /** What the reader is asked or has answered about this one-to-one; {@code null} where there is nothing to ask them. */
    public PulseView about(UUID meeting) {
        if (view == null && currentActor.get().is(Role.EMPLOYEE)) {
            view = pulses.about(meeting);
        }
        return view == null || view.until() == null ? null : view;
    }

    public void answer(UUID meeting) {
        try {
            pulses.answer(
                    meeting,
                    new Pulse(answers.entrySet().stream()
                            .filter(entry -> entry.getValue() != null)
                            .collect(Collectors.toMap(
                                    entry -> Question.valueOf(entry.getKey()),
                                    entry -> Answer.valueOf(entry.getValue())))));
            view = null;
        } catch (Invalid refused) {
            refused.problems().forEach(problem -> {
                String text = Refusals.text(problem.key(), problem.arguments(), preferences.getLocale());
                FacesContext.getCurrentInstance()
                        .addMessage(
                                "form:pulse" + problem.pointer().substring(1),
                                new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
            });
        }
    }

    public Question[] getQuestions() {
        return Question.values();
    }

    public Answer[] getChoices() {
        return Answer.values();
    }

    public Map<String, String> getAnswers() {
        return answers;
    }
}
