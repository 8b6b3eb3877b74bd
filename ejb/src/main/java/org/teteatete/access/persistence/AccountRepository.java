package org.teteatete.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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

    /** The account that signs in with {@code userName}: a person's of that login, or an administrator's. Ignores case. */
    public Optional<Account> named(String userName) {
        List<?> ids = entities.createNativeQuery("select cast(a.id as varchar(36)) from account a left join person p"
                        + " on p.id = a.id where a.user_name_key = ?1 or p.user_name_key = ?1")
                .setParameter(1, userName.strip().toLowerCase(Locale.ROOT))
                .getResultList();
        return ids.stream().findFirst().map(id -> entities.find(Account.class, UUID.fromString((String) id)));
    }

    public Optional<UUID> personNamed(String userName) {
        List<?> ids = entities.createNativeQuery("select cast(id as varchar(36)) from person where user_name_key = ?1")
                .setParameter(1, userName.strip().toLowerCase(Locale.ROOT))
                .getResultList();
        return ids.stream().findFirst().map(id -> UUID.fromString((String) id));
    }

    /** Whether nobody could administer: there is no account at all. */
    public boolean isEmpty() {
        return entities.createQuery("select a.id from Account a")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public void add(Account account) {
        entities.persist(account);
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
