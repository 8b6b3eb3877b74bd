package org.teteatete.hris.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teteatete.hris.csv.Csv;
import org.teteatete.hris.domain.ImportKind;
import org.teteatete.hris.domain.ImportMode;
import org.teteatete.hris.domain.ImportState;

/**
 * An import as it stands. Counters count lines of the file, {@code ended} counts people.
 *
 * @param judged whether every line is known to be applied or rejected
 * @param unknown the columns that mean nothing, as CSV
 * @param leaving of a refused import: how many people it would have ended, of how many {@code active} ones
 */
public record ImportView(
        UUID id,
        ImportKind kind,
        ImportMode mode,
        boolean forced,
        LocalDate effectiveOn,
        String fileName,
        ImportState state,
        boolean judged,
        int read,
        int total,
        int created,
        int updated,
        int unchanged,
        int ended,
        int rejected,
        String unknown,
        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt,
        Integer leaving,
        Integer active) {

    public List<String> unknownColumns() {
        return unknown.isEmpty() ? List.of() : Csv.records(unknown).get(0);
    }

    public int applied() {
        return created + updated + unchanged;
    }

    /** Why it ended as it did: a key of the bundle of refusals; {@code null} where there is nothing to say. */
    public String detailKey() {
        return switch (state) {
            case REFUSED -> "hris.refused";
            case FAILED -> "hris.failed";
            default -> null;
        };
    }

    public List<Object> detailArguments() {
        return state == ImportState.REFUSED ? List.of(leaving, active) : List.of();
    }
}
