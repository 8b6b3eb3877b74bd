package org.teteatete.demo;

/**
 * A team as the company's table describes it.
 *
 * @param shareFirst percent of due one-to-ones that the team held twelve months ago
 * @param shareLast the same for the last weeks; it changes over the last third of the year
 */
record DemoTeam(
        String departmentCode,
        String departmentName,
        String leadGivenName,
        String leadFamilyName,
        String leadTitle,
        String memberTitle,
        int size,
        int shareFirst,
        int shareLast) {}
