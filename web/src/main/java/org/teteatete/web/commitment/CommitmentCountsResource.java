package org.teteatete.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.teteatete.commitment.application.CommitmentCounts;
import org.teteatete.commitment.application.DepartmentCommitments;
import org.teteatete.commitment.application.DepartmentCommitments.Counts;
import org.teteatete.web.api.Page;
import org.teteatete.web.api.Paging;

/** {@code /commitment-counts}: how many there are, for HR; of no commitment anything else. */
@Path("commitment-counts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommitmentCountsResource {

    @Inject
    private CommitmentCounts counts;

    /** Of a department's employees and of their managers; {@code done} and {@code dropped} in the last 90 days. */
    public record Row(String key, String name, long people, Counts employees, Counts managers) {

        static Row of(DepartmentCommitments department) {
            return new Row(
                    department.code(),
                    department.name(),
                    department.people(),
                    department.employees(),
                    department.managers());
        }
    }

    @GET
    @Operation(summary = "How many commitments are open, overdue, done and dropped, by department, for HR")
    public Page<Row> list(@BeanParam Paging paging) {
        return paging.cut(counts.byDepartment().stream().map(Row::of).toList(), Row::key);
    }
}
