package org.teteatete.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The Coverage page of the demonstration company, and HR's overview of its improvement plans, against a page with nothing but a text in the same frame. The company is
 * small so that the queries weigh little; they count all the same.
 */
final class CoveragePage {

    private static final String ADMINISTRATOR = "Brissenot";
    private static final int TO_WARM_UP = 300;
    private static final int AT_ONCE = 40;

    /** A page and what its answers took. */
    private record Page(String address, Figures figures) {

        Page(String name, String address) {
            this(address, new Figures(name, "ms"));
        }

        void measure(Visitor visitor) {
            long start = System.nanoTime();
            for (int i = 0; i < AT_ONCE; i++) {
                visitor.open(address);
            }
            figures.add((System.nanoTime() - start) / 1e6 / AT_ONCE);
        }
    }

    void run() throws IOException {
        Path directory = Benchmarks.directory("coverage-page");
        Page blank = new Page("a text in the same frame", "coverage/method.xhtml");
        List<Page> pages = List.of(
                blank,
                new Page("coverage, departments by week", "coverage/coverage.xhtml"),
                new Page("coverage, managers by week", "coverage/coverage.xhtml?by=manager"),
                new Page("improvement plans, overview", "improvement/overview.xhtml"));
        try (Application application = Application.demonstrate(directory, Vendor.H2.newDatabase(directory))) {
            Visitor visitor = new Visitor(application.home(), ADMINISTRATOR);
            for (int i = 0; i < TO_WARM_UP; i++) {
                pages.forEach(page -> visitor.open(page.address()));
            }
            for (int run = 0; run < Benchmarks.RUNS; run++) {
                pages.forEach(page -> page.measure(visitor));
            }
        }
        Console.title("The Coverage page, H2");
        for (Page page : pages) {
            page.figures().print();
            if (page != blank) {
                page.figures().printRatioTo(blank.figures(), "at most 3.0");
            }
        }
    }
}
