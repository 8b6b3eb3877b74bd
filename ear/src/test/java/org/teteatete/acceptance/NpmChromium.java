package org.teteatete.acceptance;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * The Chromium for Linux that the npm package {@code @sparticuz/chromium} (MIT) carries, with the libraries it needs;
 * fetched once by the npm that is installed and kept in the user's cache.
 */
final class NpmChromium {

    private static final String VERSION = "153.0.0";

    private final Path directory;

    private NpmChromium(Path directory) {
        this.directory = directory;
    }

    /** Fails with what to install when there is no npm either. Two processes at once fetch it once. */
    static NpmChromium fetch() {
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "teteatete", "chromium-" + VERSION);
        NpmChromium chromium = new NpmChromium(cache);
        try {
            Files.createDirectories(cache);
            try (FileChannel lock = FileChannel.open(cache.resolve("lock"), CREATE, WRITE);
                    FileLock ignored = lock.lock()) {
                if (!Files.isExecutable(chromium.executable())) {
                    chromium.unpack(chromium.download());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chromium;
    }

    Path executable() {
        return directory.resolve("chromium");
    }

    Map<String, String> environment() {
        return Map.of("LD_LIBRARY_PATH", directory.resolve("lib").toString());
    }

    private Path download() throws IOException {
        Process npm = new ProcessBuilder(
                        List.of("npm", "pack", "--silent", "@sparticuz/chromium@" + VERSION, "--pack-destination", "."))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("npm.log").toFile())
                .start();
        if (npm.onExit().join().exitValue() != 0) {
            throw new IOException("No browser: install Chromium or Chrome, or npm, or name one in TETEATETE_BROWSER");
        }
        return directory.resolve("sparticuz-chromium-" + VERSION + ".tgz");
    }

    private void unpack(Path archive) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String name = Path.of(entry.getName()).getFileName().toString();
                if (name.equals("chromium.br")) {
                    keep(new BrotliInputStream(tar), directory.resolve("chromium.part"));
                } else if (name.endsWith(".tar.br")) {
                    unpackTar(new TarArchiveInputStream(new BrotliInputStream(tar)));
                }
            }
        }
        Path whole = directory.resolve("chromium.part");
        whole.toFile().setExecutable(true);
        Files.move(whole, executable(), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(archive);
    }

    private void unpackTar(ArchiveInputStream<TarArchiveEntry> tar) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path target = directory.resolve(entry.getName()).normalize();
            if (!target.startsWith(directory)) {
                throw new IOException("Outside of the archive: " + entry.getName());
            }
            if (entry.isSymbolicLink()) {
                Files.deleteIfExists(target);
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else if (entry.isFile()) {
                keep(tar, target);
            }
        }
    }

    private static void keep(InputStream content, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
