package org.teteatete.shared;

/**
 * What somebody is to the application (<i>method.md, Who sees what</i>). The first two are derived from HR data on the
 * day; the others are given.
 */
public enum Role {
    /** Employed today. */
    EMPLOYEE,
    /** Somebody reports to them today. */
    MANAGER,
    /** Given, with a scope of departments. */
    HR_PARTNER,
    /** Given: imports, settings, accounts. */
    HR_ADMIN,
    /** Given: reads the audit trail. */
    AUDITOR
}
