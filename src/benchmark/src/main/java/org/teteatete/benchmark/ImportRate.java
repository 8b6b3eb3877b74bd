package org.teteatete.benchmark;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.teteatete.shared.database.Migrations;

/** HR's import of new employees over the API, against the same rows by EclipseLink's batch writing and nothing else. */
final class ImportRate {

    private static final int PEOPLE = 100_000;
    private static final int TO_WARM_UP = 2_000;
    /** As many rows as the application commits at once, more or less. */
    private static final int ROWS_IN_A_TRANSACTION = 6_000;

    private static final int ROWS_IN_A_BATCH = 1_000;

    void run() throws IOException {
        for (Vendor vendor : Vendor.wanted()) {
            run(vendor);
        }
    }

    private static void run(Vendor vendor) throws IOException {
        Figures ours = new Figures("import over the API", "/s");
        Figures plain = new Figures("EclipseLink batch writing alone", "/s");
        Path directory = Benchmarks.directory("import");
        Path plainDirectory = Benchmarks.directory("import-plain");
        String plainUrl = vendor.newDatabase(plainDirectory);
        Migrations.on(vendor.dataSource(plainUrl)).apply();
        try (Application application = Application.start(directory, vendor.newDatabase(directory));
                EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                        "plain", Map.of("jakarta.persistence.nonJtaDataSource", vendor.dataSource(plainUrl)))) {
            importOne(application, directory, new Staff(0, TO_WARM_UP));
            write(factory, new Staff(0, TO_WARM_UP));
            for (int run = 1; run <= Benchmarks.RUNS; run++) {
                Staff staff = new Staff(run, PEOPLE);
                plain.add(rate(write(factory, staff)));
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

    private static long write(EntityManagerFactory factory, Staff staff) {
        long start = System.nanoTime();
        try (EntityManager entities = factory.createEntityManager()) {
            staff.rows().forEach(rows -> write(entities, rows.iterator()));
        }
        return System.nanoTime() - start;
    }

    private static void write(EntityManager entities, Iterator<Object> rows) {
        while (rows.hasNext()) {
            entities.getTransaction().begin();
            for (int written = 0; written < ROWS_IN_A_TRANSACTION && rows.hasNext(); written += ROWS_IN_A_BATCH) {
                for (int row = 0; row < ROWS_IN_A_BATCH && rows.hasNext(); row++) {
                    entities.persist(rows.next());
                }
                entities.flush();
                entities.clear();
            }
            entities.getTransaction().commit();
        }
    }
}
