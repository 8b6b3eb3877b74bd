package org.teteatete.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.teteatete.commitment.application.PastCommitment;
import org.teteatete.commitment.domain.CommitmentState;
import org.teteatete.commitment.domain.DropReason;
import org.teteatete.commitment.domain.Side;
import org.teteatete.meeting.domain.Part;

/**
 * What the two took on in the one-to-ones of the demonstration: most of it done, some dropped or moved to a later day, some
 * overdue, and what becomes of it when somebody has another manager or leaves.
 */
final class DemoCommitments {

    private static final int[] DAYS = {3, 5, 7, 10, 14};
    private static final int LATE = 28;
    private static final int LATELY = 12;

    /** Keeps the first numbers of neighbouring seeds apart. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private static final Part[] OF_EMPLOYEE = {Part.IMPROVEMENT, Part.CLOSING, Part.OBSTACLES};
    private static final Part[] OF_MANAGER = {Part.INVOLVEMENT, Part.OBSTACLES, Part.CLOSING};

    private final Map<String, DemoTexts> texts = Map.of("fr", new DemoTexts("fr"), "en", new DemoTexts("en"));
    private final DemoStaff staff;
    private final Map<String, UUID> ids;
    private final LocalDate today;

    DemoCommitments(DemoStaff staff, Map<String, UUID> ids, LocalDate today) {
        this.staff = staff;
        this.ids = ids;
        this.today = today;
    }

    /** @param meetings the ids of the one-to-ones, in their order */
    List<PastCommitment> of(List<DemoMeeting> oneToOnes, List<UUID> meetings) {
        return IntStream.range(0, oneToOnes.size())
                .filter(i -> oneToOnes.get(i).held())
                .mapToObj(i -> madeIn(oneToOnes.get(i), meetings.get(i)))
                .flatMap(List::stream)
                .toList();
    }

    private List<PastCommitment> madeIn(DemoMeeting meeting, UUID id) {
        Random random = new Random(SCATTER
                * (meeting.employee().hashCode() * 31L + meeting.plannedOn().toEpochDay()));
        List<PastCommitment> made = new ArrayList<>();
        int dice = random.nextInt(100);
        for (int left = dice < 30 ? 0 : dice < 75 ? 1 : 2; left > 0; left--) {
            made.add(made(meeting, id, random));
        }
        return made;
    }

    private PastCommitment made(DemoMeeting meeting, UUID id, Random random) {
        Side owner = random.nextInt(100) < 45 ? Side.MANAGER : Side.EMPLOYEE;
        Part[] parts = owner == Side.MANAGER ? OF_MANAGER : OF_EMPLOYEE;
        Part part = parts[random.nextInt(parts.length)];
        String text = texts.get(meeting.locale()).any("promise." + owner, random);
        LocalDate due = workingDay(meeting.plannedOn().plusDays(DAYS[random.nextInt(DAYS.length)]));
        Fate fate = fate(meeting, due, random.nextInt(100));
        return new PastCommitment(
                ids.get(meeting.employee()),
                ids.get(meeting.manager()),
                fate.handedTo(),
                id,
                part,
                owner,
                text,
                meeting.plannedOn(),
                due,
                fate.dueOn(),
                fate.state(),
                fate.settledOn(),
                fate.because(),
                fate.proposed());
    }

    /** What became of one. */
    private record Fate(
            CommitmentState state,
            LocalDate dueOn,
            LocalDate settledOn,
            DropReason because,
            UUID handedTo,
            boolean proposed) {

        static Fate open(LocalDate due, boolean proposed) {
            return new Fate(CommitmentState.OPEN, due, null, null, null, proposed);
        }

        static Fate done(LocalDate due, LocalDate on, UUID handedTo) {
            return new Fate(CommitmentState.DONE, due, on, null, handedTo, false);
        }

        static Fate dropped(LocalDate due, LocalDate on, DropReason because) {
            return new Fate(CommitmentState.DROPPED, due, on, because, null, false);
        }
    }

    private Fate fate(DemoMeeting meeting, LocalDate due, int dice) {
        LocalDate settled = earlier(due.plusDays(dice % 4 - 2), today.minusDays(1));
        if (settled.isBefore(meeting.plannedOn())) {
            settled = meeting.plannedOn();
        }
        LocalDate late = today.minusDays(LATE);
        boolean ended = !meeting.manager().equals(staff.managerOf(meeting.employee(), today));
        if (dice < 8) {
            return Fate.dropped(due, settled, DropReason.ofThePair().get(dice % 3));
        }
        if (staff.hasLeft(meeting.employee(), today)) {
            LocalDate left = staff.lastDayOf(meeting.employee());
            return due.isBefore(left)
                    ? Fate.done(due, earlier(settled, left), null)
                    : Fate.dropped(due, left.plusDays(1), DropReason.LEFT);
        }
        if (ended && due.isBefore(late)) {
            UUID successor = ids.get(staff.managerOf(meeting.employee(), due));
            boolean passed = successor != null && !successor.equals(ids.get(meeting.manager()));
            return Fate.done(due, settled, passed ? successor : null);
        }
        if (ended && !due.isBefore(today.minusDays(LATELY))) {
            return Fate.open(due, dice % 3 == 0);
        }
        if (due.isBefore(today)) {
            boolean open = !due.isBefore(late) && dice > 86;
            boolean moved = !due.isBefore(today.minusDays(7)) && dice > 72 && !open;
            LocalDate later = workingDay(today.plusDays(2 + dice % 7));
            return open || moved ? Fate.open(moved ? later : due, false) : Fate.done(due, settled, null);
        }
        return dice < 22 ? Fate.done(due, settled, null) : Fate.open(due, false);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
