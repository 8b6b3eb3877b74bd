package org.teteatete.pulse.domain;

/** What an employee is asked after a one-to-one. */
public enum Question {
    STRUCTURED,
    USEFUL,
    WENT_DEEP,
    COULD_SPEAK
}
