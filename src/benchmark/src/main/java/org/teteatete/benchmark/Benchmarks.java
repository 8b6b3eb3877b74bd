package org.teteatete.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the benchmarks that are asked for by name, or all of them, and prints what they found. */
public final class Benchmarks {

    /** How often each side is measured; what is printed is the median. */
    static final int RUNS = Integer.getInteger("benchmark.runs", 5);

    /** Where the build has put the single jar and Payara Micro. */
    static final Path WEB = Path.of(System.getProperty("benchmark.web"));

    private static final Path DIRECTORY = Path.of(System.getProperty("benchmark.directory"));

    private Benchmarks() {}

    /** One of them. */
    @FunctionalInterface
    interface Benchmark {
        void run() throws IOException;
    }

    private static Map<String, Benchmark> all() {
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("start-up", new StartUp()::run);
        all.put("import", new ImportRate()::run);
        all.put("coverage", new CoverageReading()::run);
        all.put("meetings", new MeetingsWeek()::run);
        all.put("coverage-page", new CoveragePage()::run);
        all.put("coverage-full", new FullCoverage()::run);
        all.put("pages", new PairPages()::run);
        return all;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, Benchmark> all = all();
        List<String> wanted = List.of(arguments[0].split(","));
        if (!wanted.equals(List.of("all"))) {
            all.keySet().retainAll(wanted);
        }
        for (Benchmark benchmark : all.values()) {
            benchmark.run();
        }
    }

    /** A new and empty directory. */
    static Path directory(String name) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(DIRECTORY), name + "-");
    }
}
