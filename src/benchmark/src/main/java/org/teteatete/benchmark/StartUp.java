package org.teteatete.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** From {@code java -jar} to the first page: the single jar, against a blank PrimeFaces WAR on the same Payara Micro. */
final class StartUp {

    void run() throws IOException {
        Path directory = Benchmarks.directory("start-up");
        Path war = BlankWar.write(directory);
        Path kept = Benchmarks.directory("start-up-kept");
        application(kept);
        Figures blank = new Figures("blank PrimeFaces WAR", "s");
        Figures again = new Figures("single jar, on its database", "s");
        Figures first = new Figures("single jar, on a new database", "s");
        for (int run = 0; run < Benchmarks.RUNS; run++) {
            blank.add(blank(directory, war));
            again.add(application(kept));
            first.add(application(Benchmarks.directory("start-up-new")));
        }
        Console.title("Start-up to the first page");
        blank.print();
        again.print();
        again.printRatioTo(blank, "at most 2.0");
        first.print();
        first.printRatioTo(blank, "at most 2.0");
    }

    private static double blank(Path directory, Path war) throws IOException {
        return seconds(
                directory,
                Benchmarks.WEB.resolve("payara-micro.jar"),
                List.of("--deploy", war.toString(), "--contextroot", "/"),
                Map.of(),
                "blank.xhtml");
    }

    private static double application(Path directory) throws IOException {
        return seconds(
                directory,
                Benchmarks.WEB.resolve("teteatete.jar"),
                List.of(),
                Application.environment(directory, "jdbc:h2:file:" + directory.resolve("database")),
                "sign-in.xhtml");
    }

    private static double seconds(
            Path directory, Path jar, List<String> arguments, Map<String, String> environment, String page)
            throws IOException {
        try (ServerProcess server = ServerProcess.start(directory, jar, arguments, environment, page)) {
            return server.startUp().toNanos() / 1e9;
        }
    }
}
