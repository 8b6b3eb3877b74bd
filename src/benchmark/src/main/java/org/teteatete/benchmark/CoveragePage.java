package org.teteatete.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The Coverage page of the demonstration company, and HR's overview of its improvement plans, against a page with nothing but
 * a text in the same frame.
 */
final class CoveragePage {

    private static final String ADMINISTRATOR = "Brissenot";
    private static final int TO_WARM_UP = 300;
    private static final int AT_ONCE = 40;

    /** A page and what its answers took: all of it, and what is left without H2. */
    private record Page(String name, String address, Figures all, Figures rest) {

        Page(String name, String address) {
            this(name, address, new Figures("all of it", "ms"), new Figures("without its queries", "ms"));
        }

        void measure(Visitor visitor, QueryTime queries) {
            queries.start();
            long start = System.nanoTime();
            for (int i = 0; i < AT_ONCE; i++) {
                visitor.open(address);
            }
            double all = (System.nanoTime() - start) / 1e6;
            this.all.add(all / AT_ONCE);
            rest.add((all - queries.sinceStart()) / AT_ONCE);
        }

        void print(Page blank) {
            Console.line(" %s", name);
            all.print();
            if (blank != this) {
                all.printRatioTo(blank.all, "-");
            }
            rest.print();
            if (blank != this) {
                rest.printRatioTo(blank.rest, "at most 3.0");
            }
        }
    }

    void run() throws IOException {
        Path directory = Benchmarks.directory("coverage-page");
        String database = QueryTime.shared(Vendor.H2.newDatabase(directory));
        Page blank = new Page("a text in the same frame", "coverage/method.xhtml");
        List<Page> pages = List.of(
                blank,
                new Page("coverage, departments by week", "coverage/coverage.xhtml"),
                new Page("coverage, managers by week", "coverage/coverage.xhtml?by=manager"),
                new Page("improvement plans, overview", "improvement/overview.xhtml"));
        try (Application application = Application.demonstrate(directory, database);
                QueryTime queries = new QueryTime(database)) {
            Visitor visitor = new Visitor(application.home(), ADMINISTRATOR);
            for (int i = 0; i < TO_WARM_UP; i++) {
                pages.forEach(page -> visitor.open(page.address()));
            }
            for (int run = 0; run < Benchmarks.RUNS; run++) {
                pages.forEach(page -> page.measure(visitor, queries));
            }
        }
        Console.title("The Coverage page, H2");
        pages.forEach(page -> page.print(blank));
    }
}
