package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** HR's overview of plans: every figure leads to as many plans as it says. */
@ExtendWith(Shared.class)
class PlanOverviewIT {

    private static final String OVERVIEW = "improvement/overview.xhtml";
    /** How many a page of the list holds. */
    private static final int PAGE = 25;

    private final Browser browser;
    private final DemonstrationCompany company;

    PlanOverviewIT(Browser browser, DemonstrationCompany company) {
        this.browser = browser;
        this.company = company;
    }

    /** What a figure says, and where it leads. */
    private record Figure(String says, String leads) {}

    @Test
    void every_figure_leads_to_the_plans_that_it_counts() {
        try (Visitor odile = Visitor.on(browser, company.home())) {
            odile.signInAs("Odile Brissenot");
            Page page = odile.open(OVERVIEW);
            assertThat(odile.seriousFindings()).isEmpty();
            odile.picture("plans-overview");
            List<Figure> figures = figures(page);
            assertThat(figures).hasSizeGreaterThan(15);
            for (Figure figure : figures) {
                odile.open("improvement/" + figure.leads());
                assertThat(page.locator("#plans tbody tr").count())
                        .as(figure.leads())
                        .isEqualTo(Math.min(PAGE, Integer.parseInt(figure.says())));
            }
            assertThat(odile.seriousFindings()).isEmpty();
            assertThat(odile.complaints()).isEmpty();
        }
    }

    /** Those of the cards, but for the approvals, which are on the page, and the checkpoints; and all of the table. */
    private static List<Figure> figures(Page page) {
        List<Figure> figures = new ArrayList<>();
        for (Locator card : page.locator(".figs .fig").all()) {
            String leads = card.locator("a.link").getAttribute("href");
            boolean checkpoints =
                    figures.stream().anyMatch(figure -> figure.leads().equals(leads));
            if (leads.startsWith("overview.xhtml") && !checkpoints) {
                figures.add(new Figure(card.locator(".v b").innerText(), leads));
            }
        }
        page.locator(".drill td a.link")
                .all()
                .forEach(cell -> figures.add(new Figure(cell.innerText(), cell.getAttribute("href"))));
        return figures;
    }
}
