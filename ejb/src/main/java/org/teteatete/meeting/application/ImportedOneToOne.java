package org.teteatete.meeting.application;

import java.time.LocalDate;
import java.util.UUID;
import org.teteatete.meeting.domain.Slot;

/**
 * A past one-to-one as another tool tells of it.
 *
 * @param plannedOn the day it was planned for at first
 * @param heldOn present when and only when it was held
 * @param state {@code HELD}, {@code MISSED} or {@code CANCELLED}
 * @param minutes {@code null} for the usual length
 * @param externalId the other tool's id, or {@code null}: then employee and planned day identify it
 * @param changedHere whether the pair has made something of it since: then it stays as it is
 */
public record ImportedOneToOne(
        UUID id,
        String employeeNumber,
        String managerNumber,
        LocalDate plannedOn,
        LocalDate heldOn,
        String state,
        Integer minutes,
        String externalId,
        boolean changedHere) {

    /** What identifies one without an id. */
    public record Key(String employeeNumber, LocalDate plannedOn) {}

    public ImportedOneToOne {
        minutes = minutes == null ? Slot.USUAL : minutes;
    }

    /** Whether both say the same, whatever became of them here. */
    public boolean saysTheSameAs(ImportedOneToOne other) {
        return asImported().equals(other.asImported());
    }

    private ImportedOneToOne asImported() {
        return new ImportedOneToOne(
                id, employeeNumber, managerNumber, plannedOn, heldOn, state, minutes, externalId, false);
    }
}
