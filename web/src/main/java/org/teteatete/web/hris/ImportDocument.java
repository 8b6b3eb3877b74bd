package org.teteatete.web.hris;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.teteatete.hris.application.ImportView;
import org.teteatete.shared.Refusals;

/**
 * An import in the form of <i>contracts.md §3</i>.
 *
 * @param detail why it was refused or failed, in the caller's language; {@code null} otherwise
 */
@JsonbNillable
@JsonbPropertyOrder({
    "id",
    "kind",
    "mode",
    "force",
    "effectiveOn",
    "state",
    "read",
    "total",
    "created",
    "updated",
    "unchanged",
    "ended",
    "rejected",
    "unknownColumns",
    "requestedAt",
    "startedAt",
    "finishedAt",
    "detail"
})
public record ImportDocument(
        UUID id,
        String kind,
        String mode,
        boolean force,
        LocalDate effectiveOn,
        String state,
        int read,
        Integer total,
        int created,
        int updated,
        int unchanged,
        int ended,
        int rejected,
        List<String> unknownColumns,
        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt,
        String detail) {

    static ImportDocument of(ImportView job, Locale locale) {
        return new ImportDocument(
                job.id(),
                job.kind().code(),
                job.mode().code(),
                job.forced(),
                job.effectiveOn(),
                job.state().name(),
                job.read(),
                job.total(),
                job.created(),
                job.updated(),
                job.unchanged(),
                job.ended(),
                job.rejected(),
                job.unknownColumns(),
                job.requestedAt(),
                job.startedAt(),
                job.finishedAt(),
                job.detailKey() == null ? null : Refusals.text(job.detailKey(), job.detailArguments(), locale));
    }
}
