package org.teteatete.web.organisation;

import java.time.LocalDate;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicy;

/**
 * A cadence policy as the settings show it.
 *
 * @param place where it stands in the whole list
 * @param name of the department or the person; {@code null} where HR data knows none
 */
public record PolicyLine(int place, CadencePolicy policy, String name) {

    public CadencePolicy.Scope scope() {
        return policy.scope();
    }

    /** {@code null} for the company. */
    public String key() {
        return policy.key();
    }

    /** {@code null} where the next level decides. */
    public Cadence cadence() {
        return policy.cadence();
    }

    /** {@code null} is since ever. */
    public LocalDate from() {
        return policy.from();
    }
}
