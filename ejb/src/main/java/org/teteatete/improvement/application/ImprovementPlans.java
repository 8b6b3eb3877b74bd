package org.teteatete.improvement.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.improvement.domain.Deciders;
import org.teteatete.improvement.domain.ImprovementPlan;
import org.teteatete.improvement.domain.Note;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.PlanEntry;
import org.teteatete.improvement.domain.PlanEvent;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.improvement.domain.PlanTurn;
import org.teteatete.improvement.domain.PlanVersion;
import org.teteatete.improvement.domain.Progress;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.improvement.domain.Wording;
import org.teteatete.improvement.persistence.PlanRepository;
import org.teteatete.organisation.application.Directory;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Stale;

/**
 * What somebody does with an improvement plan, for whoever acts. Every method refuses with {@link NotFound} what the caller may
 * not know of, with {@link Forbidden} what is not theirs to do, with {@link Stale} what somebody else has changed since, with
 * {@link NotAllowedInState} what the state does not allow, with {@link Refused} what a day or a rule does not allow, and with
 * {@link Invalid} what it was given.
 */
@Stateless
@Permit
public class ImprovementPlans {

    private PlanRepository repository;
    private HeldPlans held;
    private PlanAccess access;
    private PlanTexts texts;
    private PlanOrigins origins;
    private Approvers approvers;
    private ApprovalPolicies policies;
    private Directory directory;
    private CompanyTime time;
    private Event<PlanEvent> events;

    protected ImprovementPlans() {}

    @Inject
    public ImprovementPlans(
            PlanRepository repository,
            HeldPlans held,
            PlanAccess access,
            PlanTexts texts,
            PlanOrigins origins,
            Approvers approvers,
            ApprovalPolicies policies,
            Directory directory,
            CompanyTime time,
            Event<PlanEvent> events) {
        this.repository = repository;
        this.held = held;
        this.access = access;
        this.texts = texts;
        this.origins = origins;
        this.approvers = approvers;
        this.policies = policies;
        this.directory = directory;
        this.time = time;
        this.events = events;
    }

    /** A new draft about somebody who reports to the caller today; others answer with {@link NotFound}. */
    public UUID draft(UUID employee, PlanContent content) {
        access.requireReports(employee);
        return begin(employee, null, content);
    }

    /**
     * A new draft from the improvement subject of a one-to-one that the caller held as the manager: their own fact and its day
     * come along, and nothing else.
     */
    public UUID draftFrom(UUID meeting) {
        PlanOrigins.Subject subject = origins.subject(meeting);
        access.requireReports(subject.employee());
        return begin(subject.employee(), meeting, PlanContent.about(subject.fact(), subject.factOn()));
    }

    public void revise(SeenPlan seen, PlanContent content) {
        ImprovementPlan plan = held.lock(seen);
        PlanTurn turn = held.turn(plan, seen);
        events.fire(plan.revise(texts.sealDraft(plan.id(), plan.employee(), content), turn));
    }

    public void discard(SeenPlan seen) {
        move(seen, Said.NOTHING, ImprovementPlan::discard);
    }

    /** Freezes a version and opens its approval; refuses when nobody is left to decide one of its steps. */
    public void submit(SeenPlan seen) {
        ImprovementPlan plan = held.lock(seen);
        PlanTurn turn = held.turn(plan, seen);
        PlanContent content = texts.draft(plan);
        List<StepKind> steps = policies.stepsFor(department(plan.employee()));
        PlanEntry entry = plan.submit(content, steps, turn, Note.silent());
        requireDecidable(plan, steps);
        PlanVersion version = new PlanVersion(
                plan.id(),
                plan.lastVersion(),
                texts.sealVersion(plan, content),
                turn.actor(),
                turn.now().instant());
        repository.add(version);
        repository.add(entry);
        events.fire(PlanEvent.Moved.of(entry, version));
    }

    /** @param comment blank or {@code null} for none */
    public void approve(SeenPlan seen, String comment) {
        decide(seen, comment(comment), ImprovementPlan::approve);
    }

    /**
     * Back to its author from the approval, by who may decide the open step; back to work from the assessment, by HR.
     *
     * @param comment says why
     */
    public void returnIt(SeenPlan seen, String comment) {
        Said said = reason(comment);
        if (held.lock(seen).state() == PlanState.CLOSING) {
            move(seen, said, ImprovementPlan::returnAssessment);
        } else {
            decide(seen, said, ImprovementPlan::returnToAuthor);
        }
    }

    /** @param comment says why */
    public void reject(SeenPlan seen, String comment) {
        decide(seen, reason(comment), ImprovementPlan::reject);
    }

    public void withdraw(SeenPlan seen) {
        move(seen, Said.NOTHING, ImprovementPlan::withdraw);
    }

    public void share(SeenPlan seen) {
        move(seen, Said.NOTHING, ImprovementPlan::share);
    }

    /** "I have read it". @param comment that nobody can edit; blank or {@code null} for none */
    public void acknowledge(SeenPlan seen, String comment) {
        move(seen, comment(comment), ImprovementPlan::acknowledge);
    }

    /**
     * How it goes, as the caller sees it.
     *
     * @param meeting a one-to-one of the two that has begun; {@code null} only while there is no manager
     */
    public void checkpoint(SeenPlan seen, UUID meeting, List<Progress> progress, String comment) {
        move(seen, new Said(Wording.kept(comment), progress), (plan, turn, note) -> {
            PlanEntry entry = plan.checkpoint(meeting, progress, turn, note);
            origins.requireCheckpoint(plan, meeting);
            return entry;
        });
    }

    /** @param reason says why */
    public void pause(SeenPlan seen, String reason) {
        move(seen, reason(reason), ImprovementPlan::pause);
    }

    public void resume(SeenPlan seen) {
        move(seen, Said.NOTHING, ImprovementPlan::resume);
    }

    /** @param reason says why */
    public void extend(SeenPlan seen, LocalDate end, String reason) {
        if (end == null) {
            throw Invalid.content(List.of(Invalid.Problem.of("/endOn", "improvement.missing.end")));
        }
        move(seen, reason(reason), (plan, turn, note) -> plan.extend(end, turn, note));
    }

    /** @param results one for each objective, with the facts */
    public void assess(SeenPlan seen, Outcome proposed, List<Progress> results, String comment) {
        move(
                seen,
                new Said(Wording.kept(comment), results),
                (plan, turn, note) -> plan.assess(proposed, results, turn, note));
    }

    /** @param comment blank or {@code null} for none */
    public void confirm(SeenPlan seen, Outcome outcome, String comment) {
        move(seen, comment(comment), (plan, turn, note) -> plan.confirm(outcome, turn, note));
    }

    /** @param reason says why */
    public void cancel(SeenPlan seen, String reason) {
        move(seen, reason(reason), ImprovementPlan::cancel);
    }

    /**
     * Refuses a transition that nobody makes by hand as the state, and what the caller is, have it; and tells who may no longer
     * see a plan whose open step they could have decided that somebody was faster.
     */
    public void refuse(SeenPlan seen, PlanTransition transition) {
        ImprovementPlan plan = held.lock(seen);
        held.requireUndecided(plan, seen);
        plan.refuse(transition, held.turn(plan, seen));
    }

    /** A verb of the plan. */
    @FunctionalInterface
    private interface Verb {
        PlanEntry apply(ImprovementPlan plan, PlanTurn turn, Note note);
    }

    /** A decision about a step of the approval. */
    @FunctionalInterface
    private interface Decision {
        PlanEntry apply(ImprovementPlan plan, UUID inPlaceOf, PlanTurn turn, Note note);
    }

    private void move(SeenPlan seen, Said said, Verb verb) {
        ImprovementPlan plan = held.lock(seen);
        PlanTurn turn = held.turn(plan, seen);
        keep(verb.apply(plan, turn, texts.note(plan.employee(), said)));
    }

    private void decide(SeenPlan seen, Said said, Decision decision) {
        ImprovementPlan plan = held.lock(seen);
        held.requireUndecided(plan, seen);
        PlanStanding standing = held.require(plan, seen);
        PlanTurn turn = access.turn(standing);
        UUID inPlaceOf = turn.parties().contains(PlanParty.APPROVER)
                ? standing.deciders().forWhom(turn.actor())
                : null;
        keep(decision.apply(plan, inPlaceOf, turn, texts.note(plan.employee(), said)));
    }

    private void keep(PlanEntry entry) {
        repository.add(entry);
        events.fire(PlanEvent.Moved.of(entry));
    }

    private UUID begin(UUID employee, UUID meeting, PlanContent content) {
        UUID id = Ids.next();
        PlanTurn turn = access.turn(new PlanStanding(Set.of(PlanParty.MANAGER), false, null));
        ImprovementPlan plan = new ImprovementPlan(id, employee, meeting, texts.sealDraft(id, employee, content), turn);
        repository.add(plan);
        keep(plan.drafted(turn, Note.silent()));
        return id;
    }

    private void requireDecidable(ImprovementPlan plan, List<StepKind> steps) {
        Deciders.firstWithout(approvers.of(plan.employee(), plan.author(), steps))
                .ifPresent(step -> {
                    throw new Refused(
                            "improvement.nobodyToDecide." + steps.get(step).name(), step + 1);
                });
    }

    private String department(UUID employee) {
        return directory
                .person(employee, time.today())
                .orElseThrow(NotFound::new)
                .departmentCode();
    }

    private static Said comment(String text) {
        return new Said(Wording.kept(text), List.of());
    }

    private static Said reason(String text) {
        return new Said(Wording.required(text, "/comment"), List.of());
    }
}
