package org.teteatete.web.improvement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.improvement.application.ImprovementPlans;
import org.teteatete.improvement.application.PlanQueries;
import org.teteatete.improvement.application.PlanView;
import org.teteatete.improvement.application.SeenPlan;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.improvement.domain.Progress;
import org.teteatete.meeting.application.MeetingView;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.Invalid;
import org.teteatete.web.meeting.FieldErrors;
import org.teteatete.web.meeting.OneToOnePage;

/** The active plan of the two, beside the form of their one-to-one: what it is about, and the checkpoint to note. */
@Named("meetingPlan")
@ViewScoped
public class MeetingPlan implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "form:planInMeeting";

    @Inject
    private OneToOnePage page;

    @Inject
    private PlanQueries queries;

    @Inject
    private ImprovementPlans plans;

    private long revision;
    private ArrayList<ProgressRow> rows = new ArrayList<>();
    private String text;
    private transient Optional<PlanView> view;

    /** {@code null} when the two have none, or are no pair any more. */
    public PlanView getView() {
        if (view == null) {
            read();
        }
        return view.orElse(null);
    }

    private void read() {
        MeetingView meeting = page.getView();
        UUID manager = meeting.manager().id();
        view = meeting.reader().isEmpty()
                ? Optional.empty()
                : queries.active(meeting.employee().id())
                        .filter(plan -> plan.manager()
                                .filter(one -> one.id().equals(manager))
                                .isPresent());
        view.ifPresent(plan -> {
            revision = plan.revision();
            rows = rows.isEmpty() ? PlanDialog.rows(plan) : rows;
        });
    }

    /** Whether a checkpoint can be noted in this one-to-one now. */
    public boolean isOpen() {
        return getView() != null
                && getView().may(PlanTransition.CHECKPOINT)
                && OneToOneState.begun().contains(page.getView().state());
    }

    /** The names of those who noted one in this one-to-one. */
    public List<String> getNotedBy() {
        UUID meeting = page.getView().id();
        return getView().entries().stream()
                .filter(entry -> meeting.equals(entry.meeting()))
                .map(PlanView.EntryView::by)
                .distinct()
                .toList();
    }

    /** Notes what was said of the objectives. */
    public void note() {
        try {
            plans.checkpoint(
                    new SeenPlan(getView().id(), revision), page.getView().id(), said(), text);
            rows = new ArrayList<>();
            text = null;
            view = null;
        } catch (Invalid refused) {
            FieldErrors.show(refused, FORM);
        } catch (BusinessException refused) {
            view = null;
            throw refused;
        }
    }

    private List<Progress> said() {
        return ProgressRow.said(rows);
    }

    public List<ProgressRow> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
