package org.teteatete.acceptance;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From HR's file to HR's figure, on the single jar. */
@ExtendWith(Shared.class)
class MainJourneyIT {

    @TempDir
    private Path directory;

    private final DemonstrationCompany company;
    private final Browser browser;

    MainJourneyIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource
    void hr_imports_two_people_who_hold_a_one_to_one_that_hr_sees_in_the_coverage(Journey.Edition edition) {
        new Journey(browser, company.home(), edition).make(directory);
    }
}
