package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.teteatete.coverage.application.PersonCoverage;
import org.teteatete.coverage.application.PersonCoverage.PersonWindow;
import org.teteatete.coverage.application.PersonWindows;
import org.teteatete.coverage.domain.PlannedMeeting;
import org.teteatete.coverage.domain.Tick;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.web.shared.Formats;
import org.teteatete.web.shared.Initials;

/** Why somebody is covered or not. */
@Named("coverageOfPerson")
@RequestScoped
public class PersonPage {

    @Inject
    private AskedView asked;

    @Inject
    private PersonWindows windows;

    @Inject
    private Formats format;

    @Inject
    private CoverageTexts texts;

    private CoverageView view;
    private PersonCoverage person;
    private List<String> problems = List.of();

    /** Refuses with {@link NotFound}. */
    public void enter() {
        view = asked.first();
        try {
            view = asked.view();
            person = windows.of(asked.person().orElseThrow(NotFound::new), view.from(), view.to());
        } catch (Invalid invalid) {
            problems = asked.told(invalid);
        }
    }

    public List<String> getProblems() {
        return problems;
    }

    public CoverageView getView() {
        return view;
    }

    /** {@code null} where there are problems. */
    public PersonCoverage getPerson() {
        return person;
    }

    public String getInitials() {
        return Initials.of(person.name());
    }

    /** The oldest first. */
    public List<Tick> getTicks() {
        List<Tick> ticks = person.windows().stream().map(PersonWindow::outcome).collect(Collectors.toList());
        Collections.reverse(ticks);
        return ticks;
    }

    public String name(PersonWindow row) {
        Cadence cadence = row.window().cadence();
        return texts.said("window." + cadence, format.week(row.window().first()));
    }

    public String held(PersonWindow row) {
        return row.held().stream().map(format::day).collect(Collectors.joining(", "));
    }

    /** What was planned in a window, a line each. */
    public List<String> meetings(PersonWindow row) {
        if (row.meetings().isEmpty()) {
            return row.outcome() == Tick.MISSED ? List.of(texts.said("meeting.nothing")) : List.of();
        }
        return row.meetings().stream()
                .sorted(Comparator.comparing(PlannedMeeting::firstPlannedOn))
                .map(this::line)
                .toList();
    }

    private String line(PlannedMeeting meeting) {
        String day = format.day(meeting.firstPlannedOn());
        if (!meeting.planned()) {
            return texts.said("meeting.recorded", day);
        }
        List<String> said = new ArrayList<>();
        if (meeting.timesPostponed() > 0) {
            said.add(texts.said("meeting.postponed", meeting.timesPostponed()));
        }
        said.add(texts.shared("state." + meeting.state()).toLowerCase(texts.locale()));
        return texts.said("meeting.on", day, String.join(", ", said));
    }
}
