package org.teteatete.web.improvement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.teteatete.improvement.application.ImprovementPlans;
import org.teteatete.improvement.application.PlanDrafting;
import org.teteatete.web.shared.Identifier;

/** Before a plan begins from a one-to-one's improvement subject: what of it comes along, and the button. */
@Named("planStart")
@ViewScoped
public class PlanStart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanDrafting drafting;

    @Inject
    private ImprovementPlans plans;

    private String meeting;
    private UUID from;
    private transient PlanDrafting.Subject subject;

    /** Of a one-to-one that the reader had as the manager; others are not found. */
    public void open() {
        from = Identifier.of(meeting);
        getSubject();
    }

    public String begin() {
        return "/improvement/edit.xhtml?faces-redirect=true&id=" + plans.draftFrom(from);
    }

    public PlanDrafting.Subject getSubject() {
        if (subject == null) {
            subject = drafting.subject(from);
        }
        return subject;
    }

    public UUID getFrom() {
        return from;
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }
}
