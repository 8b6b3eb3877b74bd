package org.teteatete.web.pulse;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import org.teteatete.pulse.application.PulseFigures;
import org.teteatete.pulse.application.PulseQueries;
import org.teteatete.pulse.domain.Quarter;
import org.teteatete.pulse.domain.Question;
import org.teteatete.pulse.domain.Tally;
import org.teteatete.web.shared.Preferences;

/** What HR is told of the answers: departments of one closed quarter, which the address names. */
@Named("quarters")
@ViewScoped
public class QuartersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PulseQueries queries;

    @Inject
    private transient Preferences preferences;

    private String quarter;
    private transient List<PulseFigures> all;

    public List<Quarter> getQuarters() {
        return all().stream().map(PulseFigures::quarter).distinct().toList();
    }

    /** The one that the address names where it is told of, else the latest; {@code null} for none. */
    public Quarter getChosen() {
        return getQuarters().stream()
                .filter(one -> one.first().equals(named()))
                .findFirst()
                .or(() -> getQuarters().stream().findFirst())
                .orElse(null);
    }

    private LocalDate named() {
        try {
            return quarter == null ? null : LocalDate.parse(quarter);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Departments in the chosen quarter, by name. */
    public List<PulseFigures> getRows() {
        return all().stream()
                .filter(figures -> figures.quarter().equals(getChosen()))
                .sorted(Comparator.comparing(
                        PulseFigures::departmentName, Collator.getInstance(preferences.getLocale())))
                .toList();
    }

    public Question[] getQuestions() {
        return Question.values();
    }

    /** How many have to have answered, and not to have, for a department to be told of. */
    public int getEnough() {
        return Tally.ENOUGH;
    }

    private List<PulseFigures> all() {
        if (all == null) {
            all = queries.figures();
        }
        return all;
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }
}
