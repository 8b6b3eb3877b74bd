package org.teteatete.coverage.domain;

/** What counts, and the population that the person was in on the window's last day: the day that decided the cadence. */
public record Placed(String population, Counted counted) {}
