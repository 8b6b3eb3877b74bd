package org.teteatete.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teteatete.access.application.DemoAccount;
import org.teteatete.access.domain.Account;
import org.teteatete.access.domain.RoleGrant;

/** Stores accounts and grants. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext
    private EntityManager entities;

    protected AccountRepository() {}

    public AccountRepository(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /**
     * The account that signs in with {@code userName}: an administrator's of that login, else that of the person who has it
     * in HR data. Ignores case.
     */
    public Optional<Account> named(String userName) {
        List<?> ids = entities.createNativeQuery(
                        "select cast(id as varchar(36)), 0 from account where user_name_key = ?1"
                                + " union all select cast(id as varchar(36)), 1 from person where user_name_key = ?1 order by 2")
                .setParameter(1, userName.strip().toLowerCase(Locale.ROOT))
                .getResultList();
        return ids.stream().findFirst().flatMap(row -> find(UUID.fromString((String) ((Object[]) row)[0])));
    }

    /** Whether there is no account at all. */
    public boolean isEmpty() {
        return entities.createQuery("select a.id from Account a")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public boolean someoneCanSignIn(boolean inDemonstration) {
        return !entities.createQuery(
                        "select a.id from Account a where a.passwordHash is not null and a.demo in (:no, :inDemonstration)")
                .setParameter("no", false)
                .setParameter("inDemonstration", inDemonstration)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The accounts that the demonstration opens to everybody, in the order of their employee numbers. */
    public List<DemoAccount> demonstration(LocalDate day) {
        List<?> rows = entities.createNativeQuery(
                        "select p.user_name, p.given_name || ' ' || p.family_name, r.job_title, d.name,"
                                + " coalesce((select min(g.role_name) from role_grant g where g.account_id = a.id),"
                                + " case when exists (select 1 from assignment m where m.manager_id = p.id)"
                                + " then 'MANAGER' else 'EMPLOYEE' end)"
                                + " from account a join person p on p.id = a.id"
                                + " join assignment r on r.person_id = p.id and r.effective_from ="
                                + " (select max(l.effective_from) from assignment l where l.person_id = p.id"
                                + " and l.effective_from <= ?1)"
                                + " join department d on d.id = r.department_id"
                                + " where a.demo = true order by p.employee_number")
                .setParameter(1, day)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DemoAccount(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    public Account add(Account account) {
        entities.persist(account);
        return account;
    }

    /** Those of {@code ids} that exist, by id. */
    public Map<UUID, Account> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select a from Account a where a.id in :ids", Account.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** Writes what has changed, for queries in SQL that follow. */
    public void flush() {
        entities.flush();
    }

    public void add(RoleGrant grant) {
        entities.persist(grant);
    }

    public void addPartnerDepartment(UUID account, UUID department) {
        entities.createNativeQuery("insert into partner_department (account_id, department_id) values (?1, ?2)")
                .setParameter(1, account)
                .setParameter(2, department)
                .executeUpdate();
    }
}
