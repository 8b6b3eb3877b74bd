package org.teteatete.hris.domain;

/** A line about something that has an id of HR's, or else is known by what it says: an absence, a past meeting. */
public sealed interface EntryLine permits AbsenceLine, MeetingLine {

    int line();

    String employeeNumber();

    /** {@code null} where the line has none. */
    String externalId();

    /** What identifies it within its employee when it has no id of its own. */
    String key();

    /** Where that stands. */
    Column keyColumn();

    /** All that the line says, but for its id. */
    String says();
}
