package org.teteatete.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.teteatete.shared.database.Migrations;

/** HR's import of new employees over the API, against the same rows by EclipseLink's batch writing and nothing else. */
final class ImportRate {

    private static final int PEOPLE = 100_000;
    private static final int TO_WARM_UP = 2_000;

    void run() throws IOException {
        Vendor.each(ImportRate::run);
    }

    private static void run(Vendor vendor) throws IOException {
        Figures ours = new Figures("import over the API", "/s");
        Figures plain = new Figures("EclipseLink batch writing alone", "/s");
        Path directory = Benchmarks.directory("import");
        String plainUrl = vendor.newDatabase(Benchmarks.directory("import-plain"));
        Migrations.on(vendor.dataSource(plainUrl)).apply();
        try (Application application = Application.start(directory, vendor.newDatabase(directory));
                PlainDatabase database = new PlainDatabase(vendor, plainUrl)) {
            importOne(application, directory, new Staff(0, TO_WARM_UP));
            database.write(new Staff(0, TO_WARM_UP).rows());
            for (int run = 1; run <= Benchmarks.RUNS; run++) {
                Staff staff = new Staff(run, PEOPLE);
                plain.add(rate(database.write(staff.rows())));
                ours.add(rate(importOne(application, directory, staff)));
            }
        }
        Console.title("Import of %,d new employees, %s".formatted(PEOPLE, vendor));
        plain.print();
        ours.print();
        ours.printRatioTo(plain, "at least 0.5");
    }

    private static double rate(long nanoseconds) {
        return PEOPLE * 1e9 / nanoseconds;
    }

    private static long importOne(Application application, Path directory, Staff staff) throws IOException {
        Path file = staff.file(directory);
        long start = System.nanoTime();
        application.importFile("kind=employees&mode=delta", file);
        return System.nanoTime() - start;
    }
}
