package org.teteatete.shared;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a JDBC address says of the database behind it. */
public final class DatabaseUrl {

    private static final String H2 = "jdbc:h2:";
    private static final String FILE = "file:";

    /** How H2 names what is not in a file of its own: in memory, on a server, in an archive. A drive has one letter. */
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z0-9]{2,}:.*|\\.?");

    private DatabaseUrl() {}

    public static boolean isH2(String url) {
        return url.startsWith(H2);
    }

    public static boolean isPostgresql(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    /** The path of an H2 file database, without the file's extension; empty for any other database. */
    public static Optional<Path> h2File(String url) {
        if (!isH2(url)) {
            return Optional.empty();
        }
        String name = url.substring(H2.length()).split(";", 2)[0];
        String path = name.startsWith(FILE) ? name.substring(FILE.length()) : name;
        if (ELSEWHERE.matcher(path).matches()) {
            return Optional.empty();
        }
        if (path.startsWith("~/")) {
            path = System.getProperty("user.home") + path.substring(1);
        }
        return Optional.of(Path.of(path).toAbsolutePath().normalize());
    }
}
