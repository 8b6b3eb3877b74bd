package org.teteatete.commitment.domain;

import java.util.UUID;
import org.teteatete.meeting.domain.Part;

/** The one-to-one in which a commitment was made, its pair, and the part of the form. */
public record Source(UUID meeting, UUID employee, UUID manager, Part part) {}
