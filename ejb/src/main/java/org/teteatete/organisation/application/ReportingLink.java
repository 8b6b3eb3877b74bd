package org.teteatete.organisation.application;

import java.time.LocalDate;

/** From that day, until the person's next link, they report to {@code managerNumber}; {@code null}: to nobody. */
public record ReportingLink(String employeeNumber, LocalDate from, String managerNumber) {}
