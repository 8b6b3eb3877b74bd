package org.teteatete.meeting.domain;

/** How a one-to-one came to be known here. */
public enum Origin {
    PLANNED,
    RECORDED,
    IMPORTED
}
