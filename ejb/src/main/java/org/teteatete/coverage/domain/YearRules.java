package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicies;
import org.teteatete.organisation.domain.WorkingDays;

/**
 * What is to be kept of somebody for a calendar year, the days to come included: which windows count, by
 * {@link CoverageRules}, before anybody asks about a period.
 */
public final class YearRules {

    private static final int DAYS_OF_DECEMBER = 31;

    private final int year;
    private final WindowCalendar calendar;
    private final CoverageRules rules;
    private final ClosingDays closingDays;

    private record Place(Cadence cadence, String population, Attribution attribution) {}

    public YearRules(int year, CadencePolicies policies, WorkingDays workingDays) {
        LocalDate last = LocalDate.of(year, Month.DECEMBER, DAYS_OF_DECEMBER);
        this.year = year;
        this.calendar = new WindowCalendar(new Period(LocalDate.of(year, 1, 1), last, last), workingDays);
        this.rules = new CoverageRules(policies, calendar);
        this.closingDays = new ClosingDays(year);
    }

    public int year() {
        return year;
    }

    /** The days that people have to be known for. */
    public Days known() {
        return new Days(calendar.firstDay(), calendar.lastDay());
    }

    KeptPerson kept(Employee employee) {
        if (!employee.isEmployedIn(known())) {
            return new KeptPerson();
        }
        Map<Place, YearOfWindows> windows = new LinkedHashMap<>();
        for (Placed placed : rules.windows(employee)) {
            Counted counted = placed.counted();
            Place place = new Place(counted.window().cadence(), placed.population(), counted.attribution());
            long bit = closingDays.bit(counted.window().last());
            windows.compute(
                    place, (any, before) -> (before == null ? empty(employee, place) : before).with(counted, bit));
        }
        return new KeptPerson(new ArrayList<>(windows.values()), new ArrayList<>(rules.withoutCadence(employee)));
    }

    private YearOfWindows empty(Employee employee, Place place) {
        return new YearOfWindows(
                employee.id(), year, place.cadence(), place.population(), place.attribution(), 0, 0, 0, 0, 0);
    }
}
