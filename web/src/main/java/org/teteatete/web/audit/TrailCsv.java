package org.teteatete.web.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.access.application.ActorNames;
import org.teteatete.audit.application.AuditFilter;
import org.teteatete.audit.application.AuditLine;
import org.teteatete.audit.application.AuditPosition;
import org.teteatete.audit.application.AuditQueries;
import org.teteatete.shared.CsvCells;

/** Entries as CSV, the newest first, a part in memory at a time. */
@RequestScoped
public class TrailCsv {

    private static final int PART = 500;

    private static final List<String> COLUMNS = List.of(
            "occurred_at",
            "actor_id",
            "actor_kind",
            "actor_name",
            "action",
            "subject_type",
            "subject_id",
            "details",
            "sealed");

    @Inject
    private AuditQueries queries;

    @Inject
    private ActorNames names;

    void write(AuditFilter filter, OutputStream out) {
        try {
            CsvWriter csv = CsvCells.writer().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(COLUMNS);
            List<AuditLine> lines = queries.after(filter, null, PART);
            while (!lines.isEmpty()) {
                Map<UUID, String> known = names.of(
                        lines.stream().map(AuditLine::actorId).distinct().toList());
                lines.forEach(line -> csv.writeRecord(
                        cells(line, known).map(CsvCells::neutraliseWithin).toList()));
                lines = queries.after(filter, AuditPosition.of(lines.get(lines.size() - 1)), PART);
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> cells(AuditLine line, Map<UUID, String> known) {
        return Stream.of(
                        line.occurredAt(),
                        line.actorId(),
                        line.actorKind(),
                        known.get(line.actorId()),
                        line.action(),
                        line.subjectType(),
                        line.subjectId(),
                        line.details(),
                        line.sealed())
                .map(cell -> Objects.toString(cell, null));
    }
}
