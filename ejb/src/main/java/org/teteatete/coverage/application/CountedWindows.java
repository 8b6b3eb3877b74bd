package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

        private Stream<Integer> years() {
            return IntStream.rangeClosed(
                            period.from().getYear(), period.lastDay().getYear())
                    .boxed();
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
        Set<Integer> years = some.stream().flatMap(Reader::years).collect(Collectors.toCollection(TreeSet::new));
        bringUpToDate(years);
        List<KeptPeriod> counting =
                some.stream().map(reader -> new KeptPeriod(reader.period())).toList();
        for (KeptPerson person : rows.read(years, selection)) {
            for (int i = 0; i < some.size(); i++) {
                some.get(i).tell(counting.get(i), person);
            }
        }
    }

    /** Years that ended before anybody was employed are not kept: there is nothing to keep of them. */
    private void bringUpToDate(Set<Integer> years) {
        Set<Integer> missing = new TreeSet<>(years);
        missing.removeAll(kept.all());
        if (!missing.isEmpty()) {
            int first = kept.firstToKeep();
            missing.removeIf(year -> year < first);
        }
        if (stale.any() || !missing.isEmpty()) {
            try {
                upkeep.bringUpToDate(missing);
            } catch (Refused importBegan) {
                upkeep.bringUpToDate(missing);
            }
        }
    }
}
