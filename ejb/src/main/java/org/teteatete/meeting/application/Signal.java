package org.teteatete.meeting.application;

import java.util.Map;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Part;

/**
 * What an open page is told: nothing that anybody wrote, only that it is time to read.
 *
 * @param stamp another one when there is something new to read
 * @param there whether the other of the two is at the form
 * @param writing the field in which the other writes; {@code null} for none
 * @param at the part at hand, for both; {@code null} for none
 * @param seconds how long each part has been at hand
 */
public record Signal(
        String stamp, OneToOneState state, boolean there, Field writing, Part at, Map<Part, Long> seconds) {}
