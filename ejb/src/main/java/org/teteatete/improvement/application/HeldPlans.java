package org.teteatete.improvement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teteatete.improvement.domain.ImprovementPlan;
import org.teteatete.improvement.domain.PlanEntry;
import org.teteatete.improvement.domain.PlanTurn;
import org.teteatete.improvement.persistence.PlanRepository;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Stale;

/** Plans that their callers have seen and want to change: one at a time, and only as they were seen. */
@ApplicationScoped
public class HeldPlans {

    private PlanRepository repository;
    private PlanAccess access;
    private PlanOrigins origins;
    private Approvers approvers;

    protected HeldPlans() {}

    @Inject
    public HeldPlans(PlanRepository repository, PlanAccess access, PlanOrigins origins, Approvers approvers) {
        this.repository = repository;
        this.access = access;
        this.origins = origins;
        this.approvers = approvers;
    }

    /** Until the transaction ends; whether the caller may know of it is not asked. */
    ImprovementPlan lock(SeenPlan seen) {
        return repository.lock(seen.id()).orElseThrow(NotFound::new);
    }

    PlanTurn turn(ImprovementPlan plan, SeenPlan seen) {
        return access.turn(require(plan, seen));
    }

    /** Refuses with {@link NotFound} what the caller may not know of, with {@link Stale} what has changed since. */
    PlanStanding require(ImprovementPlan plan, SeenPlan seen) {
        PlanStanding standing = access.require(plan);
        if (plan.version() != seen.version()) {
            throw new Stale();
        }
        return standing;
    }

    /** Who was slower than another approver is told so, also when the plan is no longer theirs to see. */
    void requireUndecided(ImprovementPlan plan, SeenPlan seen) {
        if (plan.version() == seen.version() || plan.employee().equals(access.me())) {
            return;
        }
        List<PlanEntry> entries = repository.entries(plan.id());
        PlanEntry last = entries.get(entries.size() - 1);
        UUID by = last.madeBy().orElse(access.me());
        boolean mine = last.step()
                .filter(step -> approvers.before(plan, step).include(access.me()))
                .isPresent();
        if (mine && !by.equals(access.me())) {
            throw new Stale("improvement.decided." + last.transition().name(), origins.name(by));
        }
    }
}
