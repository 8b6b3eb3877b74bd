package org.teteatete.meeting.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Prepared;

/**
 * What two people of the demonstration wrote around a one-to-one; nothing here prints it.
 *
 * @param plannedOn with the employee, which one-to-one it is
 * @param published which of the two have published what they prepared
 * @param wins in the notebooks of each
 * @param notes the private note of each
 */
public record EarlierTexts(
        UUID employee,
        LocalDate plannedOn,
        Map<Prepared, String> prepared,
        Set<Party> published,
        Map<Party, List<String>> wins,
        Map<Party, String> notes) {

    /** Without the texts: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "EarlierTexts[" + plannedOn + "]";
    }
}
