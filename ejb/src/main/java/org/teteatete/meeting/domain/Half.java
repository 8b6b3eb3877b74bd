package org.teteatete.meeting.domain;

/** What a part of the form is about. */
public enum Half {
    PERSON,
    WORK,
    BOTH
}
