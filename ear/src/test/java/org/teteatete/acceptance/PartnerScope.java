package org.teteatete.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The departments of an HR partner, on the page of accounts. */
final class PartnerScope {

    private PartnerScope() {}

    /** Gives them a department, or takes it from them. */
    static void change(Visitor administrator, String familyName, String department) {
        Page page = administrator.open("access/accounts.xhtml");
        page.locator("[id='table:text']").pressSequentially(familyName);
        Locator row = page.locator("tr:has-text('" + familyName + "')");
        page.waitForCondition(() -> row.count() == 1 && page.locator("tbody tr").count() == 1);
        row.locator("button").click();
        page.locator("[id='account:departments'] .ui-selectcheckboxmenu-trigger")
                .click();
        page.locator("[id='account:departments_panel'] li:has-text('" + department + "') .ui-chkbox-box")
                .click();
        page.locator("[id='account:departments_panel'] .ui-selectcheckboxmenu-close")
                .click();
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> page.locator("[id='account:saveRoles']").click());
    }
}
