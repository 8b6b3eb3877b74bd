package org.teteatete.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.access.Permit;
import org.teteatete.access.application.DemoAccounts;
import org.teteatete.commitment.application.PastCommitments;
import org.teteatete.coverage.application.DepartureClosing;
import org.teteatete.demo.persistence.DemoProgress;
import org.teteatete.demo.persistence.DemoProgress.Begun;
import org.teteatete.improvement.application.ApprovalPolicies;
import org.teteatete.improvement.application.ApprovalPolicy;
import org.teteatete.improvement.application.PastPlans;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.meeting.application.EarlierPreparations;
import org.teteatete.meeting.application.HeldMeetings;
import org.teteatete.meeting.application.PastOneToOne;
import org.teteatete.meeting.application.PastOneToOnes;
import org.teteatete.meeting.application.PastSeries;
import org.teteatete.meeting.application.PastSeries.DatedSeries;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.Dossiers;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.organisation.application.Versioned;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicy;
import org.teteatete.organisation.domain.CadencePolicy.Scope;
import org.teteatete.pulse.application.PastPulses;
import org.teteatete.pulse.application.PulseClosing;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/** The steps of loading that are each done whole or not at all. */
@Stateless
@Permit(Role.HR_ADMIN)
public class DemoSteps {

    private DemoProgress progress;
    private Directory directory;
    private Dossiers dossiers;
    private CompanyCalendar calendar;
    private DemoAccounts accounts;
    private PastOneToOnes oneToOnes;
    private PastSeries series;
    private PastCommitments commitments;
    private HeldMeetings held;
    private PastPulses pulses;
    private PulseClosing closing;
    private EarlierPreparations preparations;
    private PastPlans plans;
    private ApprovalPolicies approval;
    private DepartureClosing departures;
    private CompanyTime time;

    protected DemoSteps() {}

    @Inject
    public DemoSteps(
            DemoProgress progress,
            Directory directory,
            Dossiers dossiers,
            CompanyCalendar calendar,
            DemoAccounts accounts,
            PastOneToOnes oneToOnes,
            PastSeries series,
            PastCommitments commitments,
            HeldMeetings held,
            PastPulses pulses,
            PulseClosing closing,
            EarlierPreparations preparations,
            PastPlans plans,
            ApprovalPolicies approval,
            DepartureClosing departures,
            CompanyTime time) {
        this.progress = progress;
        this.directory = directory;
        this.dossiers = dossiers;
        this.calendar = calendar;
        this.accounts = accounts;
        this.oneToOnes = oneToOnes;
        this.series = series;
        this.commitments = commitments;
        this.held = held;
        this.pulses = pulses;
        this.closing = closing;
        this.preparations = preparations;
        this.plans = plans;
        this.approval = approval;
        this.departures = departures;
        this.time = time;
    }

    /** Claims an empty database; empty when it holds something else. */
    public Optional<Begun> begin() {
        if (progress.get().isEmpty() && progress.isDatabaseEmpty()) {
            progress.begin(time.today());
        }
        return progress.get();
    }

    /** What is not in HR files: cadences, holidays, the one-to-ones, what came of them and who may look around. */
    public void complete(DemoCompany company) {
        setCalendar(company);
        setApproval();
        addOneToOnes(company);
        addSeries(company);
        addPulses();
        openAccounts(company);
        departures.begin();
        progress.complete();
    }

    private void setCalendar(DemoCompany company) {
        List<CadencePolicy> policies = new ArrayList<>(calendar.policies().value());
        policies.add(new CadencePolicy(Scope.DEPARTMENT, "FIN", Cadence.BIWEEKLY, null));
        calendar.replacePolicies(policies, calendar.policies().version());
        calendar.replaceHolidays(company.holidays(), calendar.holidays().version());
    }

    private void setApproval() {
        Versioned<List<ApprovalPolicy>> before = approval.all();
        List<ApprovalPolicy> policies = new ArrayList<>(before.value());
        policies.add(new ApprovalPolicy("FIN", List.of(StepKind.LINE, StepKind.HR_PARTNER, StepKind.HR_ADMIN)));
        approval.replace(policies, before.version());
    }

    private void addOneToOnes(DemoCompany company) {
        Map<String, UUID> ids = dossiers.ids(
                company.staff().rows().stream().map(DemoRow::number).collect(Collectors.toSet()));
        DemoForms forms = new DemoForms();
        List<DemoMeeting> meetings = company.meetings();
        List<UUID> added = oneToOnes.add(
                meetings.stream().map(meeting -> oneToOne(meeting, ids, forms)).toList());
        commitments.add(new DemoCommitments(company.staff(), ids, time.today()).of(meetings, added));
        String shown = company.staff().named("Caradouec").number();
        preparations.add(new DemoPreparations(time.today(), shown).of(meetings, ids));
        addPlans(company, ids, meetings, added);
    }

    private void addPlans(
            DemoCompany company, Map<String, UUID> ids, List<DemoMeeting> meetings, List<UUID> meetingIds) {
        LocalDate today = time.today();
        plans.add(new DemoPlans(company.staff(), ids, company.holidays(), today, meetings, meetingIds).all());
        delegate(company.staff(), "Montaudin", "Aumonnet", today.minusDays(2), today.plusDays(12));
        delegate(company.staff(), "Brissenot", "Delorge", today.plusDays(18), today.plusDays(25));
    }

    private void delegate(DemoStaff staff, String delegator, String delegate, LocalDate from, LocalDate to) {
        plans.delegate(person(staff, delegator).id(), person(staff, delegate).id(), from, to);
    }

    private void addSeries(DemoCompany company) {
        List<DemoSeries> all = company.series();
        Map<String, UUID> ids = dossiers.ids(all.stream()
                .flatMap(one -> Stream.of(one.employee(), one.manager()))
                .collect(Collectors.toSet()));
        series.add(all.stream()
                .map(one -> new DatedSeries(
                        ids.get(one.employee()),
                        ids.get(one.manager()),
                        new Pattern(
                                one.biweekly() ? Cadence.BIWEEKLY : Cadence.WEEKLY,
                                one.weekday(),
                                one.at(),
                                Slot.USUAL,
                                one.firstDay())))
                .toList());
    }

    private static PastOneToOne oneToOne(DemoMeeting meeting, Map<String, UUID> ids, DemoForms forms) {
        OneToOneState state = OneToOneState.valueOf(meeting.state());
        return new PastOneToOne(
                ids.get(meeting.employee()),
                ids.get(meeting.manager()),
                meeting.firstPlannedOn(),
                meeting.plannedOn(),
                meeting.at(),
                meeting.minutes(),
                state,
                meeting.moved(),
                state == OneToOneState.CONTESTED
                        ? Contested.values()[meeting.story() % Contested.values().length]
                        : null,
                state == OneToOneState.CANCELLED ? Cancellation.OPERATIONAL : null,
                meeting.held() ? forms.of(meeting) : Map.of(),
                forms.reason(meeting));
    }

    /** Answers about what was held, and the quarters that are closed by now. */
    private void addPulses() {
        LocalDate today = time.today();
        pulses.add(DemoPulses.about(held.between(today.minusYears(2), today)));
    }

    /** Whether there was one to close. */
    public boolean closeQuarter() {
        return closing.closeNext();
    }

    /** One account for each role. */
    private void openAccounts(DemoCompany company) {
        DemoStaff staff = company.staff();
        for (String name : List.of("Ferrandel", "Caradouec", "Aumonnet")) {
            accounts.open(person(staff, name).id());
        }
        accounts.openAs(
                person(staff, "Delorge").id(),
                Role.HR_PARTNER,
                Set.of(
                        departmentOf(staff, "Houlessac"),
                        departmentOf(staff, "Fougeray"),
                        departmentOf(staff, "Vernouard")));
        accounts.openAs(person(staff, "Brissenot").id(), Role.HR_ADMIN, Set.of());
        accounts.openAs(person(staff, "Verdonnet").id(), Role.AUDITOR, Set.of());
    }

    private UUID departmentOf(DemoStaff staff, String name) {
        return person(staff, name).departmentId();
    }

    private PersonOnDay person(DemoStaff staff, String familyName) {
        return directory
                .numbered(staff.named(familyName).number(), time.today())
                .orElseThrow();
    }
}
