package org.teteatete.improvement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.organisation.domain.WorkingDays;
import org.teteatete.shared.Ids;

/** A plan of three weeks with two steps of approval, brought through its life day by day. */
public final class PlanLife {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** A Monday. */
    public static final LocalDate START = LocalDate.of(2026, 10, 5);

    public static final LocalDate END = LocalDate.of(2026, 11, 6);
    public static final UUID EMPLOYEE = Ids.next();
    public static final UUID MANAGER = Ids.next();
    public static final UUID LINE = Ids.next();
    public static final UUID PARTNER = Ids.next();

    private static final byte[] SEALED = {1};

    private final List<PlanEntry> entries = new ArrayList<>();
    private final ImprovementPlan plan;
    private LocalDate day = START.minusDays(7);
    private WorkingDays workingDays = new WorkingDays(Set.of());

    private PlanLife() {
        plan = new ImprovementPlan(Ids.next(), EMPLOYEE, null, SEALED, turn(PlanParty.MANAGER));
        entries.add(plan.drafted(turn(PlanParty.MANAGER), Note.silent()));
    }

    public static PlanLife draft() {
        return new PlanLife();
    }

    /** One that has come to a state by the shortest way. */
    public static PlanLife in(PlanState state) {
        PlanLife life = new PlanLife();
        switch (state) {
            case DRAFT -> {}
            case SUBMITTED -> life.submitted();
            case RETURNED ->
                life.submitted().keep(life.plan.returnToAuthor(null, life.turn(PlanParty.APPROVER), Note.silent()));
            case REJECTED ->
                life.submitted().keep(life.plan.reject(null, life.turn(PlanParty.HR_APPROVER), Note.silent()));
            case APPROVED -> life.approved();
            case SHARED -> life.shared();
            case ACTIVE -> life.active();
            case PAUSED -> life.active().keep(life.plan.pause(life.turn(PlanParty.HR), Note.silent()));
            case CLOSING -> life.closing();
            case CLOSED -> life.closing().keep(life.plan.confirm(Outcome.MET, life.turn(PlanParty.HR), Note.silent()));
        }
        return life;
    }

    public static PlanContent content() {
        return new PlanContent(
                "Trois comptes rendus sur cinq ont été remis après le lundi.",
                START.minusDays(14),
                START,
                END,
                CheckpointCadence.WEEKLY,
                List.of(
                        new Objective(
                                "Remettre le compte rendu le lundi",
                                "relevé du lundi",
                                "2 sur 5",
                                "5 sur 5",
                                "modèle partagé",
                                END),
                        new Objective(
                                "Répondre en 12 h", "délai médian", "31 h", "12 h", "binôme", START.plusDays(20))));
    }

    /** The same from one day to another. */
    public static PlanContent content(LocalDate start, LocalDate end) {
        PlanContent content = content();
        return new PlanContent(
                content.fact(),
                content.factOn(),
                start,
                end,
                content.cadence(),
                content.objectives().stream()
                        .map(one -> new Objective(
                                one.expected(), one.measure(), one.baseline(), one.target(), one.support(), end))
                        .toList());
    }

    public PlanLife submitted() {
        return keep(plan.submit(
                content(), List.of(StepKind.LINE, StepKind.HR_PARTNER), turn(PlanParty.MANAGER), Note.silent()));
    }

    public PlanLife approved() {
        submitted();
        keep(plan.approve(null, turnOf(LINE, PlanParty.APPROVER), Note.silent()));
        return keep(plan.approve(null, turnOf(PARTNER, PlanParty.APPROVER), Note.silent()));
    }

    public PlanLife shared() {
        approved().on(START);
        return keep(plan.share(turn(PlanParty.MANAGER), Note.silent()));
    }

    public PlanLife active() {
        shared();
        return keep(plan.acknowledge(turn(PlanParty.EMPLOYEE), Note.silent()));
    }

    public PlanLife closing() {
        active();
        return keep(plan.assess(Outcome.MET, results(), turn(PlanParty.MANAGER), Note.silent()));
    }

    public static List<Progress> results() {
        return List.of(
                new Progress(1, null, null, "5 sur 5", Outcome.MET, "cinq comptes rendus le lundi"),
                new Progress(2, null, null, "11 h", Outcome.MET, "délai médian d’octobre"));
    }

    /** Makes a transition with what it needs. */
    public PlanEntry apply(PlanTransition transition, PlanTurn turn) {
        return switch (transition) {
            case DRAFT -> throw new IllegalArgumentException();
            case REVISE -> {
                plan.revise(SEALED, turn);
                yield null;
            }
            case DISCARD -> plan.discard(turn, Note.silent());
            case SUBMIT -> plan.submit(later(turn.today()), List.of(StepKind.LINE), turn, Note.silent());
            case APPROVE -> plan.approve(null, turn, Note.silent());
            case RETURN ->
                plan.state() == PlanState.CLOSING
                        ? plan.returnAssessment(turn, Note.silent())
                        : plan.returnToAuthor(null, turn, Note.silent());
            case REJECT -> plan.reject(null, turn, Note.silent());
            case WITHDRAW -> plan.withdraw(turn, Note.silent());
            case SHARE -> plan.share(turn, Note.silent());
            case ACKNOWLEDGE -> plan.acknowledge(turn, Note.silent());
            case DELIVER -> plan.deliver(turn.workingDays()::includes, turn);
            case CHECKPOINT ->
                plan.checkpoint(
                        Ids.next(),
                        List.of(new Progress(1, Progress.Standing.ON_TRACK, 40, "3 sur 5", null, "trois remis")),
                        turn,
                        Note.silent());
            case PAUSE -> plan.pause(turn, Note.silent());
            case RESUME -> turn.is(PlanParty.TIMER) ? forAbsence(turn) : plan.resume(turn, Note.silent());
            case EXTEND -> plan.extend(turn.today().plusDays(7), turn, Note.silent());
            case ASSESS -> plan.assess(Outcome.PARTLY_MET, results(), turn, Note.silent());
            case CONFIRM -> plan.confirm(Outcome.MET, turn, Note.silent());
            case CANCEL -> plan.cancel(turn, Note.silent());
            case PASS_ON -> plan.passOn(Ids.next(), Cause.MANAGER_CHANGED, turn);
        };
    }

    /** The timer resumes what it paused: not what HR did. */
    private PlanEntry forAbsence(PlanTurn turn) {
        if (plan.state() == PlanState.PAUSED) {
            plan.resume(turn(PlanParty.HR), Note.silent());
            plan.pauseForAbsence(day, PlanTurn.ofTimer(turn.now(), workingDays));
        }
        return plan.resumeAfterAbsence(turn.today(), turn);
    }

    private static PlanContent later(LocalDate today) {
        PlanContent content = content();
        return new PlanContent(
                content.fact(),
                content.factOn(),
                today,
                today.plusDays(30),
                content.cadence(),
                content.objectives().stream()
                        .map(one -> new Objective(
                                one.expected(),
                                one.measure(),
                                one.baseline(),
                                one.target(),
                                one.support(),
                                today.plusDays(9)))
                        .toList());
    }

    public PlanLife keep(PlanEntry entry) {
        entries.add(entry);
        return this;
    }

    public PlanLife on(LocalDate other) {
        day = other;
        return this;
    }

    public PlanLife closed(LocalDate... holidays) {
        workingDays = new WorkingDays(Set.of(holidays));
        return this;
    }

    /** Somebody's who is this party, on the day that has been reached. */
    public PlanTurn turn(PlanParty party) {
        UUID actor = switch (party) {
            case MANAGER -> MANAGER;
            case EMPLOYEE -> EMPLOYEE;
            case APPROVER -> LINE;
            case HR_APPROVER, HR -> PARTNER;
            case TIMER -> null;
        };
        return turnOf(actor, party);
    }

    public PlanTurn turnOf(UUID actor, PlanParty party) {
        Instant noon = day.atTime(12, 0).atZone(PARIS).toInstant();
        return new PlanTurn(actor, Set.of(party), new Moment(noon, PARIS), workingDays);
    }

    /** So late that HR may assess, and the timer take back and deliver. */
    PlanTurn lateTurn(PlanParty party) {
        LocalDate reached = day;
        day = END.plusDays(15);
        PlanTurn turn = turn(party);
        day = reached;
        return turn;
    }

    public ImprovementPlan plan() {
        return plan;
    }

    public List<PlanEntry> entries() {
        return entries;
    }
}
