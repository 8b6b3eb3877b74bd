package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.teteatete.coverage.application.CoverageBoards;
import org.teteatete.coverage.application.DepartmentReports;
import org.teteatete.shared.CompanyTime;
import org.teteatete.web.table.TableAnswers;
import org.teteatete.web.table.TableCsv;
import org.teteatete.web.table.TableFile;
import org.teteatete.web.table.TableXlsx;

/**
 * What the page of coverage shows, and that of a manager's own team, to take away: the same parameters as the page's address,
 * all rows instead of a page.
 */
@Path("coverage/files")
@RequestScoped
public class CoverageFilesResource {

    @Inject
    private CoverageBoards boards;

    @Inject
    private DepartmentReports reports;

    @Inject
    private TableFiles files;

    @Inject
    private ReportPdf paper;

    @Inject
    private CoverageTexts texts;

    @Inject
    private CompanyTime time;

    @Context
    private UriInfo uri;

    @GET
    @Path("table.csv")
    @Produces(TableCsv.MEDIA_TYPE)
    @Operation(summary = "The table of the coverage page as CSV, with what its figures mean")
    public Response csv() {
        return TableAnswers.csv(table(), name());
    }

    @GET
    @Path("table.xlsx")
    @Produces(TableXlsx.MEDIA_TYPE)
    @Operation(summary = "The table of the coverage page as a workbook, with what its figures mean")
    public Response xlsx() {
        return TableAnswers.xlsx(table(), texts.said("file.notes"), name());
    }

    @GET
    @Path("report.pdf")
    @Produces(ReportPdf.MEDIA_TYPE)
    @Operation(summary = "Coverage on paper: a page for each department, as PDF")
    public Response pdf() {
        CoverageView view = view();
        byte[] report = paper.of(view, reports.of(view.from(), view.to(), view.against(), view.filters()));
        return TableAnswers.attachment(out -> out.write(report), name() + ".pdf");
    }

    @GET
    @Path("team.csv")
    @Produces(TableCsv.MEDIA_TYPE)
    @Operation(summary = "A manager's own team, person by person in the order of their names, as CSV")
    public Response teamCsv() {
        return TableAnswers.csv(team(), files.nameOfTeam(view()));
    }

    @GET
    @Path("team.xlsx")
    @Produces(TableXlsx.MEDIA_TYPE)
    @Operation(summary = "A manager's own team, person by person in the order of their names, as a workbook")
    public Response teamXlsx() {
        return TableAnswers.xlsx(team(), texts.said("file.notes"), files.nameOfTeam(view()));
    }

    private TableFile team() {
        CoverageView view = view();
        return files.ofOwnTeam(view, boards.tableOfOwnTeam(view.from(), view.to()));
    }

    private TableFile table() {
        CoverageView view = view();
        return files.of(view, boards.table(view.question()));
    }

    private CoverageView view() {
        return new ViewReader(uri.getQueryParameters()::get, time.today()).read();
    }

    private String name() {
        return files.name(view());
    }
}
