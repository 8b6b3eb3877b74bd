package org.teteatete.web.shared;

import static org.teteatete.shared.Role.AUDITOR;
import static org.teteatete.shared.Role.EMPLOYEE;
import static org.teteatete.shared.Role.HR_ADMIN;
import static org.teteatete.shared.Role.HR_PARTNER;
import static org.teteatete.shared.Role.MANAGER;

import java.util.Collections;
import java.util.Set;
import org.teteatete.shared.Role;

/** A page that the navigation leads to, in the navigation's order, and whom it is for. A page names its own with its key. */
public enum Place {
    WEEK(Group.MINE, "/week", "calendar", EMPLOYEE, MANAGER),
    JOURNEY(Group.MINE, "/meeting/journey", "history", EMPLOYEE, MANAGER),
    COMMITMENTS(Group.MINE, "/commitment/commitments", "check-square", EMPLOYEE, MANAGER),
    PLANS(Group.MINE, "/improvement/plans", "flag", EMPLOYEE, MANAGER),
    APPROVALS(Group.MINE, "/improvement/approvals", "inbox", MANAGER, HR_PARTNER, HR_ADMIN),
    COVERAGE(Group.HR, "/coverage/coverage", "th-large", HR_PARTNER, HR_ADMIN),
    DEPARTURES(Group.HR, "/coverage/departures", "sign-out", HR_PARTNER, HR_ADMIN),
    PULSE(Group.HR, "/pulse/quarters", "comments", HR_PARTNER, HR_ADMIN),
    COMMITMENT_COUNTS(Group.HR, "/commitment/counts", "check-square", HR_PARTNER, HR_ADMIN, AUDITOR),
    PLAN_OVERVIEW(Group.HR, "/improvement/overview", "flag", HR_PARTNER, HR_ADMIN, AUDITOR),
    HR_DATA(Group.HR, "/hris/imports", "database", HR_ADMIN),
    PEOPLE(Group.HR, "/organisation/people", "users", HR_ADMIN),
    ACCOUNTS(Group.ADMINISTRATION, "/access/accounts", "key", HR_ADMIN),
    SETTINGS(Group.ADMINISTRATION, "/organisation/settings", "cog", HR_ADMIN),
    FORM_SETTINGS(Group.ADMINISTRATION, "/meeting/form-settings", "list", HR_ADMIN),
    APPROVAL_SETTINGS(Group.ADMINISTRATION, "/improvement/policy", "verified", HR_ADMIN),
    AUDIT(Group.ADMINISTRATION, "/audit/trail", "shield", AUDITOR);

    /** The parts of the navigation. */
    enum Group {
        MINE,
        HR,
        ADMINISTRATION
    }

    private final Group group;
    private final String page;
    private final String icon;
    private final Set<Role> roles;

    Place(Group group, String page, String icon, Role... roles) {
        this.group = group;
        this.page = page;
        this.icon = icon;
        this.roles = Set.of(roles);
    }

    /** Whether somebody with {@code held} is led there. */
    boolean isFor(Set<Role> held) {
        return !Collections.disjoint(roles, held);
    }

    Group group() {
        return group;
    }

    public String getKey() {
        return name();
    }

    /** The page's address inside the application. */
    public String getPath() {
        return page + ".xhtml";
    }

    public String getIcon() {
        return icon;
    }

    /** The bundle key of its name. */
    public String getLabel() {
        return "nav." + name();
    }

    /** The bundle key of a name that fits under an icon on a phone. */
    public String getShortLabel() {
        return "nav.short." + name();
    }
}
