package org.teteatete.meeting.application;

import java.util.UUID;
import org.teteatete.meeting.domain.Party;

/**
 * The two of a one-to-one, for one of them.
 *
 * @param reader which of the two asks
 * @param open whether whoever asks may write in the form now
 */
public record MeetingPair(UUID employee, UUID manager, Party reader, boolean open) {}
