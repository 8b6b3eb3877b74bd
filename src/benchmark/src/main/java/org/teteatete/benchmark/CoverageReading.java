package org.teteatete.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final String QUARTER = "from=2026-08-24&to=2026-11-22&groupBy=";
    private static final String TWELVE_MONTHS = "from=2025-11-24&to=2026-11-22&groupBy=";
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
        Map<String, Figures> byHand = new LinkedHashMap<>();
        Map<String, Figures> little = new LinkedHashMap<>();
        Map<String, Figures> much = new LinkedHashMap<>();
        try (Application young = application(vendor, LITTLE);
                Application old = application(vendor, MUCH)) {
            warmUp(young, LITTLE);
            warmUp(old, MUCH);
            askByHand(bare, new LinkedHashMap<>(), TO_WARM_UP);
            for (int run = 0; run < Benchmarks.RUNS; run++) {
                ask(young, "52 weeks of history", little);
                askByHand(bare, byHand, 1);
                ask(old, "156 weeks of history", much);
            }
            print(little, much, byHand);
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
    private static void warmUp(Application application, int weeks) {
        LocalDate last = LocalDate.parse(CompanyRows.LAST_SUNDAY);
        application.get("coverage?groupBy=company&from=%s&to=%s"
                .formatted(last.minusWeeks(weeks).plusDays(1), last));
        for (int i = 0; i < TO_WARM_UP; i++) {
            ask(application, "", new LinkedHashMap<>());
        }
    }

    private static void ask(Application application, String history, Map<String, Figures> figures) {
        for (String grouping : GROUPINGS) {
            for (String period : List.of(QUARTER, TWELVE_MONTHS)) {
                add(figures, name(period, grouping), history, () -> application.get("coverage?" + period + grouping));
            }
        }
    }

    private static void askByHand(DataSource bare, Map<String, Figures> figures, int times) throws SQLException {
        try (Connection connection = bare.getConnection()) {
            for (int i = 0; i < times; i++) {
                for (String grouping : GROUPINGS) {
                    for (String period : List.of(QUARTER, TWELVE_MONTHS)) {
                        add(figures, name(period, grouping), "SQL by hand", () -> query(connection, period, grouping));
                    }
                }
            }
        }
    }

    private static void query(Connection connection, String period, String grouping) {
        String sql = SQL.formatted(BY_HAND.get(grouping));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, LocalDate.parse(period.substring("from=".length(), "from=2026-08-24".length())));
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

    private static String name(String period, String grouping) {
        return (period.equals(QUARTER) ? "a quarter by " : "twelve months by ") + grouping;
    }

    private static void add(Map<String, Figures> figures, String name, String side, Runnable work) {
        long start = System.nanoTime();
        work.run();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        figures.computeIfAbsent(name, any -> new Figures(side, "ms")).add(milliseconds);
    }

    private static void print(Map<String, Figures> little, Map<String, Figures> much, Map<String, Figures> byHand) {
        much.forEach((name, figures) -> {
            Console.line(" %s", name);
            byHand.get(name).print();
            figures.print();
            figures.printRatioTo(byHand.get(name), wanted(name));
            little.get(name).print();
            figures.printRatioTo(little.get(name), "at most 1.2");
        });
    }

    /** People by name, twenty thousand of them, are more than SQL by hand gives. */
    private static String wanted(String name) {
        if (name.endsWith("employee") || name.endsWith("manager")) {
            return "-";
        }
        return name.startsWith("a quarter") ? "at most 1.5" : "at most 1.0";
    }

    private static void rebuild(Application application, DataSource bare) throws SQLException {
        Map<String, Figures> figures = new LinkedHashMap<>();
        for (int run = 0; run < Benchmarks.RUNS; run++) {
            try (Connection connection = bare.getConnection()) {
                connection.createStatement().execute("create table copied as select * from bare where 1 = 0");
                add(figures, "copy", "insert … select of as many rows", () -> copy(connection));
                connection.createStatement().execute("drop table copied");
            }
            add(figures, "rebuild", "rebuild over the API", () -> application.post("coverage-rebuilds"));
        }
        Console.line(" the rebuild of %,d windows", MUCH * CompanyRows.PEOPLE);
        figures.get("copy").print();
        figures.get("rebuild").print();
        figures.get("rebuild").printRatioTo(figures.get("copy"), "at most 3.0");
    }

    private static void copy(Connection connection) {
        try {
            connection.createStatement().execute("insert into copied select * from bare");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
