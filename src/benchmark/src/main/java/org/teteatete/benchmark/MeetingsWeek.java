package org.teteatete.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.teteatete.benchmark.plain.OneToOneRow;
import org.teteatete.shared.Ids;
import org.teteatete.shared.database.Migrations;

/**
 * A week's one-to-ones of everybody as a file over the API, into three years of them, against the same rows by EclipseLink's
 * batch writing and nothing else; and how soon the figures show them.
 */
final class MeetingsWeek {

    private static final int WEEKS = 156;
    private static final int MINUTES = 45;
    private static final String FIGURES = "coverage?from=2025-11-24&to=2026-11-22&groupBy=department";

    void run() throws IOException {
        Vendor.each(MeetingsWeek::run);
    }

    private static void run(Vendor vendor) throws IOException, SQLException {
        Figures ours = new Figures("import over the API", "ms");
        Figures plain = new Figures("EclipseLink batch writing alone", "ms");
        Figures shown = new Figures("the first figures after it", "ms");
        Path directory = Benchmarks.directory("meetings");
        String plainUrl = company(vendor, Benchmarks.directory("meetings-plain"));
        Map<Integer, UUID> people = people(vendor.dataSource(plainUrl));
        try (Application application = Application.start(directory, company(vendor, directory));
                PlainDatabase database = new PlainDatabase(vendor, plainUrl)) {
            application.get(FIGURES);
            for (int run = -1; run < Benchmarks.RUNS; run++) {
                // On Fridays: those of the company are on Thursdays. The first time to warm up.
                LocalDate friday = CompanyRows.LAST_SUNDAY.minusDays(9 + 7L * run);
                Path file = file(directory, friday);
                long written = database.write(List.of(rows(people, friday)));
                long start = System.nanoTime();
                application.importFile("kind=meetings&mode=delta", file);
                long imported = System.nanoTime();
                application.get(FIGURES);
                if (run >= 0) {
                    plain.add(written / 1e6);
                    ours.add((imported - start) / 1e6);
                    shown.add((System.nanoTime() - imported) / 1e6);
                }
            }
        }
        Console.title("Import of a week of %,d one-to-ones, %s".formatted(CompanyRows.PEOPLE, vendor));
        plain.print();
        ours.print();
        ours.printRatioTo(plain, "-");
        shown.print();
    }

    private static String company(Vendor vendor, Path directory) throws IOException, SQLException {
        String url = vendor.newDatabase(directory);
        Migrations.on(vendor.dataSource(url)).apply();
        new CompanyRows(vendor, vendor.dataSource(url)).fill(WEEKS);
        return url;
    }

    private static Map<Integer, UUID> people(DataSource database) throws SQLException {
        Map<Integer, UUID> people = new HashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select employee_number, id from person")) {
            while (rows.next()) {
                people.put(rows.getInt(1), rows.getObject(2, UUID.class));
            }
        }
        return people;
    }

    private static Stream<Object> rows(Map<Integer, UUID> people, LocalDate day) {
        return IntStream.rangeClosed(1, CompanyRows.PEOPLE)
                .mapToObj(person ->
                        new OneToOneRow(Ids.next(), people.get(person), people.get(managerOf(person)), day, MINUTES));
    }

    private static Path file(Path directory, LocalDate day) throws IOException {
        Path file = directory.resolve(day + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("employee_number,manager_employee_number,planned_on,held_on,status,duration_minutes\n");
            for (int person = 1; person <= CompanyRows.PEOPLE; person++) {
                out.write("%d,%d,%s,%s,HELD,%d\n".formatted(person, managerOf(person), day, day, MINUTES));
            }
        }
        return file;
    }

    /** As {@link CompanyRows} has it. */
    private static int managerOf(int person) {
        return 1 + person % CompanyRows.MANAGERS;
    }
}
