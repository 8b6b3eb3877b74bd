package org.teteatete.web.coverage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.teteatete.coverage.application.CoverageBoard.Department;
import org.teteatete.coverage.application.CoverageBoards;
import org.teteatete.coverage.application.CoverageBoards.Choices;
import org.teteatete.organisation.domain.Cadence;

/** What there is to choose from on the page of coverage, and what is chosen, in words. */
@Named("coverageFilters")
@RequestScoped
public class CoverageFilters {

    @Inject
    private CoverageBoards boards;

    @Inject
    private CoverageTexts texts;

    private List<Department> departments;
    private List<String> populations;

    @PostConstruct
    void find() {
        Choices choices = boards.choices();
        departments = choices.departments();
        populations = choices.populations();
    }

    public List<Department> getDepartments() {
        return departments;
    }

    public List<String> getPopulations() {
        return populations;
    }

    public Cadence[] getCadences() {
        return Cadence.values();
    }

    public Preset[] getPresets() {
        return Preset.values();
    }

    /** The name of the only chosen department, or how many of how many. */
    public String departments(CoverageView view) {
        if (view.departments().isEmpty()) {
            return texts.said("departments.all", departments.size());
        }
        return departments.stream()
                .filter(one ->
                        view.departments().size() == 1 && view.departments().contains(one.code()))
                .map(Department::name)
                .findFirst()
                .orElseGet(
                        () -> texts.said("departments.some", view.departments().size(), departments.size()));
    }

    /** In words where they are known, else the code of HR's data. */
    public String population(String code) {
        return texts.saidIfKnown("population." + code).orElse(code);
    }
}
