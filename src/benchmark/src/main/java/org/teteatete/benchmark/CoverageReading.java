package org.teteatete.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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
            "department", BareSql.DEPARTMENT,
            "company", BareSql.COMPANY,
            "manager", BareSql.MANAGER,
            "employee", BareSql.EMPLOYEE,
            "week", BareSql.WEEK);

    /** What is asked, and what each side took for the answer. */
    private record Question(
            String period, Span span, String grouping, String wanted, Figures byHand, Figures little, Figures much) {

        Question(String period, Span span, String grouping, String wanted) {
            this(
                    period,
                    span,
                    grouping,
                    wanted,
                    new Figures("SQL by hand", "ms"),
                    new Figures(LITTLE + " weeks of history", "ms"),
                    new Figures(MUCH + " weeks of history", "ms"));
        }

        void ask(Application application, Figures figures) {
            figures.time(() -> application.get("coverage?%s&groupBy=%s".formatted(span.parameters(), grouping)));
        }

        void ask(Connection bare) {
            String sql = BareSql.figures(BY_HAND.get(grouping), span, BareSql.EVERYBODY);
            byHand.time(() -> new ByHand(span).with(sql).ask(bare));
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
        Vendor.each(CoverageReading::run);
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
        new BareRows(vendor, bare).fillWindows(MUCH);
        return bare;
    }

    /** Asks for all of the history once, so that all of it is kept. */
    private static void keepAll(Application application, int weeks) {
        application.get("coverage?groupBy=company&" + Span.weeks(weeks).parameters());
    }

    private static List<Question> questions() {
        return GROUPINGS.stream()
                .flatMap(grouping -> Stream.of(
                        new Question("a quarter", Span.QUARTER, grouping, "at most 1.5"),
                        new Question("twelve months", Span.TWELVE_MONTHS, grouping, "at most 1.0")))
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

    private static void rebuild(Application application, DataSource bare) throws SQLException {
        Figures copied = new Figures("insert … select of as many rows", "ms");
        Figures rebuilt = new Figures("rebuild over the API", "ms");
        for (int run = 0; run < Benchmarks.RUNS; run++) {
            try (Connection connection = bare.getConnection()) {
                connection.createStatement().execute("create table copied as select * from bare where 1 = 0");
                copied.time(() -> copy(connection));
                connection.createStatement().execute("drop table copied");
            }
            rebuilt.time(() -> application.post("coverage-rebuilds"));
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
