package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An HR administrator imports files on the page. */
@ExtendWith(Shared.class)
class HrDataPageIT {

    private static final Path EMPLOYEES = Path.of(System.getProperty("teteatete.samples"), "employees.csv");

    private final EmptyCompany company;
    private final Browser browser;

    @TempDir
    private Path directory;

    HrDataPageIT(EmptyCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @Test
    void files_are_imported_and_what_was_rejected_or_refused_is_told() throws IOException {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signIn("hris/imports.xhtml", EmptyCompany.ADMINISTRATOR, EmptyCompany.PASSWORD);
            assertThat(visitor.seriousFindings()).isEmpty();

            hand(page, EMPLOYEES);
            awaitEnd(page, "employees.csv", "Terminé");
            assertThat(page.locator(".hr-figs").innerText()).contains("290");

            List<String> lines = Files.readAllLines(EMPLOYEES);
            Path other = directory.resolve("other.csv");
            Files.write(other, List.of(lines.get(0) + ",shoe_size", lines.get(1) + ",42", lines.get(2) + "x,,43"));
            hand(page, other);
            page.locator(".page-messages li").waitFor();
            assertThat(page.locator(".page-messages").innerText())
                    .contains("3")
                    .contains("18")
                    .contains("17");

            Files.write(
                    other,
                    List.of(
                            lines.get(0) + ",shoe_size",
                            lines.get(1) + ",42",
                            lines.get(2).replace("0001", "404") + ",43"));
            hand(page, other);
            awaitEnd(page, "other.csv", "Terminé");
            assertThat(page.locator("[id='jobs:job']").innerText())
                    .contains("shoe_size")
                    .contains("manager_employee_number");
            assertThat(visitor.seriousFindings()).isEmpty();
            Download rejected =
                    page.waitForDownload(() -> page.locator("a[download]").click());
            assertThat(Files.readString(rejected.path()))
                    .startsWith("line,column,reason,record")
                    .contains("3,manager_employee_number");

            page.locator("[id='import:mode']").click();
            page.locator("[id='import:mode_panel'] li").last().click();
            page.locator("[id='import:force']").waitFor();
            hand(page, other);
            awaitEnd(page, "other.csv", "Refusé");
            assertThat(visitor.seriousFindings()).isEmpty();
            page.locator("[id='jobs:confirm']").click();
            page.locator("[id='import:force_input']:checked")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            assertThat(visitor.complaints()).isEmpty();

            Files.writeString(other, lines.get(0) + "\n" + lines.get(1) + "\n0002,\"some");
            assertCutFileIsTold(page, other, "un guillemet n’est pas refermé", "Rien n’a été importé.");
            visitor.choose("en");
            assertCutFileIsTold(page, other, "a quotation mark is not closed", "Nothing was imported.");
        }
    }

    private static void assertCutFileIsTold(Page page, Path file, String... told) {
        hand(page, file);
        page.locator(".page-messages li:has-text('" + told[0] + "')").waitFor();
        assertThat(page.locator(".page-messages").innerText()).contains(told);
    }

    private static void hand(Page page, Path file) {
        page.locator("[id='import:file']").setInputFiles(file);
        page.locator("[id='import:submit']").click();
    }

    /** The page looks by itself how far the import got. */
    private static void awaitEnd(Page page, String file, String state) {
        page.locator("[id='jobs:job'] .card-head:has-text('" + file + "') .tag:has-text('" + state + "')")
                .waitFor();
    }
}
