package org.teteatete.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ResourceBundle;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.meeting.domain.Obstacle;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.web.shared.Preferences;

/** When a series takes place and what is in its way, as people say it. */
@Named("seriesWording")
@RequestScoped
public class SeriesWording {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    @Inject
    private Preferences preferences;

    @Inject
    private Wording names;

    /** chaque mardi à 10:00. */
    public String of(Pattern pattern) {
        return text("pattern." + pattern.cadence(), weekday(pattern.weekday()), HOUR.format(pattern.time()));
    }

    /** mar. 10:00. */
    public String brief(Pattern pattern) {
        return pattern.weekday().getDisplayName(TextStyle.SHORT, preferences.getLocale()) + " "
                + HOUR.format(pattern.time());
    }

    /** mardi. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, preferences.getLocale());
    }

    /** Mardi. */
    public String label(DayOfWeek day) {
        String name = weekday(day);
        return name.substring(0, 1).toUpperCase(preferences.getLocale()) + name.substring(1);
    }

    /** 9:00. */
    public String hour(LocalTime time) {
        return HOUR.format(time);
    }

    /** Lundi of 1. */
    public String day(int number) {
        return label(DayOfWeek.of(number));
    }

    /**
     * What is in the way.
     *
     * @param other the other of the two
     * @param leads whether whoever reads is the manager
     */
    public String because(Obstacle obstacle, PersonName other, boolean leads) {
        boolean mine = obstacle == (leads ? Obstacle.MANAGER_AWAY : Obstacle.EMPLOYEE_AWAY);
        boolean theirs = obstacle == (leads ? Obstacle.EMPLOYEE_AWAY : Obstacle.MANAGER_AWAY);
        if (theirs) {
            return names.of("series.absence", other.givenName());
        }
        return text("because." + (mine ? "MINE" : obstacle.name()));
    }

    public String text(String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle("org.teteatete.web.meeting.series", preferences.getLocale());
        return new MessageFormat(texts.getString(key), preferences.getLocale()).format(arguments);
    }
}
