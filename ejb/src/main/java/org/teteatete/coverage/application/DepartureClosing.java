package org.teteatete.coverage.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teteatete.access.Permit;
import org.teteatete.access.Unguarded;
import org.teteatete.coverage.application.CountedWindows.Reader;
import org.teteatete.coverage.domain.Departures;
import org.teteatete.coverage.domain.HalfYear;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.persistence.DepartureRows;
import org.teteatete.coverage.persistence.DepartureRows.Told;
import org.teteatete.coverage.persistence.LastPlaces;
import org.teteatete.coverage.persistence.StalePeople;
import org.teteatete.shared.Act;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;

/**
 * Closes half-years, one after the other and each once: what may be told of the departures in it is computed from HR's data of
 * that moment and stays as it is. Computed again after a correction of one person, it would tell about that person. So nothing
 * is closed before somebody has said that all of the history is there.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Unguarded(because = "it tells nothing: whoever may read the figures has them closed first")
public class DepartureClosing {

    private DepartureRows rows;
    private LastPlaces places;
    private CountedWindows windows;
    private StalePeople stale;
    private OneState oneState;
    private CompanyTime time;
    private Event<Act> acts;

    protected DepartureClosing() {}

    @Inject
    public DepartureClosing(
            DepartureRows rows,
            LastPlaces places,
            CountedWindows windows,
            StalePeople stale,
            OneState oneState,
            CompanyTime time,
            Event<Act> acts) {
        this.rows = rows;
        this.places = places;
        this.windows = windows;
        this.stale = stale;
        this.oneState = oneState;
        this.time = time;
        this.acts = acts;
    }

    /** The half-year with which they would begin: nothing is closed so far, and it is settled. */
    public Optional<HalfYear> firstToCome() {
        return rows.next().isPresent() ? Optional.empty() : rows.first().filter(half -> half.isSettled(time.today()));
    }

    /**
     * Has half-years closed from that of the first one-to-one on. Does nothing where that was said before, and where none is
     * settled.
     *
     * @throws Refused while files of HR's wait or are on their way in
     */
    @Permit(Role.HR_ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void begin() {
        if (stale.imports().waiting()) {
            throw OneState.importing();
        }
        firstToCome().filter(rows::begin).ifPresent(first -> acts.fire(new DeparturesBegun(first)));
    }

    /**
     * All that are settled by today, once they have begun.
     *
     * @throws Refused while files of HR's wait or are on their way in, which may tell more of those that are not closed yet
     */
    public void closeAll() {
        LocalDate today = time.today();
        if (rows.next().filter(half -> half.isSettled(today)).isEmpty()) {
            return;
        }
        if (stale.imports().waiting()) {
            throw OneState.importing();
        }
        Optional<HalfYear> next = rows.lockNext().filter(half -> half.isSettled(today));
        while (next.isPresent()) {
            HalfYear half = next.get();
            rows.close(half, oneState.read(() -> told(half, today)));
            next = Optional.of(half.next()).filter(following -> following.isSettled(today));
        }
    }

    private List<Told> told(HalfYear half, LocalDate today) {
        Departures departures = new Departures(half, places.in(half));
        windows.read(Selection.EVERYTHING, new Reader(departures.period(), departures::add));
        List<Told> told = new ArrayList<>();
        departures.told().forEach((department, figures) -> told.add(new Told(half, department, figures, today)));
        departures.others().ifPresent(figures -> told.add(new Told(half, null, figures, today)));
        return told;
    }
}
