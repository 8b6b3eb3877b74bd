package org.teteatete.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What is configured, from system properties and environment variables (<i>contracts.md §1</i>). Every value has a
 * default with which the application starts on a laptop.
 */
@ApplicationScoped
public class Settings {

    private static final int MONTHS_OF_NOTES = 12;
    private static final int SHORTEST_TOKEN = 32;

    private final Config config;

    public Settings() {
        this(ConfigProvider.getConfig());
    }

    public Settings(Config config) {
        this.config = config;
    }

    public boolean demo() {
        return config.getOptionalValue("teteatete.demo", Boolean.class).orElse(false);
    }

    public String databaseUrl() {
        return text("teteatete.database.url")
                .orElseGet(() -> "jdbc:h2:file:" + dataDirectory().resolve("teteatete"));
    }

    public Optional<String> databaseUser() {
        return text("teteatete.database.user");
    }

    public Optional<String> databasePassword() {
        return text("teteatete.database.password");
    }

    /** The token that has an HR administrator's rights on the API; none where what is configured is too short for it. */
    public Optional<String> bootstrapToken() {
        return text("teteatete.bootstrap.token").filter(token -> token.length() >= SHORTEST_TOKEN);
    }

    public boolean bootstrapTokenIsTooShort() {
        return text("teteatete.bootstrap.token").isPresent() && bootstrapToken().isEmpty();
    }

    /** {@code login:password} of the first HR administrator of an empty database. */
    public Optional<String> bootstrapAdministrator() {
        return text("teteatete.bootstrap.admin");
    }

    /** The file that holds the keyset, where one is named. */
    public Optional<Path> encryptionKeyset() {
        return text("teteatete.encryption.keyset").map(Path::of);
    }

    /** @throws StartUpRefused when what is configured is no time zone */
    public ZoneId timeZone() {
        String given = text("teteatete.timezone").orElse("Europe/Paris");
        try {
            return ZoneId.of(given);
        } catch (DateTimeException e) {
            throw wrong("teteatete.timezone", given, "the name of a time zone, such as Europe/Paris");
        }
    }

    /**
     * For how many months a private note is kept after it was last written: twelve, unless the company sets less.
     *
     * @throws StartUpRefused when what is configured is no number from 1 to 12
     */
    public int privateNoteMonths() {
        String given = text("teteatete.retention.private.notes").orElse(Integer.toString(MONTHS_OF_NOTES));
        if (given.matches("[1-9]|1[0-2]")) {
            return Integer.parseInt(given);
        }
        throw wrong(
                "teteatete.retention.private.notes", given, "a whole number of months, from 1 to " + MONTHS_OF_NOTES);
    }

    /** @throws StartUpRefused naming the first value that is not of its form */
    public void check() {
        timeZone();
        privateNoteMonths();
    }

    /** Where files of this installation are kept: beside an H2 file database, else in the user's data directory. */
    public Path installationDirectory() {
        return DatabaseUrl.h2File(databaseUrl()).map(Path::getParent).orElseGet(this::dataDirectory);
    }

    private Path dataDirectory() {
        return UserDataDirectory.of(System.getProperties(), System.getenv()).resolve("teteatete");
    }

    private static StartUpRefused wrong(String name, String given, String allowed) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return new StartUpRefused(variable + " (" + name + ") is \"" + given + "\". It has to be " + allowed + ".");
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }
}
