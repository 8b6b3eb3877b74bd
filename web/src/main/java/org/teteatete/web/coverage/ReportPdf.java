package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.teteatete.coverage.application.DepartmentReports.Bound;
import org.teteatete.shared.CompanyTime;
import org.teteatete.web.shared.Formats;
import org.teteatete.web.shared.Looks;

/** Coverage on paper: a page for each department, each complete in itself. */
@RequestScoped
public class ReportPdf {

    static final String MEDIA_TYPE = "application/pdf";

    @Inject
    private CoverageTexts texts;

    @Inject
    private Formats format;

    @Inject
    private Looks looks;

    @Inject
    private CompanyTime time;

    @Inject
    private ViewFacts facts;

    byte[] of(CoverageView view, Bound reports) {
        return new DepartmentPaper(
                        texts,
                        format,
                        looks,
                        facts.days(view.from(), view.to()),
                        facts.ofReport(view, reports.against()))
                .print(reports.departments(), GregorianCalendar.from(ZonedDateTime.ofInstant(time.now(), time.zone())));
    }
}
