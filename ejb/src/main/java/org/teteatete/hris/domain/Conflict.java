package org.teteatete.hris.domain;

/** A line that cannot stand beside other lines or what is known; the employee is given by number. */
public record Conflict(int person, int line, Column column, Reason reason) {}
