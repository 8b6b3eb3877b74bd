package org.teteatete.organisation.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.teteatete.access.Permit;
import org.teteatete.organisation.domain.CadencePolicies;
import org.teteatete.organisation.domain.CadencePolicy;
import org.teteatete.organisation.domain.CadencePolicy.Scope;
import org.teteatete.organisation.domain.WorkingDays;
import org.teteatete.organisation.persistence.CompanySettings;
import org.teteatete.organisation.persistence.CompanySettings.Name;
import org.teteatete.shared.Act;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Invalid.Problem;
import org.teteatete.shared.Role;
import org.teteatete.shared.Stale;

/** How often people should meet, and on which days nobody works (<i>contracts.md §3, Cadence policies and holidays</i>). */
@Stateless
@Permit(Role.HR_ADMIN)
public class CompanyCalendar {

    /** As long as a code or an employee number may be. */
    private static final int LONGEST_KEY = 100;

    private CompanySettings settings;
    private Event<Act> acts;

    protected CompanyCalendar() {}

    @Inject
    public CompanyCalendar(CompanySettings settings, Event<Act> acts) {
        this.settings = settings;
        this.acts = acts;
    }

    /** The cadence of anybody on any day. */
    @Permit
    public CadencePolicies cadences() {
        return new CadencePolicies(settings.policies());
    }

    @Permit
    public WorkingDays workingDays() {
        return new WorkingDays(settings.holidays());
    }

    public Versioned<List<CadencePolicy>> policies() {
        return new Versioned<>(settings.policies(), settings.version(Name.CADENCE_POLICIES));
    }

    /**
     * Replaces the whole list.
     *
     * @param version the one that the caller has read
     * @throws Stale when somebody else replaced it since
     * @throws Invalid when the company has no entry, a key is missing or not wanted, or two entries begin on the same day
     */
    public void replacePolicies(List<CadencePolicy> policies, long version) {
        List<Problem> problems = problems(policies);
        if (!problems.isEmpty()) {
            throw Invalid.content(problems);
        }
        raise(Name.CADENCE_POLICIES, version, policies.size());
        settings.replacePolicies(policies);
    }

    public Versioned<List<LocalDate>> holidays() {
        return new Versioned<>(settings.holidays(), settings.version(Name.HOLIDAYS));
    }

    /**
     * Replaces all holidays; a day that is given twice is one.
     *
     * @param version the one that the caller has read
     * @throws Stale when somebody else replaced them since
     */
    public void replaceHolidays(Collection<LocalDate> days, long version) {
        Set<LocalDate> distinct = new TreeSet<>(days);
        raise(Name.HOLIDAYS, version, distinct.size());
        settings.replaceHolidays(distinct);
    }

    private void raise(Name name, long version, int entries) {
        if (!settings.raise(name, version)) {
            throw new Stale();
        }
        acts.fire(new CalendarReplaced(name.key(), version, entries));
    }

    private static List<Problem> problems(List<CadencePolicy> policies) {
        List<Problem> problems = new ArrayList<>();
        Set<Object> beginnings = new HashSet<>();
        boolean company = false;
        for (int i = 0; i < policies.size(); i++) {
            CadencePolicy policy = policies.get(i);
            String pointer = "/" + i;
            boolean ofCompany = policy.scope() == Scope.COMPANY;
            company |= ofCompany;
            if (ofCompany && policy.key() != null) {
                problems.add(Problem.of(pointer + "/key", "organisation.policy.keyNotWanted"));
            }
            if (!ofCompany
                    && (policy.key() == null
                            || policy.key().isBlank()
                            || policy.key().length() > LONGEST_KEY)) {
                problems.add(Problem.of(pointer + "/key", "organisation.policy.keyMissing", LONGEST_KEY));
            }
            if (ofCompany && policy.cadence() == null) {
                problems.add(Problem.of(pointer + "/cadence", "organisation.policy.companyDecides"));
            }
            if (!beginnings.add(new CadencePolicy(policy.scope(), policy.key(), null, policy.from()))) {
                problems.add(Problem.of(pointer + "/from", "organisation.policy.twice"));
            }
        }
        if (!company) {
            problems.add(Problem.of("", "organisation.policy.companyMissing"));
        }
        return problems;
    }
}
