package org.teteatete.meeting.application;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.teteatete.meeting.domain.Field;

/**
 * What became of drafts.
 *
 * @param fields what the form says now in the fields that the drafts were for
 * @param contradicted the fields that somebody else had written in meanwhile: what they wrote stands, and the draft is not
 *     kept
 */
public record Saved(Instant at, Map<Field, Written> fields, Set<Field> contradicted) {}
