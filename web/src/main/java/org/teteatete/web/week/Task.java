package org.teteatete.web.week;

import java.time.LocalDate;
import java.util.UUID;
import org.teteatete.meeting.application.WeekMeeting;
import org.teteatete.organisation.application.PersonOnDay;

/**
 * Something that waits for whoever looks at the page.
 *
 * @param day of the one-to-one; where one has to be planned, the last on which one was held, or {@code null}
 * @param meeting {@code null} where one has to be planned
 */
public record Task(Kind kind, PersonOnDay with, LocalDate day, UUID meeting) {

    /** What is asked for; the words are the bundle's. */
    public enum Kind {
        TO_PLAN("exclamation-circle", "c-bad"),
        /** With one's manager. */
        TO_PLAN_OWN("exclamation-circle", "c-bad"),
        NOT_HELD("comment", "c-warn"),
        CONTENT("comment", "c-warn"),
        TO_FINISH("play", "c-acc"),
        TO_READ("eye", "c-acc");

        private final String icon;
        private final String colour;

        Kind(String icon, String colour) {
            this.icon = icon;
            this.colour = colour;
        }

        public String getIcon() {
            return icon;
        }

        public String getColour() {
            return colour;
        }
    }

    static Task toPlan(Partner partner) {
        return new Task(Kind.TO_PLAN, partner.person(), partner.lastHeld(), null);
    }

    static Task toPlanOwn(Partner manager) {
        return new Task(Kind.TO_PLAN_OWN, manager.person(), manager.lastHeld(), null);
    }

    static Task of(WeekMeeting meeting) {
        return new Task(kind(meeting), meeting.with(), meeting.day(), meeting.id());
    }

    private static Kind kind(WeekMeeting meeting) {
        return switch (meeting.state()) {
            case HELD -> Kind.TO_READ;
            case CONTESTED -> Kind.valueOf(meeting.contested().name());
            case IN_PROGRESS -> Kind.TO_FINISH;
            case PLANNED, ACKNOWLEDGED, MISSED, CANCELLED ->
                throw new IllegalArgumentException(meeting.state().name());
        };
    }

    /** Where it is done. */
    public String path() {
        return meeting == null ? "/meeting/plan.xhtml?with=" + with.id() : "/meeting/one-to-one.xhtml?id=" + meeting;
    }
}
