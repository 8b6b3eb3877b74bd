package org.teteatete.benchmark;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A database with the application's tables, written to by EclipseLink's batch writing and nothing else. */
final class PlainDatabase implements AutoCloseable {

    /** As many rows as the application commits at once, more or less. */
    private static final int ROWS_IN_A_TRANSACTION = 6_000;

    private static final int ROWS_IN_A_BATCH = 1_000;

    private final EntityManagerFactory factory;

    PlainDatabase(Vendor vendor, String url) {
        factory = Persistence.createEntityManagerFactory(
                "plain", Map.of("jakarta.persistence.nonJtaDataSource", vendor.dataSource(url)));
    }

    /**
     * Writes entities, table by table.
     *
     * @return how many nanoseconds that took
     */
    long write(List<Stream<Object>> tables) {
        long start = System.nanoTime();
        try (EntityManager entities = factory.createEntityManager()) {
            tables.forEach(rows -> write(entities, rows.iterator()));
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

    @Override
    public void close() {
        factory.close();
    }
}
