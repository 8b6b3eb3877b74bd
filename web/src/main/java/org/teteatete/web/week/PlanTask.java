package org.teteatete.web.week;

import java.time.LocalDate;
import org.teteatete.improvement.application.PlanLine;

/** Something about an improvement plan that waits for whoever looks at the page. */
public record PlanTask(Kind kind, PlanLine line) {

    /** What is asked for; the words are the bundle's. */
    public enum Kind {
        APPROVE("inbox", "c-acc", "plan"),
        CORRECT("undo", "c-warn", "edit"),
        SHARE("share-alt", "c-acc", "plan"),
        CHECKPOINT("flag", "c-acc", "plan"),
        ASSESS("hourglass", "c-acc", "plan"),
        /** By the employee. */
        READ("eye", "c-acc", "plan"),
        CHECKPOINT_MINE("flag", "c-acc", "plan");

        private final String icon;
        private final String colour;
        private final String page;

        Kind(String icon, String colour, String page) {
            this.icon = icon;
            this.colour = colour;
            this.page = page;
        }

        public String getIcon() {
            return icon;
        }

        public String getColour() {
            return colour;
        }
    }

    /** Until when, or {@code null}. */
    public LocalDate day() {
        return switch (kind) {
            case APPROVE -> line.dueOn();
            case CHECKPOINT, CHECKPOINT_MINE -> line.nextCheckpoint();
            case ASSESS -> line.endOn();
            case SHARE -> line.startOn();
            case CORRECT, READ -> null;
        };
    }

    /** Where it is done. */
    public String path() {
        return "/improvement/" + kind.page + ".xhtml?id=" + line.id();
    }
}
