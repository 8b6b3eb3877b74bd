package org.teteatete.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that a database holds: what its tables say, and the files in which it keeps them. */
final class Dump {

    private static final List<Charset> WRITTEN =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Dump() {}

    /** The tables, and how many rows each has, in which a text stands in any column. */
    static List<String> tablesWith(String text, String url, String user, String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            List<String> found = new ArrayList<>();
            for (String table : tables(connection)) {
                long rows = rowsWith(text, connection, table);
                if (rows > 0) {
                    found.add(table + ": " + rows);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                if (rows.getString("TABLE_SCHEM").equalsIgnoreCase("public")) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
        }
        if (tables.size() < 20) {
            throw new AssertionError("These are not the application's tables: " + tables);
        }
        return tables;
    }

    private static long rowsWith(String text, Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            long found = 0;
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    Object value = rows.getObject(column);
                    row.append(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value)
                            .append('\n');
                }
                found += row.toString().contains(text) ? 1 : 0;
            }
            return found;
        }
    }

    /** The files below {@code directory} in which a text stands, however it is written. */
    static List<Path> filesWith(String text, Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return WRITTEN.stream()
                    .map(charset -> new String(text.getBytes(charset), StandardCharsets.ISO_8859_1))
                    .anyMatch(bytes::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
