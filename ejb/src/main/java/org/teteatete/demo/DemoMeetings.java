package org.teteatete.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Twelve months of one-to-ones, those planned for this week, and the series that plan the weeks to come. Each team holds the share that its row says,
 * each pair has its weekday and hour, and nobody is in two at once.
 */
final class DemoMeetings {

    static final int WEEKS = 52;
    private static final int STORIES = 60;

    /** One of the manager whom visitors look at first: there is a series to start. */
    private static final String WITHOUT_SERIES = "Ostrelle";

    /** A team that holds less is a neglected one. */
    private static final int NEGLECTED = 60;
    /** By so many percent less with those who left. */
    private static final int RARER = 34;

    private final DemoStaff staff;
    private final DemoAbsences absences;
    private final Set<LocalDate> holidays;
    private final LocalDate today;
    private final LocalDate thisMonday;
    private final Map<String, List<DemoRow>> history;
    private final Set<String> taken = new HashSet<>();
    private final Random random = new Random(1515);
    /** So that those who left change nothing for the others. */
    private final Random ofLeavers = new Random(1848);

    DemoMeetings(DemoStaff staff, DemoAbsences absences, List<LocalDate> holidays, LocalDate today) {
        this.staff = staff;
        this.absences = absences;
        this.holidays = Set.copyOf(holidays);
        this.today = today;
        this.thisMonday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.history = staff.rows().stream()
                .sorted(Comparator.comparing(DemoRow::effectiveFrom))
                .collect(Collectors.groupingBy(DemoRow::number, java.util.TreeMap::new, Collectors.toList()));
    }

    /**
     * Those that run from next week on: most pairs have one, in neglected teams every second one. Nobody is in two at the same
     * hour of the week.
     */
    List<DemoSeries> series() {
        LocalDate next = thisMonday.plusWeeks(1);
        List<DemoSeries> series = new ArrayList<>();
        for (String employee : history.keySet()) {
            rowOn(employee, today)
                    .filter(row -> hasSeries(employee))
                    .flatMap(row -> series(row, next))
                    .ifPresent(series::add);
        }
        return series;
    }

    private Optional<DemoSeries> series(DemoRow row, LocalDate monday) {
        DayOfWeek weekday = DayOfWeek.of(1 + Math.floorMod(row.number().hashCode(), 5));
        boolean biweekly = meetsEveryTwoWeeks(row.number());
        LocalDate first = skipsThisWeek(row.number(), monday) ? monday.plusWeeks(1) : monday;
        return freeHour(row.number(), row.managerNumber(), LocalDate.EPOCH.with(weekday))
                .map(at -> new DemoSeries(row.number(), row.managerNumber(), biweekly, weekday, at, first));
    }

    private boolean hasSeries(String employee) {
        int habit = Math.floorMod(employee.hashCode() * 17, 12);
        return habit > 0
                && !employee.equals(staff.named(WITHOUT_SERIES).number())
                && (share(employee, 0) >= NEGLECTED || habit % 2 == 0)
                && rowOn(employee, today)
                        .filter(row -> !row.managerNumber().isEmpty())
                        .filter(row -> !row.population().equals(DemoStaff.CONTRACTOR))
                        .filter(row -> rowOn(row.managerNumber(), today).isPresent())
                        .isPresent();
    }

    List<DemoMeeting> all() {
        List<DemoMeeting> meetings = new ArrayList<>();
        for (int week = WEEKS; week >= -1; week--) {
            LocalDate monday = thisMonday.minusWeeks(week);
            for (String employee : history.keySet()) {
                meeting(employee, monday, week).ifPresent(meetings::add);
            }
        }
        return meetings;
    }

    private Optional<DemoMeeting> meeting(String employee, LocalDate monday, int weeksAgo) {
        if (weeksAgo < 0 && hasSeries(employee)) {
            return Optional.empty();
        }
        List<LocalDate> days = IntStream.range(0, 5)
                .mapToObj(monday::plusDays)
                .filter(day -> mayMeet(employee, day))
                .toList();
        if (days.size() < 3 || skipsThisWeek(employee, monday)) {
            return Optional.empty();
        }
        DemoRow row = rowOn(employee, days.get(0)).orElseThrow();
        String manager = row.managerNumber();
        LocalDate usual = days.get(Math.floorMod(employee.hashCode(), days.size()));
        Random dice = staff.isLeaver(employee) ? ofLeavers : random;
        boolean held = dice.nextInt(100) < share(employee, weeksAgo);
        boolean later = held && dice.nextInt(100) < 14 && !usual.equals(days.get(days.size() - 1));
        LocalDate day = later ? days.get(days.size() - 1) : usual;
        Optional<LocalTime> at = freeHour(employee, manager, day);
        if (at.isEmpty() || (!held && dice.nextInt(100) < 55)) {
            return Optional.empty();
        }
        String state = day.isBefore(today) ? pastState(held, weeksAgo, dice.nextInt(100)) : "PLANNED";
        return Optional.of(new DemoMeeting(
                employee,
                manager,
                usual,
                day,
                at.get(),
                45,
                state,
                later ? 1 : 0,
                1 + dice.nextInt(STORIES),
                row.locale()));
    }

    private static String pastState(boolean held, int weeksAgo, int dice) {
        if (!held) {
            return dice < 65 ? "MISSED" : "CANCELLED";
        }
        if (dice == 0 && weeksAgo < 4) {
            return "CONTESTED";
        }
        return dice < 85 ? "ACKNOWLEDGED" : "HELD";
    }

    /** Finance and purchasing meet every two weeks. */
    private boolean skipsThisWeek(String employee, LocalDate monday) {
        return meetsEveryTwoWeeks(employee) && Math.floorMod(monday.toEpochDay() - 4, 14) == 0;
    }

    private boolean meetsEveryTwoWeeks(String employee) {
        return staff.teamOf(employee).departmentCode().equals("FIN");
    }

    private int share(String employee, int weeksAgo) {
        DemoTeam team = rowOn(employee, thisMonday.minusWeeks(Math.max(weeksAgo, 0)))
                .map(row -> staff.teamOf(row.managerNumber()))
                .orElse(staff.teamOf(employee));
        int habit = Math.floorMod(employee.hashCode() * 31, 13) - 6;
        int turn = WEEKS / 3;
        int share = weeksAgo >= turn
                ? team.shareFirst()
                : team.shareFirst() + (team.shareLast() - team.shareFirst()) * (turn - Math.max(weeksAgo, 0)) / turn;
        return Math.min(99, share + habit) - (staff.isLeaver(employee) ? RARER : 0);
    }

    private boolean mayMeet(String employee, LocalDate day) {
        return !holidays.contains(day)
                && !absences.absent(employee, day)
                && rowOn(employee, day)
                        .filter(row -> !row.managerNumber().isEmpty())
                        .filter(row -> !row.population().equals(DemoStaff.CONTRACTOR))
                        .filter(row -> !absences.absent(row.managerNumber(), day))
                        .isPresent();
    }

    private Optional<DemoRow> rowOn(String employee, LocalDate day) {
        return history.get(employee).stream()
                .filter(row -> !row.effectiveFrom().isAfter(day))
                .filter(row -> row.leaveDate() == null || !row.leaveDate().isBefore(day))
                .reduce((earlier, later) -> later);
    }

    private Optional<LocalTime> freeHour(String employee, String manager, LocalDate day) {
        int first = Math.floorMod(employee.hashCode() * 7, 8);
        return IntStream.range(0, 8)
                .map(hour -> 9 + (first + hour) % 8)
                .filter(hour -> hour != 12)
                .filter(hour -> !taken.contains(employee + day + hour) && !taken.contains(manager + day + hour))
                .mapToObj(hour -> {
                    taken.add(employee + day + hour);
                    taken.add(manager + day + hour);
                    return LocalTime.of(hour, 0);
                })
                .findFirst();
    }
}
