package org.teteatete.meeting.application;

import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Part;

/**
 * What an open page says of itself every few seconds.
 *
 * @param at the part at hand; {@code null} for none
 * @param writing the field in which its reader writes; {@code null} for none
 */
public record Beat(Part at, Field writing) {}
