package org.teteatete.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teteatete.improvement.application.PlanChoice;
import org.teteatete.improvement.application.PlanFigure;
import org.teteatete.improvement.application.PlanLine;
import org.teteatete.improvement.application.PlanOverview;
import org.teteatete.improvement.application.PlanOverviews;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;

/** HR's overview of improvement plans: figures, and below them the plans that the address asks for. */
@Named("planOverview")
@RequestScoped
public class OverviewPage {

    /** In the order of a plan's life; drafts are their authors'. */
    private static final List<PlanState> SHOWN = List.of(
            PlanState.SUBMITTED,
            PlanState.RETURNED,
            PlanState.APPROVED,
            PlanState.SHARED,
            PlanState.ACTIVE,
            PlanState.PAUSED,
            PlanState.CLOSING,
            PlanState.CLOSED,
            PlanState.REJECTED);

    private static final int ROWS = 25;

    @Inject
    private PlanOverviews overviews;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private HttpServletRequest request;

    private PlanOverview overview;
    private List<PlanLine> underWay;
    private List<PlanLine> waiting;
    private List<PlanLine> lines;

    public PlanOverview getOverview() {
        if (overview == null) {
            overview = overviews.overview();
        }
        return overview;
    }

    /** Whether the reader sees more than how many there are in each state. */
    public boolean isHr() {
        return currentActor.get().is(Role.HR_ADMIN) || currentActor.get().is(Role.HR_PARTNER);
    }

    public boolean isNothing() {
        return getOverview().states().isEmpty();
    }

    public List<PlanState> getStates() {
        return SHOWN;
    }

    public Set<PlanFigure> getAges() {
        return PlanFigure.ages();
    }

    public int figure(PlanFigure figure) {
        return getOverview().of(figure);
    }

    public int ended(Outcome outcome) {
        return getOverview().of(outcome);
    }

    public int getTotal() {
        return getOverview().of(SHOWN);
    }

    public int count(PlanState state) {
        return getOverview().of(state);
    }

    /** The approvals that wait, the longest first. */
    public List<PlanLine> getWaiting() {
        if (waiting == null) {
            waiting = overviews.all(PlanChoice.of(PlanState.SUBMITTED)).stream()
                    .filter(line -> line.openedAt() != null)
                    .sorted(Comparator.comparing(PlanLine::openedAt))
                    .toList();
        }
        return waiting;
    }

    public long getEscalated() {
        return getWaiting().stream().filter(PlanLine::escalated).count();
    }

    /** Checkpoints that were due, and those of them that were missed, of the plans under way. */
    public int getCheckpoints() {
        return running().stream().mapToInt(PlanLine::checkpoints).sum();
    }

    public int getMissed() {
        return running().stream().mapToInt(PlanLine::missed).sum();
    }

    private List<PlanLine> running() {
        if (underWay == null) {
            underWay = overviews.all(PlanChoice.of(PlanFigure.UNDER_WAY));
        }
        return underWay;
    }

    /** One page of the plans that the address asks for, and one more where there is a next page. */
    public List<PlanLine> getLines() {
        if (lines == null) {
            OverviewAddress address = OverviewAddress.of(request);
            lines = overviews.page(address.choice(), address.after(), ROWS + 1);
        }
        return lines.subList(0, Math.min(ROWS, lines.size()));
    }

    /** {@code null} on the last page. */
    public String getNext() {
        getLines();
        return lines.size() > ROWS
                ? new OverviewAddress(getChoice(), lines.get(ROWS - 1).id()).text()
                : null;
    }

    /** Where a department and a state lead; {@code null} for any. */
    public String to(String department, PlanState state) {
        return new OverviewAddress(new PlanChoice(department, state, null), null).text();
    }

    /** Where a figure leads. */
    public String toFigure(PlanFigure figure) {
        return new OverviewAddress(PlanChoice.of(figure), null).text();
    }

    /** The same list of all departments. */
    public String getOfAnyDepartment() {
        return new OverviewAddress(
                        new PlanChoice(null, getChoice().state(), getChoice().figure()), null)
                .text();
    }

    /** What the files are of: the same as the list. */
    public String getQuery() {
        return Optional.ofNullable(request.getQueryString())
                .map(query -> "?" + query)
                .orElse("");
    }

    public PlanChoice getChoice() {
        return OverviewAddress.of(request).choice();
    }

    /** The name of the chosen department, or its code. */
    public String getDepartmentName() {
        String chosen = getChoice().department();
        return getOverview().rows().stream()
                .filter(row -> chosen.equals(row.code()))
                .map(PlanOverview.Row::name)
                .findFirst()
                .orElse(chosen);
    }
}
