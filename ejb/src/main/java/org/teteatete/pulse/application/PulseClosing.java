package org.teteatete.pulse.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.access.Permit;
import org.teteatete.encryption.application.SealedText;
import org.teteatete.encryption.application.Texts;
import org.teteatete.meeting.application.HeldMeeting;
import org.teteatete.meeting.application.HeldMeetings;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.pulse.domain.Pulse;
import org.teteatete.pulse.domain.PulseAnswer;
import org.teteatete.pulse.domain.Quarter;
import org.teteatete.pulse.domain.Tally;
import org.teteatete.pulse.persistence.PulseRepository;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/**
 * Closes quarters, one after the other and each once: what may be told of a department is computed from the answers and the
 * organisation of that day, and stays as it is whatever changes later. For the application itself: HR asks for figures that
 * are there, never for a computation.
 */
@Stateless
@Permit(Role.HR_ADMIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PulseClosing {

    private PulseRepository repository;
    private HeldMeetings held;
    private Directory directory;
    private Texts texts;
    private CompanyTime time;

    protected PulseClosing() {}

    @Inject
    public PulseClosing(
            PulseRepository repository, HeldMeetings held, Directory directory, Texts texts, CompanyTime time) {
        this.repository = repository;
        this.held = held;
        this.directory = directory;
        this.texts = texts;
        this.time = time;
    }

    /** Whether there was a quarter to close. */
    public boolean closeNext() {
        Optional<Quarter> due = repository.lockNext().filter(quarter -> quarter.isClosed(time.today()));
        due.ifPresent(quarter -> repository.close(quarter, figures(quarter)));
        return due.isPresent();
    }

    private Map<UUID, Tally.Figures> figures(Quarter quarter) {
        Map<UUID, Pulse> pulses = pulses(repository.of(quarter));
        Map<UUID, Tally> tallies = new HashMap<>();
        held.between(quarter.first(), quarter.last()).stream()
                .collect(Collectors.groupingBy(HeldMeeting::heldOn))
                .forEach((day, meetings) -> {
                    Map<UUID, PersonOnDay> people = directory.on(
                            day,
                            meetings.stream()
                                    .map(HeldMeeting::employee)
                                    .distinct()
                                    .toList());
                    meetings.forEach(meeting -> Optional.ofNullable(
                                    people.get(meeting.employee()).departmentId())
                            .ifPresent(department -> tallies.computeIfAbsent(department, id -> new Tally())
                                    .count(meeting.employee(), Optional.ofNullable(pulses.get(meeting.id())))));
                });
        Map<UUID, Tally.Figures> told = new HashMap<>();
        tallies.forEach((department, tally) -> tally.figures().ifPresent(figures -> told.put(department, figures)));
        return told;
    }

    /** By one-to-one; what was sealed with a destroyed key is as if it had not been answered. */
    private Map<UUID, Pulse> pulses(List<PulseAnswer> answers) {
        List<Optional<String>> opened = texts.openAll(answers.stream()
                .map(answer ->
                        new SealedText(answer.employee(), PulseAnswer.recordOf(answer.meeting()), answer.content()))
                .toList());
        Map<UUID, Pulse> pulses = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            UUID meeting = answers.get(i).meeting();
            opened.get(i).map(Pulse::read).ifPresent(pulse -> pulses.put(meeting, pulse));
        }
        return pulses;
    }
}
