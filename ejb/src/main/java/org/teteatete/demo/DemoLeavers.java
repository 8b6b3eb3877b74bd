package org.teteatete.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.teteatete.coverage.domain.HalfYear;

/** Who left in the last half-year that coverage tells of departures of: many from three departments, a few from others. */
final class DemoLeavers {

    /** From the first one-to-one of the demonstration on, so that there are some in their last 90 days. */
    private static final int KNOWN_FOR = 100;

    private static final Map<String, Integer> BY_LEAD = new LinkedHashMap<>();

    static {
        BY_LEAD.put("Cormeraie", 4);
        BY_LEAD.put("Gresloux", 3);
        BY_LEAD.put("Nozière", 3);
        BY_LEAD.put("Orlaret", 3);
        BY_LEAD.put("Garostre", 5);
        BY_LEAD.put("Kervigny", 2);
        BY_LEAD.put("Clandeval", 2);
        BY_LEAD.put("Chavonnet", 2);
    }

    private final Random random = new Random(1830);
    private final LocalDate first;
    private final LocalDate last;

    DemoLeavers(LocalDate today) {
        HalfYear half = HalfYear.lastSettled(today);
        LocalDate known = today.minusWeeks(DemoMeetings.WEEKS).plusDays(KNOWN_FOR);
        first = half.first().isBefore(known) ? known : half.first();
        last = half.last();
    }

    /** @param each given the family name of the team's lead, and a last day: a Friday */
    void forEach(BiConsumer<String, LocalDate> each) {
        int days = (int) ChronoUnit.DAYS.between(first, last.minusWeeks(1));
        BY_LEAD.forEach((lead, count) -> {
            for (int i = 0; i < count; i++) {
                LocalDate day = first.plusDays(random.nextInt(days));
                each.accept(lead, day.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
            }
        });
    }
}
