package org.teteatete.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.teteatete.benchmark.CoverageScreens.Screen;
import org.teteatete.shared.database.Migrations;

/**
 * The pages of coverage of a large company with three years of history, as those open them who read them, against all that they
 * show as SQL by hand over bare tables.
 */
final class FullCoverage {

    private static final int WEEKS = 156;
    private static final int TO_WARM_UP = 5;

    void run() throws IOException {
        Vendor.each(FullCoverage::run);
    }

    private static void run(Vendor vendor) throws IOException, SQLException {
        Console.title("The pages of coverage of %,d people, %s".formatted(CompanyRows.PEOPLE, vendor));
        Path directory = Benchmarks.directory("coverage-full");
        String url = vendor.newDatabase(directory);
        Migrations.on(vendor.dataSource(url)).apply();
        new CompanyRows(vendor, vendor.dataSource(url)).fill(WEEKS);
        DataSource bare = bare(vendor);
        try (Application application = Application.demonstrate(directory, url);
                Connection byHand = bare.getConnection()) {
            CoverageScreens screens = new CoverageScreens(application);
            openAll(screens.all(), TO_WARM_UP, byHand);
            List<Screen> measured = screens.all();
            openAll(measured, Benchmarks.RUNS, byHand);
            measured.forEach(Screen::print);
        }
    }

    private static DataSource bare(Vendor vendor) throws IOException, SQLException {
        DataSource bare = vendor.dataSource(vendor.newDatabase(Benchmarks.directory("coverage-full-bare")));
        BareRows rows = new BareRows(vendor, bare);
        rows.fillWindows(WEEKS);
        rows.fillMeetings(WEEKS);
        return bare;
    }

    private static void openAll(List<Screen> screens, int times, Connection byHand) {
        for (int i = 0; i < times; i++) {
            for (Screen screen : screens) {
                screen.ask(byHand);
                screen.open();
            }
        }
    }
}
