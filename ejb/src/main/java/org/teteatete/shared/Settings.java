package org.teteatete.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.ZoneId;
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

    /** The token of at least 32 characters that has an HR administrator's rights on the API. */
    public Optional<String> bootstrapToken() {
        return text("teteatete.bootstrap.token");
    }

    /** {@code login:password} of the first HR administrator of an empty database. */
    public Optional<String> bootstrapAdministrator() {
        return text("teteatete.bootstrap.admin");
    }

    /** The file that holds the keyset, where one is named. */
    public Optional<Path> encryptionKeyset() {
        return text("teteatete.encryption.keyset").map(Path::of);
    }

    public ZoneId timeZone() {
        return text("teteatete.timezone").map(ZoneId::of).orElse(ZoneId.of("Europe/Paris"));
    }

    /** For how many months a private note is kept after it was last written: twelve, unless the company sets less. */
    public int privateNoteMonths() {
        return text("teteatete.retention.private.notes")
                .map(Integer::valueOf)
                .filter(months -> months >= 1 && months <= MONTHS_OF_NOTES)
                .orElse(MONTHS_OF_NOTES);
    }

    /** Where files of this installation are kept: beside an H2 file database, else in the user's data directory. */
    public Path installationDirectory() {
        return DatabaseUrl.h2File(databaseUrl()).map(Path::getParent).orElseGet(this::dataDirectory);
    }

    private Path dataDirectory() {
        return UserDataDirectory.of(System.getProperties(), System.getenv()).resolve("teteatete");
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }
}
