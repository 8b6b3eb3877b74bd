package org.teteatete.pulse.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.encryption.application.Texts;
import org.teteatete.meeting.application.MeetingQueries;
import org.teteatete.meeting.application.MeetingView;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.Origin;
import org.teteatete.meeting.domain.Party;
import org.teteatete.pulse.domain.Pulse;
import org.teteatete.pulse.domain.PulseAnswer;
import org.teteatete.pulse.domain.Quarter;
import org.teteatete.pulse.persistence.PulseRepository;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;

/**
 * The four questions after a one-to-one that was held: asked of its employee alone, answered once or not at all, and read by
 * nobody else. That somebody answered stands in no audit trail: it would tell who.
 */
@Stateless
@Permit(Role.EMPLOYEE)
public class Pulses {

    private PulseRepository repository;
    private MeetingQueries meetings;
    private Texts texts;
    private CompanyTime time;

    protected Pulses() {}

    @Inject
    public Pulses(PulseRepository repository, MeetingQueries meetings, Texts texts, CompanyTime time) {
        this.repository = repository;
        this.meetings = meetings;
        this.texts = texts;
        this.time = time;
    }

    /**
     * What the caller is asked, or has answered; nothing where they are not the employee.
     *
     * @throws NotFound when they may not know of the one-to-one
     */
    public PulseView about(UUID meeting) {
        MeetingView view = meetings.view(meeting);
        if (!view.isFor(Party.EMPLOYEE) || !isAsked(view)) {
            return PulseView.NONE;
        }
        LocalDate heldOn = view.outcome().heldOn();
        Optional<Pulse> given = repository.find(meeting).flatMap(this::opened);
        return new PulseView(
                given.isEmpty() && Quarter.mayAnswer(heldOn, time.today()),
                heldOn.plusDays(Quarter.DAYS_TO_ANSWER),
                given);
    }

    /**
     * @throws NotFound when the caller may not know of the one-to-one
     * @throws Forbidden when they are not its employee
     * @throws Refused when it was not held, was answered about already, or too long ago
     */
    public void answer(UUID meeting, Pulse pulse) {
        MeetingView view = meetings.view(meeting);
        if (!view.isFor(Party.EMPLOYEE)) {
            throw new Forbidden();
        }
        if (!isAsked(view)) {
            throw new Refused("pulse.notHeld");
        }
        if (repository.find(meeting).isPresent()) {
            throw new Refused("pulse.given");
        }
        LocalDate heldOn = view.outcome().heldOn();
        if (!Quarter.mayAnswer(heldOn, time.today())) {
            throw new Refused("pulse.tooLate", Quarter.DAYS_TO_ANSWER);
        }
        UUID employee = view.employee().id();
        byte[] sealed = texts.seal(employee, PulseAnswer.recordOf(meeting), pulse.written());
        repository.add(new PulseAnswer(meeting, employee, heldOn, sealed, time.now()));
    }

    /** What another tool tells of was not held in the form that the questions are about. */
    private static boolean isAsked(MeetingView view) {
        return view.outcome().heldOn() != null
                && view.origin() != Origin.IMPORTED
                && view.outcome().contested() != Contested.NOT_HELD;
    }

    private Optional<Pulse> opened(PulseAnswer answer) {
        return texts.open(answer.employee(), PulseAnswer.recordOf(answer.meeting()), answer.content())
                .map(Pulse::read);
    }
}
