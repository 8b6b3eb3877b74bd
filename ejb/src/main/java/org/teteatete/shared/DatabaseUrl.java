package org.teteatete.shared;

import java.nio.file.Path;
import java.util.Optional;

/** What a JDBC address says of the database behind it. */
public final class DatabaseUrl {

    private static final String H2 = "jdbc:h2:";
    private static final String H2_FILE = "jdbc:h2:file:";

    private DatabaseUrl() {}

    public static boolean isH2(String url) {
        return url.startsWith(H2);
    }

    public static boolean isPostgresql(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    /** The path of an H2 file database, without the file's extension; empty for any other database. */
    public static Optional<Path> h2File(String url) {
        if (!url.startsWith(H2_FILE)) {
            return Optional.empty();
        }
        String path = url.substring(H2_FILE.length()).split(";", 2)[0];
        if (path.startsWith("~/")) {
            path = System.getProperty("user.home") + path.substring(1);
        }
        return Optional.of(Path.of(path).toAbsolutePath());
    }
}
