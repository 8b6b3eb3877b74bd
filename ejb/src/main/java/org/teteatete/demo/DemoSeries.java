package org.teteatete.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A series of the demonstration.
 *
 * @param biweekly whether the pair meets every two weeks
 */
record DemoSeries(
        String employee, String manager, boolean biweekly, DayOfWeek weekday, LocalTime at, LocalDate firstDay) {}
