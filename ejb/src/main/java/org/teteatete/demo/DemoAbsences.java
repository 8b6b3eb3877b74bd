package org.teteatete.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Who was away when: summer and winter leave, short illnesses, one long leave. Whoever signs in is there today. */
final class DemoAbsences {

    private final LocalDate today;
    private final Random random = new Random(1789);
    private final List<DemoAbsence> absences = new ArrayList<>();
    private final Map<String, List<DemoAbsence>> byNumber;

    DemoAbsences(DemoStaff staff, LocalDate today) {
        this.today = today;
        staff.rows().stream().map(DemoRow::number).distinct().forEach(this::leave);
        DemoRow away = staff.named("Roquevert");
        absences.removeIf(absence -> absence.number().equals(away.number()));
        absences.add(
                new DemoAbsence(away.number(), "LEAVE", monday(6), monday(4).plusDays(-3)));
        DemoRow longLeave = staff.named("Praderac");
        absences.removeIf(absence -> absence.number().equals(longLeave.number()));
        absences.add(new DemoAbsence(
                longLeave.number(), "LONG_LEAVE", monday(24), monday(6).minusDays(3)));
        Set<String> atWork = DemoStaff.SIGN_IN.stream()
                .map(name -> staff.named(name).number())
                .collect(Collectors.toSet());
        absences.removeIf(absence -> atWork.contains(absence.number()) && absence.covers(today));
        byNumber = absences.stream().collect(Collectors.groupingBy(DemoAbsence::number));
    }

    List<DemoAbsence> all() {
        return absences;
    }

    boolean absent(String number, LocalDate day) {
        return byNumber.getOrDefault(number, List.of()).stream().anyMatch(absence -> absence.covers(day));
    }

    private void leave(String number) {
        for (int year = today.getYear() - 1; year <= today.getYear(); year++) {
            LocalDate summer = LocalDate.of(year, 7, 6)
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(random.nextInt(7));
            absences.add(new DemoAbsence(number, "LEAVE", summer, summer.plusDays(random.nextBoolean() ? 11 : 18)));
            LocalDate winter = LocalDate.of(year, 12, 21).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            if (random.nextInt(3) > 0 && winter.isBefore(today.plusWeeks(8))) {
                absences.add(new DemoAbsence(number, "LEAVE", winter, winter.plusDays(4)));
            }
        }
        for (int spells = random.nextInt(3); spells > 0; spells--) {
            LocalDate ill = monday(1 + random.nextInt(50)).plusDays(random.nextInt(4));
            if (absences.stream().noneMatch(a -> a.number().equals(number) && a.covers(ill))) {
                absences.add(new DemoAbsence(number, "SICK", ill, ill.plusDays(random.nextInt(2))));
            }
        }
    }

    private LocalDate monday(int weeksAgo) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeksAgo);
    }
}
