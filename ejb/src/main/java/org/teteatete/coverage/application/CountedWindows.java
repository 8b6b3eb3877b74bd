package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.teteatete.coverage.domain.Counted;
import org.teteatete.coverage.domain.KeptPeriod;
import org.teteatete.coverage.domain.KeptPerson;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.persistence.KeptRows;
import org.teteatete.coverage.persistence.KeptYears;
import org.teteatete.coverage.persistence.StalePeople;
import org.teteatete.shared.Refused;

/** What counts in periods, person by person: read from what is kept, which is brought up to date first where it is not. */
@ApplicationScoped
public class CountedWindows {

    private Upkeep upkeep;
    private KeptYears kept;
    private KeptRows rows;
    private StalePeople stale;

    protected CountedWindows() {}

    @Inject
    public CountedWindows(Upkeep upkeep, KeptYears kept, KeptRows rows, StalePeople stale) {
        this.upkeep = upkeep;
        this.kept = kept;
        this.rows = rows;
        this.stale = stale;
    }

    /**
     * A period, and who is told what counts in it: once for each person of whom anything does.
     *
     * @param byWindow whether windows are told one by one, or those that count alike at once
     * @param each given all that counts of one person
     */
    public record Reader(Period period, boolean byWindow, Consumer<List<Counted>> each) {

        /** Of windows one by one. */
        public Reader(Period period, Consumer<List<Counted>> each) {
            this(period, true, each);
        }

        boolean isEmpty() {
            return period.lastDay().isBefore(period.from());
        }

        private void tell(KeptPeriod counting, KeptPerson person) {
            List<Counted> counted = byWindow ? counting.windows(person) : counting.lumps(person);
            if (!counted.isEmpty()) {
                each.accept(counted);
            }
        }
    }

    /**
     * Reads all periods in one go over the people, as of one moment. Refuses with {@link Refused} a year that is not kept yet
     * while a file of HR's is on its way in.
     */
    public void read(Selection selection, Reader... readers) {
        List<Reader> some =
                Stream.of(readers).filter(reader -> !reader.isEmpty()).toList();
        if (some.isEmpty() || selection.isEmpty()) {
            return;
        }
        int first = some.stream()
                .mapToInt(reader -> reader.period().from().getYear())
                .min()
                .orElseThrow();
        int last = some.stream()
                .mapToInt(reader -> reader.period().lastDay().getYear())
                .max()
                .orElseThrow();
        bringUpToDate(IntStream.rangeClosed(first, last).boxed().toList());
        List<KeptPeriod> counting =
                some.stream().map(reader -> new KeptPeriod(reader.period())).toList();
        for (KeptPerson person : rows.read(first, last, selection)) {
            for (int i = 0; i < some.size(); i++) {
                some.get(i).tell(counting.get(i), person);
            }
        }
    }

    private void bringUpToDate(Collection<Integer> years) {
        if (stale.any() || !kept.all().containsAll(years)) {
            try {
                upkeep.bringUpToDate(years);
            } catch (Refused importBegan) {
                upkeep.bringUpToDate(years);
            }
        }
    }
}
