package org.teteatete.web.improvement;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.primefaces.PrimeFaces;
import org.teteatete.improvement.application.ImprovementPlans;
import org.teteatete.improvement.application.PlanDrafting;
import org.teteatete.improvement.application.PlanDrafting.StepAhead;
import org.teteatete.improvement.application.PlanQueries;
import org.teteatete.improvement.application.PlanView;
import org.teteatete.improvement.application.SeenPlan;
import org.teteatete.improvement.domain.CheckpointCadence;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Refusals;
import org.teteatete.web.shared.Identifier;
import org.teteatete.web.shared.Preferences;

/**
 * Writes a plan, kept as it is typed: of somebody of the team, for whom it begins with the first word that is kept; or one
 * that is there.
 */
@Named("planEditor")
@ViewScoped
public class PlanEditor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImprovementPlans plans;

    @Inject
    private PlanQueries queries;

    @Inject
    private PlanDrafting drafting;

    @Inject
    private CompanyTime time;

    @Inject
    private Preferences preferences;

    private String id;
    private String with;
    private UUID plan;
    private UUID employee;
    private DraftForm form;
    private boolean asked;
    private transient PlanView view;
    private transient PersonName person;
    private transient PlanContent kept;
    private transient List<StepAhead> steps;

    /** Reads it; whoever may read it and not write it is led to its page, for others it is not found. */
    public void open() throws IOException {
        if (id == null) {
            employee = drafting.member(Identifier.of(with)).id();
            form = DraftForm.of(getKept());
            return;
        }
        plan = Identifier.of(id);
        if (!getView().may(PlanTransition.REVISE)) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/improvement/plan.xhtml?id=" + plan);
        }
        form = DraftForm.of(getKept());
    }

    /** Keeps what was typed since the last time; with the first of it the plan begins. */
    public void save() {
        PlanContent typed = form.read();
        if (!typed.equals(getKept())) {
            if (plan == null) {
                plan = plans.draft(employee, typed);
            } else {
                plans.revise(seen(), typed);
            }
            forget();
        }
        tell("kept", true);
        tell("plan", plan == null ? null : plan.toString());
    }

    public void add() {
        form.add();
        tell("focus", "form:objectives:" + (form.getObjectives().size() - 1) + ":expected");
        save();
    }

    public void remove(int place) {
        form.remove(place);
        tell("focus", "form:addObjective");
        save();
    }

    /** Up by one place. */
    public void raise(int place) {
        form.raise(place);
        tell("focus", "form:objectives:" + (place - 1) + ":expected");
        save();
    }

    /** Shows what is missing, or who would decide it. */
    public void askToSubmit() {
        asked = true;
        save();
        if (getGaps().isEmpty()) {
            steps = drafting.steps(plan);
            tell("ready", true);
        } else {
            tell("focus", getGaps().get(0).target());
        }
    }

    public String submit() {
        plans.submit(seen());
        return "/improvement/plan.xhtml?faces-redirect=true&id=" + plan;
    }

    /** Gives it up, before anybody else has read it or after it was returned. */
    public String discard() {
        if (plan != null) {
            plans.discard(seen());
        }
        return "/improvement/plans.xhtml?faces-redirect=true";
    }

    /**
     * Something that stands in the way of submitting it.
     *
     * @param objective of which objective, from 1; 0 for none
     * @param target the id of the field
     */
    public record Missing(int objective, String text, String target) {}

    public List<Missing> getGaps() {
        return form.read().gaps(time.today()).stream()
                .map(problem -> {
                    DraftForm.Spot spot = form.spot(problem);
                    return new Missing(
                            spot.objective(),
                            Refusals.text(problem.key(), problem.arguments(), preferences.getLocale()),
                            "form:" + spot.field());
                })
                .toList();
    }

    private SeenPlan seen() {
        return new SeenPlan(plan, getView().revision());
    }

    private void forget() {
        view = null;
        kept = null;
    }

    private static void tell(String name, Object value) {
        PrimeFaces.current().ajax().addCallbackParam(name, value);
    }

    private PlanContent getKept() {
        if (kept == null) {
            kept = plan == null ? PlanContent.about("", null) : getView().content();
        }
        return kept;
    }

    /** {@code null} before it has begun. */
    public PlanView getView() {
        if (view == null && plan != null) {
            view = queries.view(plan);
        }
        return view;
    }

    /** About whom it is. */
    public PersonName getPerson() {
        if (person == null) {
            person = plan == null ? drafting.member(employee) : getView().employee();
        }
        return person;
    }

    /** Why it came back; {@code null} where it did not. */
    public PlanView.EntryView getReturned() {
        return plan == null
                ? null
                : getView().entries().stream()
                        .filter(entry -> entry.transition() == PlanTransition.RETURN)
                        .filter(entry -> entry.version() == getView().version())
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    /** What it would go through; once it has been asked for. */
    public List<StepAhead> getSteps() {
        return steps == null ? List.of() : steps;
    }

    /** Whether each step would have somebody. */
    public boolean isDecidable() {
        return getSteps().stream().noneMatch(step -> step.deciders().isEmpty());
    }

    /** For the wording guard: whose names are no words. */
    public String getNamesAsJson() {
        return Json.createArrayBuilder().add(getPerson().givenName()).build().toString();
    }

    public CheckpointCadence[] getCadences() {
        return CheckpointCadence.values();
    }

    public LocalDate getToday() {
        return time.today();
    }

    public DraftForm getForm() {
        return form;
    }

    /** Whether the reader has tried to submit it. */
    public boolean isAsked() {
        return asked;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }
}
