package org.teteatete.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.access.domain.RoleGrant;
import org.teteatete.shared.Role;
import org.teteatete.shared.database.Statements;

/** Stores which roles were given, and the departments of HR partners. */
@ApplicationScoped
public class RoleGrantRepository {

    @PersistenceContext
    private EntityManager entities;

    protected RoleGrantRepository() {}

    public RoleGrantRepository(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<RoleGrant> find(UUID account, Role role) {
        return entities.createQuery(
                        "select g from RoleGrant g where g.accountId = :account and g.role = :role", RoleGrant.class)
                .setParameter("account", account)
                .setParameter("role", role)
                .getResultStream()
                .findFirst();
    }

    /** Nobody else gives or withdraws the role until this transaction ends, as far as it has been given to anybody. */
    public void lock(Role role) {
        entities.createQuery("select g from RoleGrant g where g.role = :role order by g.id", RoleGrant.class)
                .setParameter("role", role)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public void remove(RoleGrant grant) {
        entities.remove(grant);
    }

    public Set<UUID> departmentsOf(UUID account) {
        List<UUID> departments = statements()
                .query(
                        "select department_id from partner_department where account_id = ?",
                        row -> row.getObject(1, UUID.class),
                        account);
        return departments.stream().collect(Collectors.toUnmodifiableSet());
    }

    public void openDepartments(UUID account, Collection<UUID> departments) {
        statements()
                .batch(
                        "insert into partner_department (account_id, department_id) values (?, ?)",
                        departments.stream().map(department -> new Object[] {account, department}));
    }

    public void closeDepartments(UUID account, Collection<UUID> departments) {
        statements()
                .batch(
                        "delete from partner_department where account_id = ? and department_id = ?",
                        departments.stream().map(department -> new Object[] {account, department}));
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
