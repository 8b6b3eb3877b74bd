package org.teteatete.coverage.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicy;
import org.teteatete.organisation.domain.CadencePolicy.Scope;
import org.teteatete.organisation.domain.Window;

/**
 * <i>coverage.md</i> word by word, one day after the other, with no thought of speed: what the production code is compared
 * with. Shares no code with it.
 */
final class DayByDay {

    private final Case given;

    DayByDay(Case given) {
        this.given = given;
    }

    List<Counted> counted() {
        List<Counted> counted = new ArrayList<>();
        LocalDate lastEmployed = null;
        for (LocalDate day = given.period().from(); counts(day); day = day.plusDays(1)) {
            for (Cadence cadence : Cadence.values()) {
                if (endsOn(cadence, day) && cadenceOn(day) == cadence) {
                    count(window(cadence, day), counted);
                }
            }
            lastEmployed = employed(day) ? day : lastEmployed;
        }
        if (lastEmployed != null && cadenceOn(lastEmployed) == Cadence.NONE) {
            counted.add(new Counted(Case.ID, at(lastEmployed), null, false, ExemptReason.NO_CADENCE));
        }
        return counted;
    }

    private boolean counts(LocalDate day) {
        return !day.isAfter(given.period().to()) && !day.isAfter(given.period().asOf());
    }

    private static boolean endsOn(Cadence cadence, LocalDate day) {
        LocalDate next = day.plusDays(1);
        return switch (cadence) {
            case WEEKLY -> day.getDayOfWeek() == DayOfWeek.SUNDAY;
            case BIWEEKLY -> ChronoUnit.DAYS.between(LocalDate.of(1970, 1, 5), next) % 14 == 0;
            case MONTHLY -> next.getDayOfMonth() == 1;
            case QUARTERLY -> next.getDayOfMonth() == 1 && (next.getMonthValue() - 1) % 3 == 0;
            case NONE -> false;
        };
    }

    private static Window window(Cadence cadence, LocalDate last) {
        LocalDate first = last;
        while (!endsOn(cadence, first.minusDays(1))) {
            first = first.minusDays(1);
        }
        return new Window(cadence, first, last);
    }

    private void count(Window window, List<Counted> counted) {
        List<LocalDate> days =
                window.first().datesUntil(window.last().plusDays(1)).toList();
        List<LocalDate> working = days.stream().filter(this::working).toList();
        List<LocalDate> eligible =
                working.stream().filter(day -> reasonOn(day) == null).toList();
        if (working.isEmpty()) {
            return;
        }
        if (eligible.size() * 2 >= working.size()) {
            boolean covered = days.stream().anyMatch(this::held);
            counted.add(new Counted(Case.ID, at(eligible.get(eligible.size() - 1)), window, covered, null));
            return;
        }
        List<LocalDate> employed = days.stream().filter(this::employed).toList();
        if (!employed.isEmpty()) {
            counted.add(new Counted(Case.ID, at(employed.get(employed.size() - 1)), window, false, commonest(working)));
        }
    }

    private ExemptReason commonest(List<LocalDate> working) {
        long notEmployed = count(working, ExemptReason.NOT_EMPLOYED);
        long absent = count(working, ExemptReason.ABSENT);
        long noManager = count(working, ExemptReason.NO_MANAGER);
        if (notEmployed >= absent && notEmployed >= noManager) {
            return ExemptReason.NOT_EMPLOYED;
        }
        return absent >= noManager ? ExemptReason.ABSENT : ExemptReason.NO_MANAGER;
    }

    private long count(List<LocalDate> days, ExemptReason reason) {
        return days.stream().filter(day -> reasonOn(day) == reason).count();
    }

    private boolean working(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && given.holidays().stream().noneMatch(day::equals);
    }

    private ExemptReason reasonOn(LocalDate day) {
        if (!employed(day)) {
            return ExemptReason.NOT_EMPLOYED;
        }
        if (within(given.absences(), day)) {
            return ExemptReason.ABSENT;
        }
        return lineOn(day).manager() == null ? ExemptReason.NO_MANAGER : null;
    }

    private boolean employed(LocalDate day) {
        return within(given.employments(), day);
    }

    private static boolean within(List<Days> runs, LocalDate day) {
        return runs.stream().anyMatch(run -> !day.isBefore(run.first()) && !day.isAfter(run.last()));
    }

    private boolean held(LocalDate day) {
        return given.meetings().stream()
                .filter(meeting -> meeting.day().equals(day))
                .anyMatch(meeting -> List.of("HELD", "ACKNOWLEDGED").contains(meeting.state())
                        || meeting.state().equals("CONTESTED")
                                && meeting.contested().equals("CONTENT"));
    }

    private Attribution at(LocalDate day) {
        return new Attribution(lineOn(day).department(), lineOn(day).manager());
    }

    private Line lineOn(LocalDate day) {
        return given.lines().stream()
                .filter(line -> !line.from().isAfter(day))
                .max(Comparator.comparing(Line::from))
                .orElse(new Line(LocalDate.MIN, null, null, null, "EMPLOYEE"));
    }

    private Cadence cadenceOn(LocalDate day) {
        Line line = lineOn(day);
        return Stream.of(
                        decided(Scope.EMPLOYEE, Case.NUMBER, day),
                        decided(Scope.POPULATION, line.population(), day),
                        decided(Scope.DEPARTMENT, line.departmentCode(), day),
                        decided(Scope.COMPANY, null, day),
                        Stream.of(Cadence.WEEKLY))
                .flatMap(level -> level)
                .findFirst()
                .orElseThrow();
    }

    private Stream<Cadence> decided(Scope scope, String key, LocalDate day) {
        return given.policies().stream()
                .filter(policy -> policy.scope() == scope && Objects.equals(policy.key(), key))
                .filter(policy -> policy.from() == null || !policy.from().isAfter(day))
                .max(Comparator.comparing(policy -> policy.from() == null ? LocalDate.MIN : policy.from()))
                .stream()
                .map(CadencePolicy::cadence)
                .filter(Objects::nonNull);
    }
}
