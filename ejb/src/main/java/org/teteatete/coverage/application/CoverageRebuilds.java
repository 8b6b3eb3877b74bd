package org.teteatete.coverage.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.teteatete.access.Permit;
import org.teteatete.coverage.persistence.KeptYears;
import org.teteatete.shared.Act;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;

/** For an administrator who does not trust the figures: builds all that coverage keeps anew, while others go on reading. */
@Stateless
@Permit(Role.HR_ADMIN)
public class CoverageRebuilds {

    private Upkeep upkeep;
    private KeptYears years;
    private Event<Act> acts;

    protected CoverageRebuilds() {}

    @Inject
    public CoverageRebuilds(Upkeep upkeep, KeptYears years, Event<Act> acts) {
        this.upkeep = upkeep;
        this.years = years;
        this.acts = acts;
    }

    /**
     * The years that were built anew.
     *
     * @throws Refused while a file of HR's is on its way in: half of it would show
     */
    public List<Integer> rebuild() {
        upkeep.rebuild();
        List<Integer> rebuilt = years.all();
        acts.fire(new CoverageRebuilt(rebuilt));
        return rebuilt;
    }
}
