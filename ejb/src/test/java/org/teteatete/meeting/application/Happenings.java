package org.teteatete.meeting.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.teteatete.meeting.application.SmallCompany.Kept;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.Forms;
import org.teteatete.meeting.persistence.OwnTextRepository;
import org.teteatete.shared.NotFound;
import org.teteatete.testing.TestSettings;

/**
 * What happens in a {@link SmallCompany} while people are away, change managers and leave, with HR's rows late or early: who
 * acts is the manager of today most of the time, and sometimes the other.
 */
final class Happenings {

    private final SmallCompany company;
    private final MeetingBench bench;
    private final RunningSeries series;
    private final PrivateNotes notes;
    private final Map<Note, String> written = new HashMap<>();

    Happenings(SmallCompany company) {
        this.company = company;
        bench = company.bench;
        series = company.series.series;
        notes = new PrivateNotes(
                bench.repository,
                new OwnTextRepository(bench.transactions.entities()),
                bench.pairs,
                bench.server.texts(),
                bench.time,
                TestSettings.of(Map.of()));
    }

    /** Whose, and about which one-to-one. */
    record Note(UUID author, UUID meeting) {}

    /** A history begins. */
    void forget() {
        written.clear();
    }

    Map<Note, String> written() {
        return written;
    }

    void happen(HistoryStep step) {
        UUID employee = company.employee(step.who());
        UUID manager = step.who() < 9 ? company.managerOf(employee) : company.manager(step.who());
        LocalDate today = company.today();
        LocalDate day = today.plusDays(step.days());
        switch (step.what()) {
            case START ->
                bench.as(manager, () -> series.start(employee, step.pattern(today.plusDays(Math.abs(step.days())))));
            case CHANGE -> running(employee, manager, one -> series.change(one, step.pattern(day), "Un autre rythme."));
            case END -> running(employee, manager, one -> series.end(one, Cancellation.OPERATIONAL, null));
            case PLAN -> bench.as(manager, () -> bench.meetings.plan(employee, step.slot(day, bench.time.zone())));
            case MOVE ->
                one(
                        step,
                        employee,
                        Set.of("PLANNED", "MISSED"),
                        one -> bench.meetings.reschedule(one, step.slot(day, bench.time.zone()), "Un appel."));
            case BEGIN -> one(step, manager, Set.of("PLANNED"), bench.meetings::start);
            case HOLD ->
                one(
                        step,
                        manager,
                        Set.of("PLANNED", "IN_PROGRESS", "MISSED"),
                        one -> bench.meetings.complete(one, today, Forms.completeTexts()));
            case RECORD -> bench.as(manager, () -> bench.meetings.record(employee, today, 30, Forms.completeTexts()));
            case READ -> one(step, employee, Set.of("HELD", "CONTESTED"), one -> bench.meetings.acknowledge(one, null));
            case CONTEST ->
                one(
                        step,
                        employee,
                        Set.of("HELD", "ACKNOWLEDGED"),
                        one -> bench.meetings.contest(one, Contested.values()[step.which() % 2], "Pas d’accord."));
            case AMEND ->
                one(
                        step,
                        manager,
                        Set.of("HELD", "CONTESTED", "ACKNOWLEDGED"),
                        one -> bench.meetings.amend(one, Map.of(), "Une précision."));
            case CANCEL ->
                one(
                        step,
                        employee,
                        Set.of("PLANNED", "IN_PROGRESS", "MISSED"),
                        one -> bench.meetings.cancel(one, Cancellation.ABSENCE, null));
            case NOTE ->
                chosen(step, one -> true)
                        .ifPresent(one -> note(new Note(step.hour() == 9 ? employee : manager, one.id())));
            case AWAY -> bench.company.away(step.which() < 3 ? manager : employee, day, day.plusDays(step.hour() - 8));
            case CLOSE -> company.close(day);
            case TRANSFER -> company.transfer(employee, company.manager(step.who() / 3), day);
            case LEAVE -> company.leave(step.which() == 0 ? manager : employee, day);
            case NIGHT -> company.night();
        }
    }

    /** What somebody reads of their own; nothing where one may not even ask. */
    String read(UUID reader, UUID meeting) {
        try {
            return bench.as(reader, () -> notes.own(meeting).text());
        } catch (NotFound notTheirs) {
            return "";
        }
    }

    private void running(UUID employee, UUID manager, Consumer<SeenSeries> what) {
        company.runningOf(employee).forEach(one -> bench.does(manager, () -> what.accept(one)));
    }

    private void one(HistoryStep step, UUID who, Set<String> states, Consumer<Seen> what) {
        chosen(step, states::contains)
                .ifPresent(one -> bench.does(who, () -> what.accept(new Seen(one.id(), one.version()))));
    }

    private Optional<Kept> chosen(HistoryStep step, Predicate<String> state) {
        UUID employee = company.employee(step.who());
        List<Kept> found = company.oneToOnes().stream()
                .filter(one -> one.pair().employee().equals(employee) && state.test(one.state()))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(step.which() % found.size()));
    }

    private void note(Note note) {
        String text = "Note " + written.size() + " de " + note.author();
        bench.does(
                note.author(),
                () -> notes.write(
                        note.meeting(), text, notes.own(note.meeting()).version()));
        written.put(note, text);
    }
}
