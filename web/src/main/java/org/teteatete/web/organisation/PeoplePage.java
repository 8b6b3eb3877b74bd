package org.teteatete.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.teteatete.organisation.application.DepartmentName;
import org.teteatete.organisation.application.Departments;
import org.teteatete.organisation.application.PeopleFilter;
import org.teteatete.organisation.application.PeopleQueries;
import org.teteatete.organisation.application.PersonHistory;
import org.teteatete.shared.CompanyTime;
import org.teteatete.web.shared.Initials;

/** People and reporting lines as of a day. */
@Named("people")
@ViewScoped
public class PeoplePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PeopleQueries queries;

    @Inject
    private transient Departments departments;

    @Inject
    private transient CompanyTime time;

    private transient PeopleTable table;
    private transient List<DepartmentName> choices;
    private transient PersonHistory history;
    private String text;
    private String department;
    private LocalDate day;
    private boolean alsoNotEmployed;
    private UUID shown;

    public PeopleTable getTable() {
        if (table == null) {
            table = new PeopleTable(queries, () -> new PeopleFilter(getDay(), text, department, alsoNotEmployed));
        }
        return table;
    }

    /** By name. */
    public List<DepartmentName> getDepartments() {
        if (choices == null) {
            choices = departments.all().values().stream()
                    .sorted(Comparator.comparing(DepartmentName::name))
                    .toList();
        }
        return choices;
    }

    public void show(UUID person) {
        shown = person;
        history = null;
    }

    /** Of whoever was chosen; {@code null} before. */
    public PersonHistory getHistory() {
        if (history == null && shown != null) {
            history = queries.history(shown);
        }
        return history;
    }

    public String getInitials() {
        return Initials.of(getHistory().person().fullName());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    /** Today where none is chosen. */
    public LocalDate getDay() {
        return day == null ? time.today() : day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isAlsoNotEmployed() {
        return alsoNotEmployed;
    }

    public void setAlsoNotEmployed(boolean alsoNotEmployed) {
        this.alsoNotEmployed = alsoNotEmployed;
    }
}
