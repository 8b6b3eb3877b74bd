package org.teteatete.web.week;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.teteatete.improvement.application.PlanLine;
import org.teteatete.improvement.application.PlanQueries;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;

/** What waits for whoever looks at their week of improvement plans. */
@Named
@RequestScoped
public class MyPlans {

    /** How many approvals are told one by one; their page has them all. */
    private static final int NAMED = 3;

    private static final int SOON = 3;

    @Inject
    private PlanQueries queries;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private CompanyTime time;

    private final List<PlanTask> tasks = new ArrayList<>();
    private int moreToApprove;

    @PostConstruct
    void read() {
        if (!currentActor.get().is(Role.EMPLOYEE) && !currentActor.get().is(Role.MANAGER)) {
            return;
        }
        List<PlanLine> waiting = queries.waiting();
        waiting.stream()
                .limit(NAMED)
                .map(line -> new PlanTask(PlanTask.Kind.APPROVE, line))
                .forEach(tasks::add);
        moreToApprove = Math.max(0, waiting.size() - NAMED);
        queries.mine().forEach(this::add);
    }

    private void add(PlanLine line) {
        PlanTask.Kind kind = line.parties().contains(PlanParty.EMPLOYEE) ? ofEmployee(line) : ofManager(line);
        if (kind != null) {
            tasks.add(new PlanTask(kind, line));
        }
    }

    private PlanTask.Kind ofEmployee(PlanLine line) {
        if (line.state() == PlanState.SHARED) {
            return PlanTask.Kind.READ;
        }
        return isCheckpointNear(line) ? PlanTask.Kind.CHECKPOINT_MINE : null;
    }

    private PlanTask.Kind ofManager(PlanLine line) {
        LocalDate today = time.today();
        return switch (line.state()) {
            case RETURNED -> PlanTask.Kind.CORRECT;
            case APPROVED -> line.startOn().isAfter(today) ? null : PlanTask.Kind.SHARE;
            case ACTIVE ->
                line.endOn().isBefore(today)
                        ? PlanTask.Kind.ASSESS
                        : isCheckpointNear(line) ? PlanTask.Kind.CHECKPOINT : null;
            case DRAFT, SUBMITTED, REJECTED, SHARED, PAUSED, CLOSING, CLOSED -> null;
        };
    }

    private boolean isCheckpointNear(PlanLine line) {
        return line.state() == PlanState.ACTIVE
                && line.nextCheckpoint() != null
                && !line.nextCheckpoint().isAfter(time.today().plusDays(SOON));
    }

    public List<PlanTask> getTasks() {
        return tasks;
    }

    /** How many wait for a decision beside those. */
    public int getMoreToApprove() {
        return moreToApprove;
    }

    public int getWaiting() {
        return tasks.size() + moreToApprove;
    }
}
