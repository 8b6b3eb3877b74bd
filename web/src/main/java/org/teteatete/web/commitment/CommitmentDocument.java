package org.teteatete.web.commitment;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teteatete.commitment.application.CommitmentView;
import org.teteatete.commitment.domain.CommitmentState;
import org.teteatete.commitment.domain.CommitmentTransition;
import org.teteatete.commitment.domain.DropReason;
import org.teteatete.commitment.domain.Side;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.meeting.domain.Part;
import org.teteatete.web.meeting.MeetingDocument.Person;

/**
 * A commitment in the API.
 *
 * @param owner which of the two made it
 * @param managerToday to whom it could be handed over; {@code null} for nobody
 * @param meeting {@code null} for a manager to whom it was handed over
 * @param madeWith the manager of the one-to-one in which it was made
 * @param settledAt when it was closed or dropped; {@code null}, like what follows, while it is open
 * @param proposed whether the manager of before has proposed to hand it over
 * @param allowed the transitions that the caller could make now
 */
@JsonbNillable
public record CommitmentDocument(
        UUID id,
        Person employee,
        Person manager,
        Person managerToday,
        Side owner,
        String text,
        LocalDate firstDueOn,
        LocalDate dueOn,
        boolean overdue,
        UUID meeting,
        Part part,
        Person madeWith,
        Instant madeAt,
        CommitmentState state,
        Instant settledAt,
        Person settledBy,
        DropReason because,
        String reason,
        boolean proposed,
        List<String> allowed) {

    static CommitmentDocument of(CommitmentView view) {
        CommitmentView.Source source = view.source();
        CommitmentView.Outcome outcome = view.outcome();
        return new CommitmentDocument(
                view.id(),
                Person.of(view.employee()),
                Person.of(view.manager()),
                person(view.managerToday()),
                view.owner(),
                view.text(),
                view.firstDueOn(),
                view.dueOn(),
                view.overdue(),
                source.meeting(),
                source.part(),
                Person.of(source.madeWith()),
                source.at(),
                view.state(),
                outcome.at(),
                person(outcome.by()),
                outcome.because(),
                outcome.reason(),
                view.proposed(),
                view.allowed().stream().map(CommitmentTransition::verb).toList());
    }

    private static Person person(PersonName person) {
        return person == null ? null : Person.of(person);
    }
}
