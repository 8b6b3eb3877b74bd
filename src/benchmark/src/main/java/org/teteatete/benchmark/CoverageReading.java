package org.teteatete.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.teteatete.shared.database.Migrations;

/**
 * The figures over the API, warm, against SQL by hand over a bare table of people and windows; with little history against
 * much; and the rebuild against copying as many rows as there are windows.
 */
final class CoverageReading {

    private static final int LITTLE = 52;
    private static final int MUCH = 156;
    private static final int TO_WARM_UP = 15;
    /** Each question so many times a run: single answers differ much from each other. */
    private static final int ASKED = 3;

    private static final List<String> GROUPINGS = List.of("department", "company", "manager", "employee", "week");
    private static final Map<String, String> BY_HAND = Map.of(
            "department", "department_id",
            "company", "0",
            "manager", "manager_id",
            "employee", "employee_id",
            "week", "last_day");

    private static final String SQL = """
            select k, count(*), sum(d), sum(c), sum(case when c > 0 then 1 else 0 end), sum(case when c = d then 1 else 0 end)
              from (select %s as k, employee_id, sum(due) as d, sum(covered) as c from bare
                     where last_day between ? and ? group by k, employee_id) p
             group by k
            """;

    /** What is asked, and what each side took for the answer. */
    private record Question(
            String period,
            LocalDate from,
            String grouping,
            String wanted,
            Figures byHand,
            Figures little,
            Figures much) {

        Question(String period, LocalDate from, String grouping, String wanted) {
            this(
                    period,
                    from,
                    grouping,
                    wanted,
                    new Figures("SQL by hand", "ms"),
                    new Figures(LITTLE + " weeks of history", "ms"),
                    new Figures(MUCH + " weeks of history", "ms"));
        }

        void ask(Application application, Figures figures) {
            time(
                    figures,
                    () -> application.get(
                            "coverage?from=%s&to=%s&groupBy=%s".formatted(from, CompanyRows.LAST_SUNDAY, grouping)));
        }

        void ask(Connection bare) {
            time(byHand, () -> query(bare, from, BY_HAND.get(grouping)));
        }

        void print() {
            Console.line(" %s by %s", period, grouping);
            byHand.print();
            much.print();
            much.printRatioTo(byHand, wanted);
            little.print();
            much.printRatioTo(little, "at most 1.2");
        }
    }

    void run() throws IOException {
        try {
            for (Vendor vendor : Vendor.wanted()) {
                run(vendor);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Vendor vendor) throws IOException, SQLException {
        Console.title("Coverage of %,d people, %s".formatted(CompanyRows.PEOPLE, vendor));
        DataSource bare = bare(vendor);
        try (Application young = application(vendor, LITTLE);
                Application old = application(vendor, MUCH);
                Connection byHand = bare.getConnection()) {
            keepAll(young, LITTLE);
            keepAll(old, MUCH);
            askAll(questions(), TO_WARM_UP, young, old, byHand);
            List<Question> questions = questions();
            askAll(questions, ASKED * Benchmarks.RUNS, young, old, byHand);
            questions.forEach(Question::print);
            rebuild(old, bare);
        }
    }

    private static Application application(Vendor vendor, int weeks) throws IOException, SQLException {
        Path directory = Benchmarks.directory("coverage-" + weeks);
        String url = vendor.newDatabase(directory);
        Migrations.on(vendor.dataSource(url)).apply();
        new CompanyRows(vendor, vendor.dataSource(url)).fill(weeks);
        return Application.start(directory, url);
    }

    private static DataSource bare(Vendor vendor) throws IOException, SQLException {
        DataSource bare = vendor.dataSource(vendor.newDatabase(Benchmarks.directory("coverage-bare")));
        new CompanyRows(vendor, bare).fillBare(MUCH);
        return bare;
    }

    /** Asks for all of the history once, so that all of it is kept. */
    private static void keepAll(Application application, int weeks) {
        LocalDate last = LocalDate.parse(CompanyRows.LAST_SUNDAY);
        application.get("coverage?groupBy=company&from=%s&to=%s"
                .formatted(last.minusWeeks(weeks).plusDays(1), last));
    }

    private static List<Question> questions() {
        return GROUPINGS.stream()
                .flatMap(grouping -> Stream.of(
                        new Question("a quarter", LocalDate.parse("2026-08-24"), grouping, "at most 1.5"),
                        new Question("twelve months", LocalDate.parse("2025-11-24"), grouping, "at most 1.0")))
                .toList();
    }

    /** Question by question and now the one first, now the other, so that what else goes on meets all sides alike. */
    private static void askAll(
            List<Question> questions, int times, Application young, Application old, Connection byHand) {
        for (int i = 0; i < times; i++) {
            for (Question question : questions) {
                question.ask(byHand);
                if (i % 2 == 0) {
                    question.ask(young, question.little());
                    question.ask(old, question.much());
                } else {
                    question.ask(old, question.much());
                    question.ask(young, question.little());
                }
            }
        }
    }

    private static void query(Connection connection, LocalDate from, String grouping) {
        try (PreparedStatement statement = connection.prepareStatement(SQL.formatted(grouping))) {
            statement.setObject(1, from);
            statement.setObject(2, LocalDate.parse(CompanyRows.LAST_SUNDAY));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getLong(2);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void time(Figures figures, Runnable work) {
        long start = System.nanoTime();
        work.run();
        figures.add((System.nanoTime() - start) / 1e6);
    }

    private static void rebuild(Application application, DataSource bare) throws SQLException {
        Figures copied = new Figures("insert … select of as many rows", "ms");
        Figures rebuilt = new Figures("rebuild over the API", "ms");
        for (int run = 0; run < Benchmarks.RUNS; run++) {
            try (Connection connection = bare.getConnection()) {
                connection.createStatement().execute("create table copied as select * from bare where 1 = 0");
                time(copied, () -> copy(connection));
                connection.createStatement().execute("drop table copied");
            }
            time(rebuilt, () -> application.post("coverage-rebuilds"));
        }
        Console.line(" the rebuild of %,d windows", MUCH * CompanyRows.PEOPLE);
        copied.print();
        rebuilt.print();
        rebuilt.printRatioTo(copied, "at most 3.0");
    }

    private static void copy(Connection connection) {
        try {
            connection.createStatement().execute("insert into copied select * from bare");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
