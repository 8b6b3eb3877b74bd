package org.teteatete.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.teteatete.audit.domain.NotedHead;
import org.teteatete.audit.domain.TrailKey;
import org.teteatete.shared.PrivateFiles;
import org.teteatete.shared.Settings;

/**
 * The file in which the chain's head is noted outside of the database, one line at a time, so that a trail that was cut
 * off is noticed. Lines are added only; those of another database are passed over.
 */
@ApplicationScoped
public class HeadLog {

    private static final String NAME = "teteatete-audit-head.log";

    private Path path;

    protected HeadLog() {}

    @Inject
    public HeadLog(Settings settings) {
        this(settings.installationDirectory().resolve(NAME));
    }

    public HeadLog(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /** On disk for certain when this returns. */
    public void append(NotedHead head, TrailKey key) {
        try {
            PrivateFiles.append(path, (head.line(key) + "\n").getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was noted, in that order; to be closed. */
    public Stream<NotedHead> read(TrailKey key) {
        if (!Files.exists(path)) {
            return Stream.empty();
        }
        try {
            return Files.lines(path, StandardCharsets.ISO_8859_1)
                    .map(line -> NotedHead.read(line, key))
                    .flatMap(Optional::stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The farthest head that was noted. */
    public Optional<NotedHead> farthest(TrailKey key) {
        try (Stream<NotedHead> noted = read(key)) {
            return noted.reduce((a, b) -> b.head().sequence() >= a.head().sequence() ? b : a);
        }
    }
}
