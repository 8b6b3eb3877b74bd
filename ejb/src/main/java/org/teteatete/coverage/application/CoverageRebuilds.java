package org.teteatete.coverage.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.coverage.domain.Rebuild;
import org.teteatete.coverage.domain.Rebuild.State;
import org.teteatete.coverage.persistence.KeptYears;
import org.teteatete.coverage.persistence.RebuildRows;
import org.teteatete.shared.Act;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;

/** For an administrator who does not trust the figures: builds all that coverage keeps anew, while others go on reading. */
@Stateless
@Permit(Role.HR_ADMIN)
public class CoverageRebuilds {

    private Upkeep upkeep;
    private KeptYears years;
    private RebuildRows rows;
    private RebuildLog log;
    private CompanyTime time;
    private Event<Act> acts;

    protected CoverageRebuilds() {}

    @Inject
    public CoverageRebuilds(
            Upkeep upkeep, KeptYears years, RebuildRows rows, RebuildLog log, CompanyTime time, Event<Act> acts) {
        this.upkeep = upkeep;
        this.years = years;
        this.rows = rows;
        this.log = log;
        this.time = time;
        this.acts = acts;
    }

    /**
     * The years that were built anew; none where nothing is kept yet.
     *
     * @throws Refused while a file of HR's is on its way in: half of it would show
     */
    public List<Integer> rebuild() {
        return isAnythingKept() ? run(log.begin()) : List.of();
    }

    /** Whether there is anything to build anew: a year is kept once somebody has looked at it. */
    public boolean isAnythingKept() {
        return !years.all().isEmpty();
    }

    /**
     * What {@link #run} is then told.
     *
     * @throws Refused while one is running, and where nothing is kept yet
     */
    public UUID begin() {
        if (!isAnythingKept()) {
            throw new Refused("coverage.nothingKept");
        }
        if (last().filter(Rebuild::isRunning).isPresent()) {
            throw new Refused("coverage.rebuilding");
        }
        return log.begin();
    }

    /** As {@link #rebuild}. */
    public List<Integer> run(UUID id) {
        State end = State.FAILED;
        try {
            upkeep.rebuild(people -> log.advance(id, people));
            List<Integer> rebuilt = years.all();
            acts.fire(new CoverageRebuilt(rebuilt));
            end = State.COMPLETED;
            return rebuilt;
        } catch (Refused importing) {
            end = State.REFUSED;
            throw importing;
        } finally {
            log.end(id, end);
        }
    }

    /** The one that began last, as it stands now. */
    public Optional<Rebuild> last() {
        return rows.last().map(rebuild -> rebuild.asOf(time.now()));
    }
}
