package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.teteatete.coverage.application.DepartureQueries;
import org.teteatete.coverage.application.DepartureReport;
import org.teteatete.coverage.domain.LeftAndStayed;
import org.teteatete.coverage.domain.LeftAndStayed.Side;
import org.teteatete.shared.NotFound;
import org.teteatete.web.shared.Formats;
import org.teteatete.web.table.TableAnswers;
import org.teteatete.web.table.TableCsv;
import org.teteatete.web.table.TableFile;
import org.teteatete.web.table.TableFile.Count;
import org.teteatete.web.table.TableFile.Note;
import org.teteatete.web.table.TableFile.Share;
import org.teteatete.web.table.TableFile.Text;
import org.teteatete.web.table.TableFile.Value;
import org.teteatete.web.table.TableXlsx;

/** What the page of departures shows of a half-year, to take away. */
@Path("coverage/departures/{half}")
@RequestScoped
public class DepartureFilesResource {

    @Inject
    private DepartureQueries queries;

    @Inject
    private CoverageTexts texts;

    @Inject
    private Formats format;

    @Inject
    private ViewFacts facts;

    @PathParam("half")
    private String half;

    @GET
    @Path("table.csv")
    @Produces(TableCsv.MEDIA_TYPE)
    @Operation(summary = "Coverage before people left, of a settled half-year such as 2026-1, as CSV")
    public Response csv() {
        return TableAnswers.csv(file(), "departures-" + half);
    }

    @GET
    @Path("table.xlsx")
    @Produces(TableXlsx.MEDIA_TYPE)
    @Operation(summary = "Coverage before people left, of a settled half-year such as 2026-1, as a workbook")
    public Response xlsx() {
        return TableAnswers.xlsx(file(), texts.said("file.notes"), "departures-" + half);
    }

    private TableFile file() {
        DepartureReport report = queries.reports().halves().stream()
                .filter(one -> DeparturesPage.codeOf(one).equals(half))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<List<Value>> rows = new ArrayList<>();
        report.rows().forEach(row -> rows.add(cells(row.code(), row.name(), row.figures())));
        report.others().ifPresent(others -> rows.add(cells("", texts.said("departures.others"), others)));
        rows.add(cells("", texts.said("total"), report.total()));
        return new TableFile(texts.said("departures.title"), columns(), rows, notes(report));
    }

    private List<String> columns() {
        return Stream.of(
                        "file.code",
                        "column.DEPARTMENT",
                        "departures.file.left",
                        "departures.file.leftDue",
                        "departures.file.leftHeld",
                        "departures.left",
                        "departures.file.stayed",
                        "departures.file.stayedDue",
                        "departures.file.stayedHeld",
                        "departures.stayed")
                .map(texts::said)
                .toList();
    }

    private static List<Value> cells(String code, String name, LeftAndStayed figures) {
        List<Value> cells = new ArrayList<>(List.of(new Text(code), new Text(name)));
        for (Side side : List.of(figures.left(), figures.stayed())) {
            cells.add(new Count(side.people()));
            cells.add(new Count(side.due()));
            cells.add(new Count(side.covered()));
            cells.add(new Share(side.covered(), side.due()));
        }
        return cells;
    }

    private List<Note> notes(DepartureReport report) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(
                texts.said("period"),
                format.span(report.half().first(), report.half().last())));
        for (String part : List.of("who", "days", "few", "once", "cause")) {
            notes.add(new Note(
                    texts.said("departures." + part),
                    texts.said("departures." + part + ".text", LeftAndStayed.ENOUGH)));
        }
        if (report.computedOn() != null) {
            notes.add(new Note(texts.said("departures.computedOn"), format.fullDay(report.computedOn())));
        }
        notes.add(facts.madeAt());
        notes.addAll(facts.definitionOfWindows());
        return notes;
    }
}
