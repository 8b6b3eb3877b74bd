package org.teteatete.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.teteatete.meeting.application.FormSettings;
import org.teteatete.meeting.application.MeetingView;
import org.teteatete.meeting.domain.FormWords;
import org.teteatete.meeting.domain.Language;
import org.teteatete.meeting.domain.Part;
import org.teteatete.meeting.domain.PartWords;
import org.teteatete.web.shared.Preferences;

/** The company's words for the parts of a form, in the reader's language, as they were when it was completed. */
@Named("formWords")
@RequestScoped
public class PartWording {

    private static final LocalDate A_MONDAY = LocalDate.EPOCH.with(DayOfWeek.MONDAY);

    @Inject
    private FormSettings settings;

    @Inject
    private Preferences preferences;

    private final Map<UUID, FormWords> read = new HashMap<>();

    public String name(MeetingView view, String part) {
        return words(view, part).name();
    }

    public String help(MeetingView view, String part) {
        return words(view, part).help();
    }

    /** All of them, the one of the pair's week first, in the order in which another one is asked for. */
    public List<String> questions(MeetingView view, String part) {
        PartWords words = words(view, part);
        long week = ChronoUnit.WEEKS.between(A_MONDAY, view.when().day());
        return IntStream.range(0, words.questions().size())
                .mapToObj(turn ->
                        words.question(view.employee().id(), view.manager().id(), week, turn))
                .toList();
    }

    /** Those of today for one that is not kept yet. */
    private FormWords wordsOf(UUID meeting) {
        return meeting == null ? settings.current().value() : settings.of(meeting);
    }

    private PartWords words(MeetingView view, String part) {
        return read.computeIfAbsent(view.id(), this::wordsOf)
                .of(Part.valueOf(part), Language.of(preferences.getLocale()));
    }
}
