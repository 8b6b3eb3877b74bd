package org.teteatete.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Has a database make rows itself, many at a time, in its own words. */
final class RowMaker {

    private final Vendor vendor;
    private final DataSource database;

    RowMaker(Vendor vendor, DataSource database) {
        this.vendor = vendor;
        this.database = database;
    }

    /** @param sql a format */
    void run(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql.formatted(values));
        }
    }

    /** So that what loading leaves behind is not cleared away while something is measured: in H2's file that is most of it. */
    void settle() throws SQLException {
        if (vendor == Vendor.H2) {
            run("analyze");
            run("shutdown compact");
        } else {
            run("vacuum analyze");
        }
    }

    String uuid() {
        return vendor == Vendor.H2 ? "random_uuid()" : "gen_random_uuid()";
    }

    /** Identifiers in an order, as the application's are in that of time. */
    String numbered(Object number) {
        return "cast(lpad(cast(%s as varchar), 32, '0') as uuid)".formatted(number);
    }

    /** Numbers {@code t.x}. */
    String series(int from, int to) {
        return (vendor == Vendor.H2 ? "system_range(%d, %d) as t(x)" : "generate_series(%d, %d) as t(x)")
                .formatted(from, to);
    }

    String day(LocalDate from, Object offset) {
        return (vendor == Vendor.H2 ? "dateadd(day, %s, date '%s')" : "(date '%2$s' + (%1$s))").formatted(offset, from);
    }
}
