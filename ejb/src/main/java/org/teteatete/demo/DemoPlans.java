package org.teteatete.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.teteatete.improvement.application.PastPlan;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.organisation.domain.WorkingDays;

/** The improvement plans of the demonstration: some in every state, with what was said on the way. */
final class DemoPlans {

    private static final int LONG = 84;
    private static final List<String> OF_KARIM = List.of("LOG", "PRD", "MNT");

    private final DemoStaff staff;
    private final Map<String, UUID> ids;
    private final WorkingDays days;
    private final LocalDate today;
    private final List<DemoMeeting> meetings;
    private final List<UUID> meetingIds;
    private final List<PastPlan> plans = new ArrayList<>();

    /** @param meetingIds those of the one-to-ones, in their order */
    DemoPlans(
            DemoStaff staff,
            Map<String, UUID> ids,
            List<LocalDate> holidays,
            LocalDate today,
            List<DemoMeeting> meetings,
            List<UUID> meetingIds) {
        this.staff = staff;
        this.ids = ids;
        this.days = new WorkingDays(holidays);
        this.today = today;
        this.meetings = meetings;
        this.meetingIds = meetingIds;
    }

    List<PastPlan> all() {
        ofNadia();
        ofOthers();
        return plans;
    }

    private void ofNadia() {
        active("Ferrandel", person("Caradouec"), "client");
        returnedTwice("Ferrandel", person("Bérauld"), "client");
        approved("Ferrandel", person("Roquevert"), "client");
        begun("Ferrandel", person("Lembrel"), "client");
    }

    private void ofOthers() {
        waitingForLine("Clandeval", member("Clandeval", 1), "client", 2);
        waitingForHr("Touvanneau", member("Touvanneau", 1), "client", 3);
        waitingForLine("Praderac", member("Praderac", 1), "workshop", 2);
        waitingForHr("Cormeraie", member("Cormeraie", 1), "dock", 2);
        waitingForHr("Delacave", member("Delacave", 2), "dock", 7);
        shared("Gresloux", member("Gresloux", 1), "dock");
        active("Cormeraie", member("Cormeraie", 3), "dock");
        active("Ravidou", member("Ravidou", 2), "workshop");
        paused("Nozière", member("Nozière", 1), "workshop");
        rejected("Orlaret", member("Orlaret", 1), "workshop");
        assessed("Kervigny", member("Kervigny", 1), "workshop");
        closed("Desaumont", member("Desaumont", 1), "workshop", Outcome.PARTLY_MET, 96);
        closed("Nozière", member("Nozière", 3), "workshop", Outcome.MET, 130);
        closed("Gresloux", member("Gresloux", 3), "dock", Outcome.NOT_MET, 110);
        closed("Clandeval", member("Clandeval", 3), "client", Outcome.MET, 120);
        closed("Garostre", member("Garostre", 1), "client", Outcome.MET, 140);
        cancelled("Garostre", member("Garostre", 3), "client");
        active("Whitmarsh", member("Whitmarsh", 1), "studio");
        waitingForHr("Chavonnet", member("Chavonnet", 1), "studio", 2);
    }

    private void begun(String manager, String employee, String about) {
        LocalDate on = ago(3);
        plans.add(new PastPlan(
                ids.get(employee), lead(manager), on, story(employee, about).begun(on.minusDays(6)), List.of()));
    }

    private void waitingForLine(String manager, String employee, String about, int since) {
        DemoPlanLife life = life(manager, employee, about, ago(since + 3), after(5));
        life.submit(ago(since), false);
        keep(life);
    }

    private void waitingForHr(String manager, String employee, String about, int since) {
        DemoPlanLife life = life(manager, employee, about, ago(since + 5), after(5));
        life.submit(ago(since + 2), false);
        life.approve(true, ago(since));
        keep(life);
    }

    private void returnedTwice(String manager, String employee, String about) {
        DemoPlanLife life = life(manager, employee, about, ago(15), after(6));
        life.submit(ago(12), true);
        life.say(PlanTransition.RETURN, life.line(), ago(10), "return.line");
        life.submit(ago(7), false);
        life.approve(true, ago(5));
        life.say(PlanTransition.RETURN, life.hr(), ago(3), "return.hr");
        keep(life);
    }

    private void approved(String manager, String employee, String about) {
        DemoPlanLife life = life(manager, employee, about, ago(9), after(0));
        life.submit(ago(7), false);
        life.approve(true, ago(5));
        life.approve(false, ago(3));
        keep(life);
    }

    private void rejected(String manager, String employee, String about) {
        DemoPlanLife life = life(manager, employee, about, ago(24), ago(10));
        life.submit(ago(21), false);
        life.approve(true, ago(19));
        life.say(PlanTransition.REJECT, life.hr(), ago(17), "reject");
        keep(life);
    }

    private void shared(String manager, String employee, String about) {
        DemoPlanLife life = running(manager, employee, about, ago(2));
        life.say(PlanTransition.SHARE, life.manager(), ago(1), null);
        keep(life);
    }

    private void active(String manager, String employee, String about) {
        keep(atWork(manager, employee, about, 46));
    }

    private void paused(String manager, String employee, String about) {
        DemoPlanLife life = atWork(manager, employee, about, 40);
        life.say(PlanTransition.PAUSE, life.hr(), ago(4), "pause");
        keep(life);
    }

    private void cancelled(String manager, String employee, String about) {
        DemoPlanLife life = atWork(manager, employee, about, 60);
        life.say(PlanTransition.CANCEL, life.hr(), ago(3), "cancel");
        keep(life);
    }

    private void assessed(String manager, String employee, String about) {
        DemoPlanLife life = atWork(manager, employee, about, LONG + 6);
        life.assess(Outcome.PARTLY_MET, ago(2));
        keep(life);
    }

    private void closed(String manager, String employee, String about, Outcome outcome, int started) {
        DemoPlanLife life = atWork(manager, employee, about, started);
        life.assess(outcome, workingDay(life.end().plusDays(1)));
        life.confirm(outcome, days.after(workingDay(life.end().plusDays(1)), 3));
        keep(life);
    }

    /** Shared, read, and with a checkpoint in every other one-to-one since. */
    private DemoPlanLife atWork(String manager, String employee, String about, int started) {
        DemoPlanLife life = running(manager, employee, about, workingDay(today.minusDays(started)));
        life.say(PlanTransition.SHARE, life.manager(), life.start(), null);
        life.say(PlanTransition.ACKNOWLEDGE, life.employee(), days.after(life.start(), 1), "acknowledge");
        checkpoints(life, employee);
        return life;
    }

    private void checkpoints(DemoPlanLife life, String employee) {
        LocalDate last = life.start().plusDays(7);
        int number = 1;
        for (int i = 0; i < meetings.size(); i++) {
            DemoMeeting meeting = meetings.get(i);
            boolean theirs = meeting.employee().equals(employee) && meeting.held();
            if (theirs
                    && meeting.plannedOn().isAfter(last)
                    && !meeting.plannedOn().isAfter(life.end())
                    && meeting.plannedOn().isBefore(ago(4))) {
                life.checkpoint(meeting.plannedOn(), meetingIds.get(i), number);
                last = meeting.plannedOn().plusDays(8);
                number++;
            }
        }
    }

    /** Approved for a start, with one return on the way. */
    private DemoPlanLife running(String manager, String employee, String about, LocalDate start) {
        DemoPlanLife life = life(manager, employee, about, before(start, 12), start);
        life.submit(before(start, 10), true);
        life.approve(true, before(start, 9));
        life.say(PlanTransition.RETURN, life.hr(), before(start, 7), "return.hr");
        life.submit(before(start, 6), false);
        life.approve(true, before(start, 5));
        life.approve(false, before(start, 3));
        return life;
    }

    private DemoPlanLife life(String manager, String employee, String about, LocalDate drafted, LocalDate start) {
        String hr = OF_KARIM.contains(row(employee).departmentCode()) ? "Delorge" : "Brissenot";
        UUID line = ids.get(staff.managerOf(person(manager), today));
        return new DemoPlanLife(
                lead(manager),
                line,
                lead(hr),
                ids.get(employee),
                story(employee, about),
                drafted,
                start,
                workingDay(start.plusDays(LONG)));
    }

    private void keep(DemoPlanLife life) {
        plans.add(new PastPlan(
                life.employee(), life.manager(), life.drafted(), PlanContent.about("", null), life.turns()));
    }

    private DemoStory story(String employee, String about) {
        return new DemoStory(about, Locale.forLanguageTag(row(employee).locale()));
    }

    private UUID lead(String familyName) {
        return ids.get(person(familyName));
    }

    private String person(String familyName) {
        return staff.named(familyName).number();
    }

    private DemoRow row(String number) {
        return staff.rows().stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** One of those who have been in a team since before any plan here, from 1. */
    private String member(String lead, int place) {
        String manager = person(lead);
        LocalDate longAgo = today.minusDays(2L * LONG);
        return staff.rows().stream()
                .map(DemoRow::number)
                .distinct()
                .filter(number -> IntStream.rangeClosed(0, 2 * LONG / 7)
                        .mapToObj(today::minusWeeks)
                        .allMatch(day -> staff.managerOf(number, day).equals(manager)))
                .filter(number -> !row(number).hireDate().isAfter(longAgo))
                .filter(number -> staff.lastDayOf(number) == null)
                .filter(number -> !row(number).population().equals(DemoStaff.CONTRACTOR))
                .skip(place - 1L)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate ago(int workingDays) {
        return before(workingDay(today), workingDays);
    }

    private LocalDate after(int workingDays) {
        return workingDays == 0 ? today : days.after(today, workingDays);
    }

    private LocalDate before(LocalDate day, int workingDays) {
        LocalDate before = day;
        for (int left = workingDays; left > 0; ) {
            before = before.minusDays(1);
            left -= days.includes(before) ? 1 : 0;
        }
        return before;
    }

    private LocalDate workingDay(LocalDate day) {
        return days.includes(day) ? day : before(day, 1);
    }
}
