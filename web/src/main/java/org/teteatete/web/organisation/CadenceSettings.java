package org.teteatete.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.primefaces.PrimeFaces;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.application.DepartmentName;
import org.teteatete.organisation.application.Departments;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.Dossiers;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.organisation.application.Versioned;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicy;
import org.teteatete.organisation.domain.CadencePolicy.Scope;
import org.teteatete.shared.CompanyTime;

/** How often people should meet: the list of cadence policies, changed one entry at a time. */
@Named("cadenceSettings")
@ViewScoped
public class CadenceSettings implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Comparator<PolicyLine> AS_SHOWN = Comparator.comparing(PolicyLine::scope)
            .reversed()
            .thenComparing(line -> line.key() == null ? "" : line.key())
            .thenComparing(PolicyLine::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Inject
    private transient CompanyCalendar calendar;

    @Inject
    private transient Departments departments;

    @Inject
    private transient Directory directory;

    @Inject
    private transient Dossiers dossiers;

    @Inject
    private transient CompanyTime time;

    private transient Versioned<List<CadencePolicy>> read;
    private transient List<PolicyLine> lines;
    private transient List<DepartmentName> choices;
    private Long version;
    private Scope scope = Scope.DEPARTMENT;
    private String department;
    private String population;
    private String employee;
    private Cadence cadence = Cadence.WEEKLY;
    private LocalDate from;

    /** The company's first, then the more specific ones. */
    public List<PolicyLine> getLines() {
        if (lines == null) {
            List<CadencePolicy> all = policies();
            Map<String, String> people = people(all);
            Map<String, String> names =
                    getDepartments().stream().collect(Collectors.toMap(DepartmentName::code, DepartmentName::name));
            lines = IntStream.range(0, all.size())
                    .mapToObj(place -> new PolicyLine(
                            place,
                            all.get(place),
                            switch (all.get(place).scope()) {
                                case DEPARTMENT -> names.get(all.get(place).key());
                                case EMPLOYEE -> people.get(all.get(place).key());
                                case COMPANY, POPULATION -> null;
                            }))
                    .sorted(AS_SHOWN)
                    .toList();
        }
        return lines;
    }

    private Map<String, String> people(Collection<CadencePolicy> all) {
        Map<String, UUID> ids = dossiers.ids(all.stream()
                .filter(policy -> policy.scope() == Scope.EMPLOYEE)
                .map(CadencePolicy::key)
                .collect(Collectors.toSet()));
        Map<UUID, PersonOnDay> known = directory.on(time.today(), ids.values());
        Map<String, String> names = new HashMap<>();
        ids.forEach((number, id) -> names.put(number, known.get(id).fullName()));
        return names;
    }

    /** Adds what was filled in. */
    public void add() {
        List<CadencePolicy> all = new ArrayList<>(policies());
        all.add(new CadencePolicy(scope, key(), cadence, from));
        replace(all);
        PrimeFaces.current().ajax().addCallbackParam("added", true);
    }

    /** Whether the list may do without it: something has to decide for the company. */
    public boolean removable(PolicyLine line) {
        return line.scope() != Scope.COMPANY
                || getLines().stream()
                                .filter(one -> one.scope() == Scope.COMPANY)
                                .count()
                        > 1;
    }

    public void remove(int place) {
        List<CadencePolicy> all = new ArrayList<>(policies());
        all.remove(place);
        replace(all);
    }

    private void replace(List<CadencePolicy> all) {
        try {
            calendar.replacePolicies(all, version);
        } finally {
            readAgain();
        }
        department = null;
        population = null;
        employee = null;
        from = null;
    }

    /** What the page shows next, and changes, is what stands then. */
    private void readAgain() {
        read = null;
        lines = null;
        version = null;
    }

    private String key() {
        String key = switch (scope) {
            case COMPANY -> null;
            case DEPARTMENT -> department;
            case POPULATION -> population;
            case EMPLOYEE -> employee;
        };
        return key == null ? null : key.strip();
    }

    private List<CadencePolicy> policies() {
        if (read == null) {
            read = calendar.policies();
            if (version == null) {
                version = read.version();
            }
        }
        return read.value();
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

    public Scope[] getScopes() {
        return new Scope[] {Scope.DEPARTMENT, Scope.POPULATION, Scope.EMPLOYEE, Scope.COMPANY};
    }

    public Cadence[] getCadences() {
        return Cadence.values();
    }

    public Scope getScope() {
        return scope;
    }

    public void setScope(Scope scope) {
        this.scope = scope;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String population) {
        this.population = population;
    }

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(String employee) {
        this.employee = employee;
    }

    public Cadence getCadence() {
        return cadence;
    }

    public void setCadence(Cadence cadence) {
        this.cadence = cadence;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
