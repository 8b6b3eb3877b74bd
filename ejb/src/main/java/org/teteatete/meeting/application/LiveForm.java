package org.teteatete.meeting.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teteatete.meeting.domain.Caution;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Half;
import org.teteatete.meeting.domain.Part;

/**
 * A form as it stands, for one of the two who has it open.
 *
 * @param open whether the reader may write in it now
 * @param cautions what the wording guard says of what the reader wrote
 */
public record LiveForm(
        Signal signal,
        boolean open,
        Map<Field, Written> fields,
        Set<Part> filled,
        Set<Half> halves,
        Map<Field, List<Caution>> cautions) {}
