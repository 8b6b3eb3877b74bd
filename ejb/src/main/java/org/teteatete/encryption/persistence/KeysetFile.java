package org.teteatete.encryption.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.teteatete.encryption.domain.Keyset;
import org.teteatete.encryption.domain.SealBroken;
import org.teteatete.shared.PrivateFiles;
import org.teteatete.shared.Settings;

/**
 * Where the keyset is kept: the file named by {@code teteatete.encryption.keyset}, else one in the installation's
 * directory. Whoever has this file and the database can read everything; whoever loses it can read nothing.
 */
@ApplicationScoped
public class KeysetFile {

    private static final String DEFAULT_NAME = "teteatete-keyset.json";

    private Path path;

    protected KeysetFile() {}

    @Inject
    public KeysetFile(Settings settings) {
        this(settings.encryptionKeyset()
                .orElseGet(() -> settings.installationDirectory().resolve(DEFAULT_NAME)));
    }

    public KeysetFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    public Path path() {
        return path;
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /**
     * @throws SealBroken when the file holds no keyset
     * @throws UncheckedIOException when it cannot be read
     */
    public Keyset read() {
        try {
            return Keyset.parse(Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes all of it or nothing.
     *
     * @throws UncheckedIOException when the file or its directory may not be written
     */
    public void write(Keyset keyset) {
        try {
            PrivateFiles.replace(path, keyset.toJson().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isOpenToOthers() {
        try {
            return PrivateFiles.isOpenToOthers(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
