package org.teteatete.improvement.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.persistence.PlanRepository;
import org.teteatete.shared.Role;

/** Brings open plans to the present, each in a transaction of its own; of several servers, one at a time. */
@Stateless
@Permit(Role.HR_ADMIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PlanKeeping {

    private PlanRepository repository;
    private PlanUpkeep upkeep;

    protected PlanKeeping() {}

    @Inject
    public PlanKeeping(PlanRepository repository, PlanUpkeep upkeep) {
        this.repository = repository;
        this.upkeep = upkeep;
    }

    /** The next open plans after this one, in the order of their ids. */
    public List<UUID> open(UUID after, int limit) {
        return repository.idsIn(PlanState.open(), after, limit);
    }

    public void keep(UUID id) {
        repository.lock(id).filter(plan -> plan.state().isOpen()).ifPresent(upkeep::keep);
    }
}
