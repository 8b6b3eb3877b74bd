package org.teteatete.improvement.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.access.Permit;
import org.teteatete.encryption.application.Texts;
import org.teteatete.improvement.domain.Delegation;
import org.teteatete.improvement.domain.ImprovementPlan;
import org.teteatete.improvement.domain.Note;
import org.teteatete.improvement.domain.PlanEntry;
import org.teteatete.improvement.domain.PlanEvent;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.improvement.domain.PlanTurn;
import org.teteatete.improvement.domain.PlanVersion;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.improvement.persistence.ApprovalSettings;
import org.teteatete.improvement.persistence.PlanRepository;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.domain.WorkingDays;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Role;

/**
 * Brings in the plans of the demonstration company: by the verbs of the plan, each on its earlier day, so that none is in a
 * state that it could not have reached. Whether the people were allowed to is not asked; the audit trail tells of each line of
 * their history that it was brought in.
 */
@Stateless
@Permit(Role.HR_ADMIN)
public class PastPlans {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Set<PlanParty> PARTIES =
            Set.of(PlanParty.MANAGER, PlanParty.EMPLOYEE, PlanParty.HR, PlanParty.HR_APPROVER, PlanParty.APPROVER);
    private static final List<StepKind> STEPS = List.of(StepKind.LINE, StepKind.HR_PARTNER);

    private PlanRepository repository;
    private ApprovalSettings settings;
    private PlanTexts texts;
    private Texts keys;
    private CompanyCalendar calendar;
    private CompanyTime time;
    private Event<PlanEvent> events;

    protected PastPlans() {}

    @Inject
    public PastPlans(
            PlanRepository repository,
            ApprovalSettings settings,
            PlanTexts texts,
            Texts keys,
            CompanyCalendar calendar,
            CompanyTime time,
            Event<PlanEvent> events) {
        this.repository = repository;
        this.settings = settings;
        this.texts = texts;
        this.keys = keys;
        this.calendar = calendar;
        this.time = time;
        this.events = events;
    }

    /** Adds them all; the people and the one-to-ones must exist. */
    public void add(List<PastPlan> plans) {
        keys.prepare(plans.stream().map(PastPlan::employee).collect(Collectors.toSet()));
        WorkingDays days = calendar.workingDays();
        plans.forEach(plan -> add(plan, days));
    }

    /** Somebody decides for somebody else, both days included. */
    public void delegate(UUID delegator, UUID delegate, LocalDate from, LocalDate to) {
        settings.add(new Delegation(delegator, delegate, from, to, time.today()));
    }

    private void add(PastPlan past, WorkingDays days) {
        UUID id = Ids.next();
        PlanTurn begun = turn(past.manager(), past.draftedOn(), 0, days);
        ImprovementPlan plan = new ImprovementPlan(
                id, past.employee(), null, texts.sealDraft(id, past.employee(), past.draft()), begun);
        repository.addAtOnce(plan);
        keep(plan.drafted(begun, Note.silent()), null);
        for (int i = 0; i < past.turns().size(); i++) {
            PastTurn did = past.turns().get(i);
            PlanTurn turn = turn(did.by(), did.on(), i + 1, days);
            Note note = texts.note(past.employee(), new Said(did.said(), did.progress()));
            PlanEntry entry = entry(plan, did, turn, note);
            keep(entry, did.transition() == PlanTransition.SUBMIT ? version(plan, did, turn) : null);
        }
        PlanTurn now = PlanTurn.ofTimer(new Moment(time.now(), time.zone()), days);
        plan.remind(now);
        plan.escalate(now);
    }

    private PlanEntry entry(ImprovementPlan plan, PastTurn did, PlanTurn turn, Note note) {
        return switch (did.transition()) {
            case SUBMIT -> submit(plan, did, turn, note);
            case APPROVE -> plan.approve(null, turn, note);
            case RETURN ->
                plan.state() == PlanState.CLOSING
                        ? plan.returnAssessment(turn, note)
                        : plan.returnToAuthor(null, turn, note);
            case REJECT -> plan.reject(null, turn, note);
            case SHARE -> plan.share(turn, note);
            case ACKNOWLEDGE -> plan.acknowledge(turn, note);
            case CHECKPOINT -> plan.checkpoint(did.meeting(), did.progress(), turn, note);
            case PAUSE -> plan.pause(turn, note);
            case RESUME -> plan.resume(turn, note);
            case ASSESS -> plan.assess(did.outcome(), did.progress(), turn, note);
            case CONFIRM -> plan.confirm(did.outcome(), turn, note);
            case CANCEL -> plan.cancel(turn, note);
            case DISCARD -> plan.discard(turn, note);
            case WITHDRAW -> plan.withdraw(turn, note);
            case DRAFT, REVISE, DELIVER, EXTEND, PASS_ON ->
                throw new IllegalArgumentException(did.transition().name());
        };
    }

    private PlanEntry submit(ImprovementPlan plan, PastTurn did, PlanTurn turn, Note note) {
        plan.revise(texts.sealDraft(plan.id(), plan.employee(), did.content()), turn);
        return plan.submit(did.content(), STEPS, turn, note);
    }

    private PlanVersion version(ImprovementPlan plan, PastTurn did, PlanTurn turn) {
        PlanVersion version = new PlanVersion(
                plan.id(),
                plan.lastVersion(),
                texts.sealVersion(plan, did.content()),
                turn.actor(),
                turn.now().instant());
        repository.add(version);
        return version;
    }

    private void keep(PlanEntry entry, PlanVersion version) {
        repository.add(entry);
        events.fire(PlanEvent.BroughtIn.of(entry, version));
    }

    /** In their order also on one day, and never in the future. */
    private PlanTurn turn(UUID by, LocalDate on, int place, WorkingDays days) {
        Instant at = on.atTime(MORNING).atZone(time.zone()).toInstant().plus(Duration.ofMinutes(25L * place));
        Instant latest = time.now();
        return new PlanTurn(by, PARTIES, new Moment(at.isBefore(latest) ? at : latest, time.zone()), days);
    }
}
