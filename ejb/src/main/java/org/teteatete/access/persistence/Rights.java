package org.teteatete.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
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

/** What an account may do on a day: derived from HR data, and given. Somebody who has left has no rights. */
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
            + " where l.person_id = r.person_id and l.effective_from <= ?2)) then 1 else 0 end"
            + " from account a left join person p on p.id = a.id where a.id = ?1";

    @PersistenceContext
    private EntityManager entities;

    protected Rights() {}

    public Rights(EntityManager entities) {
        this.entities = entities;
    }

    /** Empty when there is no such account, or when its person is not employed on that day. */
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
        if (hasPerson && !employed) {
            return Optional.empty();
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (employed) {
            roles.add(Role.EMPLOYEE);
        }
        if (isTrue(row[6])) {
            roles.add(Role.MANAGER);
        }
        roles.addAll(given(account));
        Actor actor = new Actor(
                account, Actor.Kind.PERSON, roles, departments(account), Locale.forLanguageTag((String) row[1]));
        return Optional.of(new SignedIn(actor, ((Number) row[0]).intValue(), (String) row[3], (String) row[2]));
    }

    private List<Role> given(UUID account) {
        List<?> names = entities.createNativeQuery("select role_name from role_grant where account_id = ?1")
                .setParameter(1, account)
                .getResultList();
        return names.stream().map(name -> Role.valueOf((String) name)).toList();
    }

    private Set<UUID> departments(UUID account) {
        List<?> ids = entities.createNativeQuery(
                        "select cast(department_id as varchar(36)) from partner_department where account_id = ?1")
                .setParameter(1, account)
                .getResultList();
        Set<UUID> departments = new HashSet<>();
        ids.forEach(id -> departments.add(UUID.fromString((String) id)));
        return departments;
    }

    private static boolean isTrue(Object number) {
        return ((Number) number).intValue() > 0;
    }
}
