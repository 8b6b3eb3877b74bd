package org.teteatete.improvement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.teteatete.improvement.application.ApprovalPolicy;
import org.teteatete.improvement.domain.Delegation;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.shared.Ids;
import org.teteatete.shared.database.Statements;

/** Stores the steps of approvals, and who decides for whom. */
@ApplicationScoped
public class ApprovalSettings {

    private static final String NAME = "approval-policies";

    @PersistenceContext
    private EntityManager entities;

    protected ApprovalSettings() {}

    public ApprovalSettings(EntityManager entities) {
        this.entities = entities;
    }

    public long version() {
        return statements()
                .query("select version from settings_version where name = ?", row -> row.getLong(1), NAME)
                .get(0);
    }

    /** Raises the version and holds the policies until the end of the transaction; false when it is not {@code version} now. */
    public boolean raise(long version) {
        return statements()
                        .update(
                                "update settings_version set version = version + 1 where name = ? and version = ?",
                                NAME,
                                version)
                == 1;
    }

    /** The company's first, then by the departments' codes. */
    public List<ApprovalPolicy> policies() {
        Map<String, List<StepKind>> policies = new LinkedHashMap<>();
        statements()
                .query(
                        "select coalesce(d.code, ''), s.kind from approval_policy_step s"
                                + " left join department d on d.id = s.department_id order by 1, s.step_number",
                        row -> Map.entry(row.getString(1), StepKind.valueOf(row.getString(2))))
                .forEach(step -> policies.computeIfAbsent(step.getKey(), code -> new ArrayList<>())
                        .add(step.getValue()));
        return policies.entrySet().stream()
                .map(policy ->
                        new ApprovalPolicy(policy.getKey().isEmpty() ? null : policy.getKey(), policy.getValue()))
                .toList();
    }

    /** @param departments their ids by code */
    public void replace(Collection<ApprovalPolicy> policies, Map<String, UUID> departments) {
        statements().update("delete from approval_policy_step");
        statements()
                .batch(
                        "insert into approval_policy_step (id, department_id, step_number, kind) values (?, ?, ?, ?)",
                        policies.stream()
                                .flatMap(policy -> IntStream.range(
                                                0, policy.steps().size())
                                        .mapToObj(i -> new Object[] {
                                            Ids.next(),
                                            policy.department() == null ? null : departments.get(policy.department()),
                                            i + 1,
                                            policy.steps().get(i).name()
                                        })));
    }

    /** Departments by code. */
    public Map<String, UUID> departments() {
        Map<String, UUID> departments = new LinkedHashMap<>();
        statements()
                .query(
                        "select code, id from department order by code",
                        row -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
                .forEach(department -> departments.put(department.getKey(), department.getValue()));
        return departments;
    }

    public void add(Delegation delegation) {
        entities.persist(delegation);
    }

    public Optional<Delegation> delegation(UUID id) {
        return Optional.ofNullable(entities.find(Delegation.class, id));
    }

    public void remove(Delegation delegation) {
        entities.remove(delegation);
    }

    /** Those of these people that are in force on that day. */
    public List<Delegation> delegations(Collection<UUID> delegators, LocalDate day) {
        return delegators.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select d from Delegation d where d.delegator in :delegators and d.from <= :day"
                                        + " and d.to >= :day order by d.id",
                                Delegation.class)
                        .setParameter("delegators", delegators)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** Those by somebody and to somebody that are not over on that day, the first to begin first. */
    public List<Delegation> delegationsOf(UUID person, LocalDate day) {
        return entities.createQuery(
                        "select d from Delegation d where (d.delegator = :person or d.delegate = :person)"
                                + " and d.to >= :day order by d.from, d.id",
                        Delegation.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    /** Who names somebody as a delegate on that day. */
    public List<UUID> delegatorsOf(UUID delegate, LocalDate day) {
        return entities.createQuery(
                        "select distinct d.delegator from Delegation d where d.delegate = :delegate and d.from <= :day"
                                + " and d.to >= :day",
                        UUID.class)
                .setParameter("delegate", delegate)
                .setParameter("day", day)
                .getResultList();
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
