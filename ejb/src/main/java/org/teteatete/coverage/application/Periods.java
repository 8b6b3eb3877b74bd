package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Period;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Invalid.Problem;

/** Which periods may be asked about. */
@ApplicationScoped
public class Periods {

    private static final int MOST_YEARS = 5;

    private CompanyTime time;

    protected Periods() {}

    @Inject
    public Periods(CompanyTime time) {
        this.time = time;
    }

    /**
     * Refuses with {@link Invalid} a period that is backwards, longer than five years or asked for as of a day to come.
     *
     * @param asOf {@code null} for today
     */
    Period of(LocalDate from, LocalDate to, LocalDate asOf) {
        LocalDate today = time.today();
        check(from, to);
        if (asOf != null && asOf.isAfter(today)) {
            throw Invalid.request(Problem.of("asOf", "coverage.asOfToCome"));
        }
        return new Period(from, to, asOf == null ? today : asOf);
    }

    /**
     * What a period is compared with. Refuses as {@link #of} does.
     *
     * @param days {@code null} for as many days right before it
     */
    Period against(Period period, Days days) {
        if (days == null) {
            return period.before();
        }
        check(days.first(), days.last());
        return new Period(days.first(), days.last(), period.asOf());
    }

    private static void check(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw Invalid.request(Problem.of("from", "coverage.backwards"));
        }
        if (to.isAfter(from.plusYears(MOST_YEARS))) {
            throw Invalid.request(Problem.of("to", "coverage.tooLong", MOST_YEARS));
        }
    }
}
