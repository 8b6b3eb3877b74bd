package org.teteatete.coverage.application;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.teteatete.coverage.persistence.StalePeople;
import org.teteatete.meeting.application.ImportedOneToOne;
import org.teteatete.meeting.application.ImportedOneToOnes;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.OneToOneEvent;
import org.teteatete.meeting.persistence.ImportedRows;
import org.teteatete.organisation.application.AbsenceFact;
import org.teteatete.organisation.application.Absences;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.application.DepartmentName;
import org.teteatete.organisation.application.Departments;
import org.teteatete.organisation.application.Dossier;
import org.teteatete.organisation.application.Dossier.Assignment;
import org.teteatete.organisation.application.Dossier.Employment;
import org.teteatete.organisation.application.Dossier.Identity;
import org.teteatete.organisation.application.DossierChange;
import org.teteatete.organisation.application.Dossiers;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicy;
import org.teteatete.organisation.domain.CadencePolicy.Scope;
import org.teteatete.organisation.persistence.AbsenceRows;
import org.teteatete.organisation.persistence.CompanySettings;
import org.teteatete.organisation.persistence.DepartmentNames;
import org.teteatete.organisation.persistence.DossierReader;
import org.teteatete.organisation.persistence.DossierWriter;
import org.teteatete.shared.Act;
import org.teteatete.shared.Ids;
import org.teteatete.shared.database.Statements;
import org.teteatete.testing.RecordedEvents;

/**
 * A small company to which anything happens at random, through the doors that HR's data, the company's lists and one-to-ones
 * come in by: rows dated back, rehires, transfers, absences that move to somebody else, contests, policies at every level.
 */
final class CompanyInMotion {

    static final LocalDate START = LocalDate.of(2024, 1, 1);
    static final int DAYS = 3 * 365;

    private static final int PEOPLE = 9;
    private static final List<String> DEPARTMENTS = List.of("SALES", "QUALITY", "DESIGN");
    private static final List<String> POPULATIONS = List.of("EMPLOYEE", "EMPLOYEE", "APPRENTICE", "CONTRACTOR");

    private final Random random;
    private final Statements statements;
    private final Dossiers dossiers;
    private final Absences absences;
    private final ImportedOneToOnes oneToOnes;
    private final CompanyCalendar calendar;
    private final ChangeListener listener;
    private final Departments departments;

    static String population(Random random) {
        return POPULATIONS.get(random.nextInt(POPULATIONS.size()));
    }

    CompanyInMotion(EntityManager entities, Random random) {
        this.random = random;
        statements = Statements.on(entities.unwrap(Connection.class));
        listener = new ChangeListener(new StalePeople(entities));
        dossiers = new Dossiers(
                new DossierReader(entities),
                new DossierWriter(entities),
                new RecordedEvents<>(listener::peopleChanged));
        absences = new Absences(new AbsenceRows(entities), new RecordedEvents<>(listener::peopleChanged));
        oneToOnes =
                new ImportedOneToOnes(new ImportedRows(entities), dossiers, new RecordedEvents<>(listener::broughtIn));
        calendar = new CompanyCalendar(
                new CompanySettings(entities), new RecordedEvents<Act>(act -> listener.calendarReplaced(null)));
        departments = new Departments(new DepartmentNames(entities));
    }

    /** Nobody is there yet. */
    void found() {
        departments.write(DEPARTMENTS.stream()
                .map(code -> new DepartmentName(code, code, START))
                .toList());
        dossiers.write(IntStream.range(0, PEOPLE)
                .mapToObj(CompanyInMotion::number)
                .map(number -> new DossierChange(
                        null,
                        new Dossier(
                                Ids.next(),
                                number,
                                new Identity("u" + number, null, "Given", "Family", null, null),
                                START,
                                List.of(),
                                List.of())))
                .toList());
    }

    /** Something happens. */
    void move() {
        switch (random.nextInt(12)) {
            case 0, 1 -> employ();
            case 2, 3, 4 -> assign();
            case 5 -> beAbsent();
            case 6 -> changeAbsence();
            case 7, 8 -> meet();
            case 9 -> correctMeeting();
            case 10 -> contest();
            default -> decide();
        }
    }

    private void employ() {
        Dossier before = anybody();
        List<Employment> employments = new ArrayList<>(before.employments());
        if (!employments.isEmpty() && random.nextInt(3) > 0) {
            employments.remove(random.nextInt(employments.size()));
        }
        LocalDate hired = day();
        LocalDate left = random.nextBoolean() ? null : hired.plusDays(random.nextInt(300));
        if (employments.stream().noneMatch(one -> one.hireDate().equals(hired))) {
            employments.add(new Employment(hired, left));
        }
        dossiers.write(List.of(new DossierChange(before, with(before, employments, before.assignments()))));
    }

    private void assign() {
        Dossier before = anybody();
        List<Assignment> assignments = new ArrayList<>(before.assignments());
        LocalDate from = assignments.isEmpty() || random.nextBoolean()
                ? day()
                : assignments.get(random.nextInt(assignments.size())).from();
        assignments.removeIf(one -> one.from().equals(from));
        assignments.add(new Assignment(
                from,
                any(DEPARTMENTS),
                random.nextInt(5) == 0 ? null : number(random.nextInt(PEOPLE)),
                "Analyst",
                any(POPULATIONS),
                100));
        assignments.sort(Comparator.comparing(Assignment::from));
        dossiers.write(List.of(new DossierChange(before, with(before, before.employments(), assignments))));
    }

    private static Dossier with(Dossier before, List<Employment> employments, List<Assignment> assignments) {
        return new Dossier(
                before.id(),
                before.employeeNumber(),
                before.identity(),
                before.describedOn(),
                employments,
                assignments);
    }

    private void beAbsent() {
        absences.write(List.of(absence(Ids.next())), List.of(), List.of());
    }

    private AbsenceFact absence(UUID id) {
        LocalDate first = day();
        return new AbsenceFact(
                id, number(random.nextInt(PEOPLE)), "LEAVE", first, first.plusDays(random.nextInt(60)), null);
    }

    /** To other days, perhaps somebody else's from now on, or withdrawn. */
    private void changeAbsence() {
        List<UUID> ids =
                statements.query("select id from absence order by start_date, id", row -> row.getObject(1, UUID.class));
        if (ids.isEmpty()) {
            return;
        }
        AbsenceFact changed = absence(any(ids));
        if (random.nextBoolean()) {
            absences.write(List.of(), List.of(changed), List.of());
        } else {
            absences.write(List.of(), List.of(), List.of(changed));
        }
    }

    private void meet() {
        oneToOnes.write(
                Stream.generate(() -> meeting(Ids.next()))
                        .limit(1 + random.nextInt(5))
                        .toList(),
                List.of());
    }

    private ImportedOneToOne meeting(UUID id) {
        int employee = random.nextInt(PEOPLE);
        int manager = (employee + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE;
        LocalDate day = day();
        boolean held = random.nextInt(4) > 0;
        return new ImportedOneToOne(
                id,
                number(employee),
                number(manager),
                day,
                held ? day : null,
                held ? "HELD" : "MISSED",
                null,
                null,
                false);
    }

    private void correctMeeting() {
        List<UUID> ids = meetings();
        if (!ids.isEmpty()) {
            oneToOnes.write(List.of(), List.of(meeting(any(ids))));
        }
    }

    /** As the pair does it, one of the states after the other. */
    private void contest() {
        List<UUID> ids = meetings();
        if (ids.isEmpty()) {
            return;
        }
        UUID id = any(ids);
        UUID employee = statements
                .query("select employee_id from one_to_one where id = ?", row -> row.getObject(1, UUID.class), id)
                .get(0);
        Contested what = random.nextBoolean() ? Contested.NOT_HELD : Contested.CONTENT;
        String state = any(List.of("CONTESTED", "HELD", "ACKNOWLEDGED", "MISSED"));
        statements.update("update one_to_one set state = ?, contested = ? where id = ?", state, what.name(), id);
        listener.oneToOne(new OneToOneEvent.ContestRaised(id, employee, employee, what));
    }

    private List<UUID> meetings() {
        return statements.query(
                "select id from one_to_one order by planned_on, id", row -> row.getObject(1, UUID.class));
    }

    private void decide() {
        if (random.nextBoolean()) {
            calendar.replaceHolidays(
                    Stream.generate(this::day).limit(random.nextInt(40)).toList(),
                    calendar.holidays().version());
            return;
        }
        Map<Object, CadencePolicy> policies = new LinkedHashMap<>();
        policies.put("company", new CadencePolicy(Scope.COMPANY, null, cadence(), null));
        for (int i = random.nextInt(7); i > 0; i--) {
            Scope scope = any(List.of(Scope.values()));
            String key = switch (scope) {
                case COMPANY -> null;
                case DEPARTMENT -> any(DEPARTMENTS);
                case POPULATION -> any(POPULATIONS);
                case EMPLOYEE -> number(random.nextInt(PEOPLE));
            };
            LocalDate from = day();
            policies.put(scope + "/" + key + "/" + from, new CadencePolicy(scope, key, cadence(), from));
        }
        calendar.replacePolicies(
                List.copyOf(policies.values()), calendar.policies().version());
    }

    private Cadence cadence() {
        return any(List.of(Cadence.values()));
    }

    private Dossier anybody() {
        String number = number(random.nextInt(PEOPLE));
        return dossiers.numbered(Set.of(number)).get(number);
    }

    private static String number(int person) {
        return "%03d".formatted(person);
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(DAYS));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
