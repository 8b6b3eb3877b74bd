package org.teteatete.improvement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.application.ActorNames;
import org.teteatete.improvement.domain.ImprovementPlan;
import org.teteatete.meeting.application.MeetingQueries;
import org.teteatete.meeting.application.MeetingView;
import org.teteatete.meeting.application.Written;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Party;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;

/** What plans have to do with one-to-ones: the subject that they come from, and the ones in which the two look at them. */
@ApplicationScoped
public class PlanOrigins {

    private MeetingQueries meetings;
    private ActorNames actorNames;

    protected PlanOrigins() {}

    @Inject
    public PlanOrigins(MeetingQueries meetings, ActorNames actorNames) {
        this.meetings = meetings;
        this.actorNames = actorNames;
    }

    /**
     * What does not move, in the manager's own words.
     *
     * @param fact blank where the employee wrote it
     */
    record Subject(UUID employee, String fact, LocalDate factOn) {

        /** Without the text: a log or an exception must not hold it. */
        @Override
        public String toString() {
            return "Subject";
        }
    }

    /** Of a one-to-one that the caller has as the manager; refuses others with {@link NotFound} or {@link Forbidden}. */
    Subject subject(UUID meeting) {
        MeetingView view = meetings.view(meeting);
        Party reader = view.reader().orElseThrow(NotFound::new);
        if (reader != Party.MANAGER) {
            throw new Forbidden();
        }
        Map<Field, Written> form = view.form().orElseThrow(() -> new Refused("improvement.formClosed"));
        String fact = own(form, Field.FACT, view.manager().id());
        String day = own(form, Field.FACT_ON, view.manager().id());
        return new Subject(view.employee().id(), fact, day.isEmpty() ? null : LocalDate.parse(day));
    }

    /** A checkpoint belongs to a one-to-one of the two of the plan that has begun. */
    void requireCheckpoint(ImprovementPlan plan, UUID meeting) {
        if (plan.manager().isEmpty()) {
            return;
        }
        if (meeting == null) {
            throw invalid();
        }
        MeetingView view = meetings.view(meeting);
        boolean theirs = view.employee().id().equals(plan.employee())
                && view.manager().id().equals(plan.manager().get());
        if (!theirs || !OneToOneState.begun().contains(view.state())) {
            throw invalid();
        }
    }

    /** What somebody is called. */
    String name(UUID person) {
        return actorNames.of(Set.of(person)).getOrDefault(person, "");
    }

    private static String own(Map<Field, Written> form, Field field, UUID manager) {
        Written written = form.get(field);
        return written == null || !manager.equals(written.by()) ? "" : written.text();
    }

    private static Invalid invalid() {
        return Invalid.content(List.of(Invalid.Problem.of("/meeting", "improvement.missing.meeting")));
    }
}
