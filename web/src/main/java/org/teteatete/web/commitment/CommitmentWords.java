package org.teteatete.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ResourceBundle;
import org.teteatete.commitment.application.CommitmentView;
import org.teteatete.commitment.domain.Side;
import org.teteatete.meeting.application.FormSettings;
import org.teteatete.meeting.domain.FormWords;
import org.teteatete.meeting.domain.Language;
import org.teteatete.meeting.domain.Part;
import org.teteatete.shared.CompanyTime;
import org.teteatete.web.shared.Formats;
import org.teteatete.web.shared.Preferences;

/** The sentences about a commitment, as its reader says them. */
@Named("commitmentWords")
@RequestScoped
public class CommitmentWords {

    private static final int SOON = 7;

    @Inject
    private FormSettings settings;

    @Inject
    private Preferences preferences;

    @Inject
    private Formats format;

    @Inject
    private CompanyTime time;

    private FormWords words;

    /** Who said it, before what was said: you, or the other's given name. */
    public String said(CommitmentView view) {
        return text("said", view.mine() ? you() : view.maker().givenName());
    }

    String you() {
        return text("you");
    }

    /** Its day, as close as it is: the weekday within a week. */
    public String due(CommitmentView view) {
        LocalDate day = view.dueOn();
        LocalDate today = time.today();
        if (day.equals(today)) {
            return text("due.today");
        }
        boolean soon = day.isAfter(today) && day.isBefore(today.plusDays(SOON));
        return soon ? format.weekday(day) + " " + format.day(day) : format.day(day);
    }

    /** Where it comes from, and the first day where it was another one. */
    public String origin(CommitmentView view) {
        CommitmentView.Source source = view.source();
        String from = text("origin", part(source.part().name()), format.dayOf(source.at()));
        String handed = source.isOf(view.manager())
                ? ""
                : " · " + text("origin.handedOver", source.madeWith().name());
        String moved = view.firstDueOn().equals(view.dueOn())
                ? ""
                : " · " + text("origin.first", format.day(view.firstDueOn()));
        return from + handed + moved;
    }

    /** What became of it, by whom and when; blank while it is open. */
    public String outcome(CommitmentView view) {
        CommitmentView.Outcome outcome = view.outcome();
        if (view.open()) {
            return "";
        }
        String day = format.dayOf(outcome.at());
        if (outcome.because() == null) {
            return text("outcome.DONE", by(view), day);
        }
        String why = text("because." + outcome.because());
        return outcome.by() == null ? text("outcome.LEFT", day) : text("outcome.DROPPED", by(view), day, why);
    }

    private String by(CommitmentView view) {
        boolean reader = view.outcome().by().equals(view.reader() == Side.EMPLOYEE ? view.employee() : view.manager());
        return reader ? text("you.small") : view.outcome().by().givenName();
    }

    /** The company's present name of a part of the form. */
    public String part(Object name) {
        if (words == null) {
            words = settings.current().value();
        }
        return words.of(Part.valueOf(String.valueOf(name)), Language.of(preferences.getLocale()))
                .name();
    }

    private String text(String key, Object... arguments) {
        return format.text(
                ResourceBundle.getBundle("org.teteatete.web.commitment.messages", preferences.getLocale())
                        .getString(key),
                arguments);
    }
}
