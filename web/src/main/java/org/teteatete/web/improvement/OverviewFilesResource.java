package org.teteatete.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.teteatete.improvement.application.PlanLine;
import org.teteatete.improvement.application.PlanOverviews;
import org.teteatete.shared.CompanyTime;
import org.teteatete.web.shared.Formats;
import org.teteatete.web.table.TableAnswers;
import org.teteatete.web.table.TableCsv;
import org.teteatete.web.table.TableFile;
import org.teteatete.web.table.TableFile.Count;
import org.teteatete.web.table.TableFile.Day;
import org.teteatete.web.table.TableFile.Note;
import org.teteatete.web.table.TableFile.Text;
import org.teteatete.web.table.TableFile.Value;
import org.teteatete.web.table.TableXlsx;

/** What HR's overview of plans lists, to take away: the same parameters as the page's address, all rows instead of a page. */
@Path("improvement-plans/files")
@RequestScoped
public class OverviewFilesResource {

    private static final String NAME = "improvement-plans";

    @Inject
    private PlanOverviews overviews;

    @Inject
    private PlanWords words;

    @Inject
    private Formats format;

    @Inject
    private CompanyTime time;

    @Inject
    private HttpServletRequest request;

    @GET
    @Path("table.csv")
    @Produces(TableCsv.MEDIA_TYPE)
    @Operation(summary = "The plans that HR sees, of a department, a state or a figure of the overview, as CSV")
    public Response csv() {
        return TableAnswers.csv(file(), NAME);
    }

    @GET
    @Path("table.xlsx")
    @Produces(TableXlsx.MEDIA_TYPE)
    @Operation(summary = "The plans that HR sees, of a department, a state or a figure of the overview, as a workbook")
    public Response xlsx() {
        return TableAnswers.xlsx(file(), words.text("overview.file.notes"), NAME);
    }

    private TableFile file() {
        List<PlanLine> lines = overviews.all(OverviewAddress.of(request).choice());
        List<String> columns = Stream.of(
                        "department",
                        "person",
                        "state",
                        "outcome",
                        "version",
                        "submitted",
                        "shared",
                        "start",
                        "end",
                        "closed",
                        "waits",
                        "since",
                        "due",
                        "escalated",
                        "checkpoints",
                        "missed")
                .map(column -> words.text("overview.column." + column))
                .toList();
        return new TableFile(
                words.text("overview.title"),
                columns,
                lines.stream().map(this::cells).toList(),
                List.of(
                        new Note(words.text("overview.file.made"), format.fullDay(time.today())),
                        new Note(words.text("overview.file.what"), words.text("overview.counted"))));
    }

    private List<Value> cells(PlanLine line) {
        return List.of(
                new Text(line.departmentName() == null ? "" : line.departmentName()),
                new Text(line.employee().name()),
                new Text(words.text("overview.state." + line.state())),
                new Text(line.outcome()
                        .map(outcome -> words.text("plan.outcome." + outcome))
                        .orElse("")),
                new Count(line.version()),
                day(line.submittedAt()),
                day(line.sharedAt()),
                new Day(line.startOn()),
                new Day(line.endOn()),
                day(line.closedAt()),
                new Text(line.step() == null ? "" : words.text("plan.step." + line.step())),
                day(line.openedAt()),
                new Day(line.dueOn()),
                new Text(line.escalated() ? words.text("overview.yes") : ""),
                new Count(line.checkpoints()),
                new Count(line.missed()));
    }

    private Day day(Instant moment) {
        return new Day(moment == null ? null : time.dayOf(moment));
    }
}
