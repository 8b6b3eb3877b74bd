package org.teteatete.meeting.application;

import java.util.UUID;

/**
 * What the two agreed on beside the form. An interface, because the feature that keeps it depends on this one (see the
 * decision on commitments in {@code src/adr}).
 */
public interface NextSteps {

    /** Whether somebody took something on in this one-to-one. */
    boolean agreedIn(UUID meeting);
}
