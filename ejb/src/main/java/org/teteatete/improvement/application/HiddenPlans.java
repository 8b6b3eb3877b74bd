package org.teteatete.improvement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.teteatete.improvement.persistence.PlanRepository;
import org.teteatete.shared.Discretion;

/** Before a plan is shared, nothing lets the employee learn that there is one (<i>workflow.md, The improvement plan</i>). */
@ApplicationScoped
public class HiddenPlans implements Discretion {

    private PlanRepository repository;

    protected HiddenPlans() {}

    @Inject
    public HiddenPlans(PlanRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<UUID> hiddenFrom(UUID person) {
        return Set.copyOf(repository.hiddenFrom(person));
    }
}
