package org.teteatete.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.improvement.application.PlanLine;
import org.teteatete.improvement.application.PlanOverview;
import org.teteatete.improvement.application.PlanOverview.Age;
import org.teteatete.improvement.application.PlanOverviews;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;

/** HR's overview of improvement plans: figures, and below them the plans of the department and state that the address names. */
@Named("planOverview")
@RequestScoped
public class OverviewPage {

    static final String DEPARTMENT = "department";
    static final String STATE = "state";
    static final String AFTER = "after";

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

    public Age[] getAges() {
        return Age.values();
    }

    public int aged(Age age) {
        return getOverview().of(age);
    }

    public int ended(Outcome outcome) {
        return getOverview().of(outcome);
    }

    /** In the last twelve months. */
    public int getClosed() {
        return getOverview().outcomes().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    public int getTotal() {
        return getOverview().of(SHOWN);
    }

    public int count(PlanState state) {
        return getOverview().of(state);
    }

    public int getUnderWay() {
        return getOverview().of(PlanState.underWay());
    }

    /** The approvals that wait, the longest first. */
    public List<PlanLine> getWaiting() {
        if (waiting == null) {
            waiting = overviews.all(EnumSet.of(PlanState.SUBMITTED), null).stream()
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
            underWay = overviews.all(PlanState.underWay(), null);
        }
        return underWay;
    }

    /** One page of the plans that the address asks for, and one more where there is a next page. */
    public List<PlanLine> getLines() {
        if (lines == null) {
            lines = overviews.page(states(request), department(request), after(), ROWS + 1);
        }
        return lines.subList(0, Math.min(ROWS, lines.size()));
    }

    /** {@code null} on the last page. */
    public String getNext() {
        getLines();
        return lines.size() > ROWS
                ? to(department(request), stateName(), lines.get(ROWS - 1).id().toString())
                : null;
    }

    /** Where a figure leads. */
    public String to(String department, Object state) {
        return to(department, state == null ? null : state.toString(), null);
    }

    private static String to(String department, String state, String after) {
        StringBuilder address = new StringBuilder("overview.xhtml?");
        add(address, DEPARTMENT, department);
        add(address, STATE, state);
        add(address, AFTER, after);
        return address + "#plans";
    }

    private static void add(StringBuilder address, String name, String value) {
        if (value != null) {
            address.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .append('&');
        }
    }

    /** What the files are of: the same as the list. */
    public String getQuery() {
        return Optional.ofNullable(request.getQueryString())
                .map(query -> "?" + query)
                .orElse("");
    }

    public boolean isFiltered() {
        return getDepartment() != null || stateName() != null;
    }

    public String getDepartment() {
        return department(request);
    }

    /** The name of the chosen department, or its code. */
    public String getDepartmentName() {
        return getOverview().rows().stream()
                .filter(row -> getDepartment().equals(row.code()))
                .map(PlanOverview.Row::name)
                .findFirst()
                .orElseGet(this::getDepartment);
    }

    public PlanState getState() {
        Set<PlanState> states = states(request);
        return states.size() == 1 ? states.iterator().next() : null;
    }

    private String stateName() {
        return getState() == null ? null : getState().name();
    }

    static String department(HttpServletRequest request) {
        String code = request.getParameter(DEPARTMENT);
        return code == null || code.isBlank() ? null : code;
    }

    /** The one that the address names, or all; what is no state is none. */
    static Set<PlanState> states(HttpServletRequest request) {
        return Arrays.stream(PlanState.values())
                .filter(state -> state.name().equals(request.getParameter(STATE)))
                .findFirst()
                .<Set<PlanState>>map(EnumSet::of)
                .orElseGet(() -> EnumSet.copyOf(SHOWN));
    }

    private UUID after() {
        try {
            return request.getParameter(AFTER) == null ? null : UUID.fromString(request.getParameter(AFTER));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
