package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.teteatete.coverage.application.PersonCoverage;
import org.teteatete.coverage.application.PersonCoverage.PersonWindow;
import org.teteatete.coverage.application.PersonWindows;
import org.teteatete.coverage.domain.Tick;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;
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
    private String number;
    private List<String> problems = List.of();
    private String notNow;

    private interface Explanation {
        PersonCoverage of(String number, LocalDate from, LocalDate to);
    }

    /** For HR. Refuses with {@link NotFound}. */
    public void enter() {
        enter(windows::of);
    }

    /** For a manager, of their own team. Refuses with {@link NotFound}. */
    public void enterOwnTeam() {
        enter(windows::ofOwnTeam);
    }

    private void enter(Explanation explanation) {
        view = asked.first();
        try {
            view = asked.view();
            number = asked.person().orElseThrow(NotFound::new);
            person = explanation.of(number, view.from(), view.to());
        } catch (Invalid invalid) {
            problems = asked.told(invalid);
        } catch (Refused importing) {
            notNow = asked.told(importing);
        }
    }

    public List<String> getProblems() {
        return problems;
    }

    /** Why nothing can be shown for the moment; {@code null} when it can. */
    public String getNotNow() {
        return notNow;
    }

    /** The employee number that was asked for. */
    public String getNumber() {
        return number;
    }

    public CoverageView getView() {
        return view;
    }

    /** {@code null} where there are problems, and where nothing can be shown for the moment. */
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

    /** What there was of one-to-ones in a window, a line each. */
    public List<String> meetings(PersonWindow row) {
        if (row.meetings().isEmpty() && row.outcome() == Tick.MISSED && !row.partly()) {
            return List.of(texts.said("meeting.nothing"));
        }
        MeetingLines words = new MeetingLines(texts, format);
        List<String> lines = new ArrayList<>();
        row.meetings().forEach(meeting -> lines.add(words.line(meeting)));
        if (row.partly()) {
            lines.add(texts.said("meeting.partly"));
        }
        return lines;
    }
}
