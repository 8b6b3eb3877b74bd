package org.teteatete.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.teteatete.improvement.application.PlanLine;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.shared.CompanyTime;
import org.teteatete.web.shared.Elision;
import org.teteatete.web.shared.Formats;

/** The sentences about plans in lists. */
@Named("lineWords")
@RequestScoped
public class LineWords {

    private static final int NAMED = 2;

    @Inject
    private PlanWords words;

    @Inject
    private Formats formats;

    @Inject
    private CompanyTime time;

    /** A pattern of another bundle with one name in it. */
    public String in(String pattern, String name) {
        return formats.text(pattern, Elision.of(name));
    }

    /** What comes next, as its reader sees it. */
    public String next(PlanLine line) {
        String name = line.employee().givenName();
        boolean mine = line.parties().contains(PlanParty.EMPLOYEE);
        return switch (line.state()) {
            case SUBMITTED -> words.text("list.next.SUBMITTED", step(line), people(line.deciders()));
            case APPROVED ->
                toShare(line)
                        ? words.named("list.next.APPROVED.now", name)
                        : words.text("list.next.APPROVED", formats.weekdayAndDay(line.startOn()));
            case SHARED -> mine ? words.text("list.next.SHARED.mine") : words.named("list.next.SHARED", name);
            case ACTIVE ->
                line.nextCheckpoint() == null
                        ? words.text("list.next.ACTIVE.end", formats.day(line.endOn()))
                        : words.text("list.next.ACTIVE", formats.weekdayAndDay(line.nextCheckpoint()));
            case CLOSED -> words.text("list.outcome." + line.outcome().orElseThrow());
            case DRAFT, RETURNED, REJECTED, PAUSED, CLOSING -> words.text("list.next." + line.state());
        };
    }

    /** The button that leads on. */
    public String action(PlanLine line) {
        return words.text("list.do." + (isWritten(line) ? line.state() : toShare(line) ? PlanState.APPROVED : "OPEN"));
    }

    /** Where it leads. */
    public String path(PlanLine line) {
        return "/improvement/" + (isWritten(line) ? "edit" : "plan") + ".xhtml?id=" + line.id();
    }

    /** Whether it can be shared now. */
    public boolean toShare(PlanLine line) {
        return line.state() == PlanState.APPROVED
                && line.parties().contains(PlanParty.MANAGER)
                && !time.today().isBefore(line.startOn());
    }

    private static boolean isWritten(PlanLine line) {
        return line.parties().contains(PlanParty.MANAGER)
                && (line.state() == PlanState.DRAFT || line.state() == PlanState.RETURNED);
    }

    /** When it runs; before its first version, since when it is written. */
    public String dates(PlanLine line) {
        return line.startOn() == null
                ? words.text("list.since", formats.dayOf(line.draftedAt()))
                : formats.span(line.startOn(), line.endOn());
    }

    /** The step of an approval that is open. */
    public String step(PlanLine line) {
        return words.text("plan.step." + line.step());
    }

    /** Names; of many, the first ones and how many more. */
    public String people(List<String> names) {
        if (names.isEmpty()) {
            return words.text("list.nobody");
        }
        return names.size() <= NAMED + 1
                ? words.listed(names)
                : words.text("list.people", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
    }
}
