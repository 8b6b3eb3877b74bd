package org.teteatete.commitment.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.teteatete.access.Permit;
import org.teteatete.commitment.application.DepartmentCommitments.Counts;
import org.teteatete.commitment.persistence.CommitmentTallies;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;

/**
 * How many commitments there are, by the department of the employee as of today, for HR (<i>method.md, Who sees what</i>). Of a
 * department with few people in the count nothing is told: its numbers would be about persons.
 */
@Stateless
@Permit({Role.HR_PARTNER, Role.HR_ADMIN, Role.AUDITOR})
public class CommitmentCounts {

    /** Between how many employees they have to be for a department to be told of. */
    public static final int ENOUGH = 5;

    /** For how many days back those that were done or dropped are counted. */
    public static final int LATELY = 90;

    private CommitmentTallies tallies;
    private CurrentActor currentActor;
    private CompanyTime time;

    protected CommitmentCounts() {}

    @Inject
    public CommitmentCounts(CommitmentTallies tallies, CurrentActor currentActor, CompanyTime time) {
        this.tallies = tallies;
        this.currentActor = currentActor;
        this.time = time;
    }

    /** Of an HR partner's departments, or of all to an administrator and an auditor; by code. */
    public List<DepartmentCommitments> byDepartment() {
        Actor actor = currentActor.get();
        boolean all = actor.is(Role.HR_ADMIN) || actor.is(Role.AUDITOR);
        LocalDate today = time.today();
        Instant since = today.minusDays(LATELY).atStartOfDay(time.zone()).toInstant();
        return tallies.byDepartment(today, since).stream()
                .filter(one -> one.people() >= ENOUGH)
                .filter(one -> all || actor.departments().contains(one.department()))
                .toList();
    }

    /** Of several departments together, both sides. */
    public static Counts total(Collection<DepartmentCommitments> departments) {
        return departments.stream().map(DepartmentCommitments::both).reduce(Counts.NONE, Counts::plus);
    }
}
