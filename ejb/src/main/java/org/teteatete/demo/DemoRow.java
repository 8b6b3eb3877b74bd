package org.teteatete.demo;

import java.time.LocalDate;

/** One line of the demonstration's employee file: what holds for somebody from a day on (<i>contracts.md §2</i>). */
record DemoRow(
        String number,
        String givenName,
        String familyName,
        String jobTitle,
        String departmentCode,
        String departmentName,
        String managerNumber,
        LocalDate hireDate,
        LocalDate leaveDate,
        LocalDate effectiveFrom,
        String population,
        int workingTime,
        String locale) {

    DemoRow reportingTo(String manager, LocalDate from) {
        return new DemoRow(
                number,
                givenName,
                familyName,
                jobTitle,
                departmentCode,
                departmentName,
                manager,
                hireDate,
                leaveDate,
                from,
                population,
                workingTime,
                locale);
    }

    DemoRow movedTo(DemoTeam team, String manager, LocalDate from) {
        return new DemoRow(
                number,
                givenName,
                familyName,
                team.memberTitle(),
                team.departmentCode(),
                team.departmentName(),
                manager,
                hireDate,
                leaveDate,
                from,
                population,
                workingTime,
                locale);
    }

    DemoRow leaving(LocalDate day) {
        return new DemoRow(
                number,
                givenName,
                familyName,
                jobTitle,
                departmentCode,
                departmentName,
                managerNumber,
                hireDate,
                day,
                effectiveFrom,
                population,
                workingTime,
                locale);
    }

    /** {@code given.family} in lower case without accents. */
    String userName() {
        return DemoResources.plain(givenName) + "." + DemoResources.plain(familyName);
    }
}
