package org.teteatete.benchmark;

import static org.teteatete.benchmark.BareSql.A_PAGE;
import static org.teteatete.benchmark.BareSql.COMPANY;
import static org.teteatete.benchmark.BareSql.DEPARTMENT;
import static org.teteatete.benchmark.BareSql.EMPLOYEE;
import static org.teteatete.benchmark.BareSql.EVERYBODY;
import static org.teteatete.benchmark.BareSql.MANAGER;

import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;

/** What an HR administrator and a manager open of coverage, and what it shows as SQL by hand. */
final class CoverageScreens {

    private static final String OF_DEPARTMENT = " and department_id = 7";
    private static final String OF_TEAM = " and manager_id = 7";
    private static final int PERSON = 7;
    private static final String OF_PERSON = " and employee_id = " + PERSON;

    private final Visitor administrator;
    private final Visitor manager;

    CoverageScreens(Application application) {
        administrator = new Visitor(application.home(), CompanyRows.nameOf(CompanyRows.ADMINISTRATOR));
        manager = new Visitor(application.home(), CompanyRows.nameOf(CompanyRows.MANAGER));
    }

    /** A page, and what each side took for what it shows. */
    record Screen(String name, Visitor reader, String address, ByHand byHand, Figures sql, Figures page) {

        Screen(String name, Visitor reader, String address, ByHand byHand) {
            this(name, reader, address, byHand, new Figures("SQL by hand", "ms"), new Figures("the page", "ms"));
        }

        void ask(Connection bare) {
            sql.time(() -> byHand.ask(bare));
        }

        void open() {
            page.time(() -> reader.open(address));
        }

        void print() {
            Console.line(" %s", name);
            sql.print();
            page.print();
            page.printRatioTo(sql, "-");
        }
    }

    /** All of them, not measured yet. */
    List<Screen> all() {
        return Stream.of(of("a quarter", Span.QUARTER), of("twelve months", Span.TWELVE_MONTHS))
                .flatMap(screens -> screens)
                .toList();
    }

    private Stream<Screen> of(String period, Span span) {
        String page = "coverage/coverage.xhtml?" + span.parameters();
        String team = "coverage/team.xhtml?" + span.parameters();
        String person = "coverage/person.xhtml?" + span.parameters() + "&person=" + PERSON;
        ByHand departments = company(span).table(DEPARTMENT, EVERYBODY);
        ByHand managers =
                new ByHand(span).summary(EVERYBODY).map(MANAGER, EVERYBODY).table(DEPARTMENT, EVERYBODY);
        ByHand department = company(span).table(MANAGER, OF_DEPARTMENT).table(COMPANY, OF_DEPARTMENT);
        ByHand lowest = company(span)
                .with(BareSql.lowest(span), BareSql.meetings(EMPLOYEE, span, A_PAGE))
                .people(A_PAGE);
        ByHand postponed = company(span)
                .with(BareSql.mostPostponed(span))
                .table(EMPLOYEE, A_PAGE)
                .people(A_PAGE);
        ByHand ofTeam = new ByHand(span)
                .summary(OF_TEAM)
                .map(EMPLOYEE, OF_TEAM)
                .table(EMPLOYEE, OF_TEAM)
                .people(OF_TEAM);
        ByHand ofPerson =
                new ByHand(span).with(BareSql.windows(span, OF_PERSON), BareSql.meetingsOneByOne(span, OF_PERSON));
        return Stream.of(
                new Screen(period + ", departments", administrator, page, departments),
                new Screen(period + ", managers", administrator, page + "&by=manager", managers),
                new Screen(period + ", a department's managers", administrator, page + "&department=D8", department),
                new Screen(period + ", people, the lowest first", administrator, page + "&people=due", lowest),
                new Screen(
                        period + ", people, who were postponed", administrator, page + "&people=postponed", postponed),
                new Screen(period + ", a person", administrator, person, ofPerson),
                new Screen(period + ", a manager's own team", manager, team, ofTeam));
    }

    private static ByHand company(Span span) {
        return new ByHand(span).summary(EVERYBODY).map(DEPARTMENT, EVERYBODY);
    }
}
