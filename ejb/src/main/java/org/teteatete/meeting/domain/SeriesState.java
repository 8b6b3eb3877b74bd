package org.teteatete.meeting.domain;

/** The states of a series. */
public enum SeriesState {
    RUNNING,
    ENDED
}
