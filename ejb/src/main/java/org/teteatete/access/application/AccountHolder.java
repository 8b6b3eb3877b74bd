package org.teteatete.access.application;

import java.util.UUID;

/**
 * Whose an account is, or would be: somebody whom HR data knows, or an administrator from the configuration.
 *
 * @param id the person's and the account's
 * @param employeeNumber {@code null} where HR data does not know them, like the e-mail address
 * @param mayHaveAccess whether they are employed today; always so for somebody whom HR data does not know
 */
public record AccountHolder(
        UUID id, String userName, String name, String employeeNumber, String email, boolean mayHaveAccess) {}
