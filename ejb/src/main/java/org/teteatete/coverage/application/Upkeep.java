package org.teteatete.coverage.application;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.teteatete.access.Unguarded;
import org.teteatete.coverage.persistence.KeptRows;
import org.teteatete.coverage.persistence.KeptYears;
import org.teteatete.coverage.persistence.StalePeople;
import org.teteatete.coverage.persistence.StalePeople.Imports;
import org.teteatete.shared.Refused;

/**
 * Keeps what counts of everybody: builds a year when it is first asked for, and works out anew what was marked. Each call is
 * one transaction, one at a time, so that others see the state before it or after it and nothing in between.
 */
@Singleton
@Startup
@DependsOn("Database")
@Lock(LockType.WRITE)
@AccessTimeout(value = 10, unit = TimeUnit.MINUTES)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Unguarded(because = "it tells nothing: whoever may read the figures has them brought up to date first")
public class Upkeep {

    private static final IntConsumer UNTOLD = people -> {};

    private KeptYears years;
    private KeptRows rows;
    private StalePeople stale;
    private WindowBuilder builder;

    protected Upkeep() {}

    @Inject
    public Upkeep(KeptYears years, KeptRows rows, StalePeople stale, WindowBuilder builder) {
        this.years = years;
        this.rows = rows;
        this.stale = stale;
        this.builder = builder;
    }

    /**
     * Works out anew what is marked, and builds those of the years that are not kept yet. While a file of HR's is on its way
     * in, what it has changed so far stays as it was.
     *
     * @throws Refused when half of such a file would show: in a year that is not kept yet, or since it came in meanwhile
     */
    public void bringUpToDate(Collection<Integer> wanted) {
        years.takeTurn();
        Imports imports = stale.imports();
        List<Integer> kept = years.all();
        List<Integer> missing =
                wanted.stream().filter(year -> !kept.contains(year)).toList();
        if (imports.running() && !missing.isEmpty()) {
            throw OneState.importing();
        }
        Marks marks = Marks.of(stale.all()).released(imports.running());
        if (marks.ofEverybody()) {
            anew(kept, UNTOLD);
        } else {
            builder.replace(kept, marks.people());
        }
        stale.forget(marks.all());
        missing.forEach(years::add);
        builder.build(missing, UNTOLD);
        refuseIfBegunSince(imports);
    }

    /**
     * Throws away all that is kept and builds it anew.
     *
     * @param workedOut told how many people are done, again and again
     * @throws Refused while a file of HR's is on its way in: half of it would show
     */
    public void rebuild(IntConsumer workedOut) {
        years.takeTurn();
        Imports imports = stale.imports();
        if (imports.running()) {
            throw OneState.importing();
        }
        Marks marks = Marks.of(stale.all());
        anew(years.all(), workedOut);
        stale.forget(marks.all());
        refuseIfBegunSince(imports);
    }

    /** People worked out later would be shown with what it has changed, those worked out before without. */
    private void refuseIfBegunSince(Imports imports) {
        if (stale.imports().begun() != imports.begun()) {
            throw OneState.importing();
        }
    }

    private void anew(List<Integer> kept, IntConsumer workedOut) {
        rows.removeYears(kept);
        builder.build(kept, workedOut);
    }
}
