package org.teteatete.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.teteatete.commitment.application.CommitmentCounts;
import org.teteatete.commitment.application.DepartmentCommitments;
import org.teteatete.commitment.application.DepartmentCommitments.Counts;
import org.teteatete.web.shared.Preferences;

/** HR's counts of commitments, by department. */
@Named("commitmentCounts")
@RequestScoped
public class CountsPage {

    @Inject
    private CommitmentCounts counts;

    @Inject
    private Preferences preferences;

    private List<DepartmentCommitments> rows;

    /** By name. */
    public List<DepartmentCommitments> getRows() {
        if (rows == null) {
            rows = counts.byDepartment().stream()
                    .sorted(Comparator.comparing(
                            DepartmentCommitments::name, Collator.getInstance(preferences.getLocale())))
                    .toList();
        }
        return rows;
    }

    public Counts getTotal() {
        return CommitmentCounts.total(getRows());
    }

    public int getEnough() {
        return CommitmentCounts.ENOUGH;
    }

    public int getDays() {
        return CommitmentCounts.LATELY;
    }
}
