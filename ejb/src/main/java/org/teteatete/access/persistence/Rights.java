package org.teteatete.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.application.SignedIn;
import org.teteatete.shared.Actor;
import org.teteatete.shared.Role;
import org.teteatete.shared.Settings;

/**
 * What an account may do on a day: derived from HR data, and given. Somebody who has left has no rights, nor has an account
 * of the demonstration outside of it. Two queries, by keys.
 */
@ApplicationScoped
public class Rights {

    private static final String EMPLOYED = "exists (select 1 from employment e where e.person_id = %s.id"
            + " and e.hire_date <= ?2 and (e.leave_date is null or e.leave_date >= ?2))";

    private static final String ACCOUNT = "select a.session_epoch, coalesce(a.locale, p.locale, 'fr'), a.theme,"
            + " coalesce(a.display_name, p.given_name || ' ' || p.family_name), p.employee_number,"
            + " case when p.id is not null and " + EMPLOYED.formatted("p") + " then 1 else 0 end,"
            + " case when p.id is not null and exists (select 1 from assignment r join person x on x.id = r.person_id"
            + " where r.manager_id = p.id and " + EMPLOYED.formatted("x")
            + " and r.effective_from = (select max(l.effective_from) from assignment l"
            + " where l.person_id = r.person_id and l.effective_from <= ?2)) then 1 else 0 end,"
            + " case when a.demo = true then 1 else 0 end"
            + " from account a left join person p on p.id = a.id where a.id = ?1";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Settings settings;

    protected Rights() {}

    public Rights(EntityManager entities, Settings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    /** Empty when there is no such account, or when it gives no rights on that day. */
    public Optional<SignedIn> of(UUID account, LocalDate day) {
        List<?> rows = entities.createNativeQuery(ACCOUNT)
                .setParameter(1, account)
                .setParameter(2, day)
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).flatMap(row -> signedIn(account, row));
    }

    private Optional<SignedIn> signedIn(UUID account, Object[] row) {
        boolean hasPerson = row[4] != null;
        boolean employed = isTrue(row[5]);
        boolean demonstration = isTrue(row[7]);
        if (hasPerson && !employed || demonstration && !settings.demo()) {
            return Optional.empty();
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (employed) {
            roles.add(Role.EMPLOYEE);
        }
        if (isTrue(row[6])) {
            roles.add(Role.MANAGER);
        }
        Set<UUID> departments = new HashSet<>();
        for (Object[] given : given(account)) {
            roles.add(Role.valueOf((String) given[0]));
            if (given[1] != null) {
                departments.add(UUID.fromString((String) given[1]));
            }
        }
        Actor actor = new Actor(account, Actor.Kind.PERSON, roles, departments, Locale.forLanguageTag((String) row[1]));
        return Optional.of(new SignedIn(actor, ((Number) row[0]).intValue(), (String) row[3], (String) row[2]));
    }

    private List<Object[]> given(UUID account) {
        List<?> rows = entities.createNativeQuery(
                        "select g.role_name, cast(d.department_id as varchar(36)) from role_grant g"
                                + " left join partner_department d on d.account_id = g.account_id"
                                + " and g.role_name = 'HR_PARTNER' where g.account_id = ?1")
                .setParameter(1, account)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static boolean isTrue(Object number) {
        return ((Number) number).intValue() > 0;
    }
}
