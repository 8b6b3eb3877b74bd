package org.teteatete.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where a shared server keeps its database. At the end it is deleted; the logs go to the build's output. */
record WorkDirectory(Path path) implements AutoCloseable {

    static WorkDirectory create(String name) {
        try {
            return new WorkDirectory(Files.createTempDirectory("teteatete-" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Path logs = Files.createDirectories(Path.of(System.getProperty("teteatete.target"), "logs"));
            for (Path file : contents()) {
                if (file.toString().endsWith(".log")) {
                    Files.copy(
                            file,
                            logs.resolve(path.getFileName() + "-" + file.getFileName()),
                            StandardCopyOption.REPLACE_EXISTING);
                }
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is inside before what it is in. */
    private List<Path> contents() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
