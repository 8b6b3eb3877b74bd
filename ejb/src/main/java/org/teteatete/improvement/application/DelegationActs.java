package org.teteatete.improvement.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.teteatete.improvement.domain.Delegation;
import org.teteatete.shared.Act;

/** What is done about delegations, for the audit trail. */
record DelegationActs(UUID subjectId, String action, Map<String, String> details) implements Act {

    static DelegationActs named(Delegation delegation, LocalDate from, LocalDate to) {
        return new DelegationActs(
                delegation.id(),
                "approval-delegation.name",
                Map.of("delegate", delegation.delegate().toString(), "from", from.toString(), "to", to.toString()));
    }

    static DelegationActs withdrawn(Delegation delegation) {
        return new DelegationActs(delegation.id(), "approval-delegation.withdraw", Map.of());
    }

    @Override
    public String subjectType() {
        return "approval-delegation";
    }
}
