package org.teteatete.improvement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.teteatete.improvement.domain.ImprovementPlan;
import org.teteatete.improvement.persistence.PlanRepository;
import org.teteatete.organisation.domain.PairEnded;

/** When a pair ends, its plans are cancelled or passed on in the same transaction (<i>workflow.md, People change</i>). */
@ApplicationScoped
public class PlansOfEndedPairs {

    private PlanRepository repository;
    private PlanUpkeep upkeep;

    protected PlansOfEndedPairs() {}

    @Inject
    public PlansOfEndedPairs(PlanRepository repository, PlanUpkeep upkeep) {
        this.repository = repository;
        this.upkeep = upkeep;
    }

    void on(@Observes PairEnded ended) {
        repository.ofEmployee(ended.employee()).stream()
                .filter(plan -> plan.state().isOpen())
                .map(ImprovementPlan::id)
                .forEach(id -> repository.lock(id).ifPresent(upkeep::keep));
    }
}
