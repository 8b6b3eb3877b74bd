package org.teteatete.coverage.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.Window;

/** Takes out of what is kept of people what counts in a period. */
public final class KeptPeriod {

    private static final Comparator<Counted> AS_THEY_END = Comparator.comparing(
            counted -> counted.window() == null ? null : counted.window().last(),
            Comparator.nullsLast(Comparator.naturalOrder()));

    private final Period period;
    private final Map<Integer, Year> years = new HashMap<>();

    /** Which bits of a year lie in the period, and which windows they stand for. */
    private record Year(long bits, ClosingDays closingDays, Map<Cadence, Window[]> windows) {

        Window window(Cadence cadence, int position) {
            Window[] ofCadence = windows.computeIfAbsent(cadence, any -> new Window[Long.SIZE]);
            if (ofCadence[position] == null) {
                ofCadence[position] = Window.containing(cadence, closingDays.day(position));
            }
            return ofCadence[position];
        }
    }

    public KeptPeriod(Period period) {
        this.period = period;
    }

    /** Window by window, in the order in which they end; a person without a cadence last. */
    public List<Counted> windows(KeptPerson person) {
        List<Counted> counted = new ArrayList<>();
        for (YearOfWindows windows : person.windows()) {
            Year year = year(windows.year());
            long all = windows.due() | windows.notEmployed() | windows.absent() | windows.noManager();
            for (long left = all & year.bits(); left != 0; left &= left - 1) {
                counted.add(one(windows, year, Long.numberOfTrailingZeros(left)));
            }
        }
        addWithoutCadence(person, counted);
        if (person.windows().size() > 1) {
            counted.sort(AS_THEY_END);
        }
        return counted;
    }

    private static Counted one(YearOfWindows windows, Year year, int position) {
        long bit = 1L << position;
        Window window = year.window(windows.cadence(), position);
        if ((windows.due() & bit) != 0) {
            boolean covered = (windows.covered() & bit) != 0;
            return Counted.due(windows.employee(), windows.attribution(), window, covered);
        }
        ExemptReason reason = (windows.notEmployed() & bit) != 0
                ? ExemptReason.NOT_EMPLOYED
                : (windows.absent() & bit) != 0 ? ExemptReason.ABSENT : ExemptReason.NO_MANAGER;
        return Counted.exempt(windows.employee(), windows.attribution(), window, reason);
    }

    /** Those that count alike as one, for whom it does not matter when they end. */
    public List<Counted> lumps(KeptPerson person) {
        List<Counted> counted = new ArrayList<>(2);
        for (YearOfWindows windows : person.windows()) {
            long bits = year(windows.year()).bits();
            lump(windows, null, true, windows.due() & windows.covered() & bits, counted);
            lump(windows, null, false, windows.due() & ~windows.covered() & bits, counted);
            lump(windows, ExemptReason.NOT_EMPLOYED, false, windows.notEmployed() & bits, counted);
            lump(windows, ExemptReason.ABSENT, false, windows.absent() & bits, counted);
            lump(windows, ExemptReason.NO_MANAGER, false, windows.noManager() & bits, counted);
        }
        addWithoutCadence(person, counted);
        return counted;
    }

    private static void lump(
            YearOfWindows windows, ExemptReason exempt, boolean covered, long bits, List<Counted> counted) {
        if (bits != 0) {
            counted.add(
                    new Counted(windows.employee(), windows.attribution(), null, covered, exempt, Long.bitCount(bits)));
        }
    }

    private void addWithoutCadence(KeptPerson person, List<Counted> counted) {
        for (WithoutCadence without : person.withoutCadence()) {
            if (without.countsIn(period)) {
                counted.add(without.counted());
            }
        }
    }

    private Year year(int year) {
        return years.computeIfAbsent(year, any -> {
            ClosingDays closingDays = new ClosingDays(year);
            return new Year(
                    closingDays.bits(period.from(), period.lastDay()), closingDays, new EnumMap<>(Cadence.class));
        });
    }
}
