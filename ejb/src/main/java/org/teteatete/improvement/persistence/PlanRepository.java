package org.teteatete.improvement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.improvement.domain.ImprovementPlan;
import org.teteatete.improvement.domain.PlanEntry;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.improvement.domain.PlanVersion;
import org.teteatete.shared.Evidence;

/** Stores plans with their versions and their history, and finds those of a person and those that wait for something. */
@ApplicationScoped
public class PlanRepository {

    /**
     * With the steps of their approval, which lists ask for: one query for all. Read-only, as EclipseLink cannot tell changes of
     * what it fetched through an embeddable.
     */
    private static final String STEPPED =
            "select distinct p from ImprovementPlan p left join fetch p.approval.steps where ";

    @PersistenceContext
    private EntityManager entities;

    protected PlanRepository() {}

    public PlanRepository(EntityManager entities) {
        this.entities = entities;
    }

    public void add(ImprovementPlan plan) {
        entities.persist(plan);
    }

    /** As {@link #add}, written at once: EclipseLink stores what an approval holds only for a row that is there. */
    public void addAtOnce(ImprovementPlan plan) {
        entities.persist(plan);
        entities.flush();
    }

    public void add(PlanEntry entry) {
        entities.persist(entry);
    }

    public void add(PlanVersion version) {
        entities.persist(version);
    }

    public Optional<ImprovementPlan> find(UUID id) {
        return Optional.ofNullable(entities.find(ImprovementPlan.class, id));
    }

    /** For who changes it: others wait until the transaction ends. */
    public Optional<ImprovementPlan> lock(UUID id) {
        return Optional.ofNullable(entities.find(ImprovementPlan.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** As they happened. */
    public List<PlanEntry> entries(UUID plan) {
        return entities.createQuery("select e from PlanEntry e where e.plan = :plan order by e.number", PlanEntry.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** Of these plans, the entries of these transitions; by plan, as they happened. */
    public List<PlanEntry> entries(Collection<UUID> plans, Set<PlanTransition> transitions) {
        return plans.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from PlanEntry e where e.plan in :plans and e.transition in :transitions"
                                        + " order by e.plan, e.number",
                                PlanEntry.class)
                        .setParameter("plans", plans)
                        .setParameter("transitions", transitions)
                        .getResultList();
    }

    public List<PlanVersion> versions(UUID plan) {
        return entities.createQuery(
                        "select v from PlanVersion v where v.plan = :plan order by v.number", PlanVersion.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** The last version of each of these plans that has one. */
    public List<PlanVersion> lastVersions(Collection<UUID> plans) {
        return plans.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select v from PlanVersion v, ImprovementPlan p where p.id in :plans and v.plan = p.id"
                                        + " and v.number = p.lastVersion",
                                PlanVersion.class)
                        .setParameter("plans", plans)
                        .getResultList();
    }

    /** Of which somebody decided a step, in their own name or through a delegate. */
    public boolean hasDecided(UUID person, UUID plan) {
        return !decided("e.plan = :plan and ", person)
                .setParameter("plan", plan)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The plans of which somebody decided a step, the last decided first. */
    public List<UUID> decidedBy(UUID person, int limit) {
        return decided("", person).getResultList().stream()
                .distinct()
                .limit(limit)
                .toList();
    }

    private TypedQuery<UUID> decided(String condition, UUID person) {
        return entities.createQuery(
                        "select e.plan from PlanEntry e where " + condition
                                + "(e.madeBy = :person or e.inPlaceOf = :person) and e.step is not null"
                                + " order by e.madeAt desc",
                        UUID.class)
                .setParameter("person", person);
    }

    /** To be read, in the order of their ids, which is that of their making. */
    public List<ImprovementPlan> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : stepped("p.id in :ids order by p.id").setParameter("ids", ids).getResultList();
    }

    /** Those of an employee, to be read, the latest first. */
    public List<ImprovementPlan> ofEmployee(UUID employee) {
        return stepped("p.employee = :employee order by p.id desc")
                .setParameter("employee", employee)
                .getResultList();
    }

    /** Those that somebody has as the manager, to be read, the latest first. */
    public List<ImprovementPlan> ofManager(UUID manager) {
        return stepped("p.manager = :manager order by p.id desc")
                .setParameter("manager", manager)
                .getResultList();
    }

    /** All in these states, to be read, the latest first. */
    public List<ImprovementPlan> in(Set<PlanState> states) {
        return stepped("p.state in :states order by p.id desc")
                .setParameter("states", states)
                .getResultList();
    }

    private TypedQuery<ImprovementPlan> stepped(String condition) {
        return entities.createQuery(STEPPED + condition, ImprovementPlan.class)
                .setHint("eclipselink.read-only", "true");
    }

    /** The ids of those in these states after this one, in their order; for who goes through all of them. */
    public List<UUID> idsIn(Set<PlanState> states, UUID after, int limit) {
        return entities.createQuery(
                        "select p.id from ImprovementPlan p where p.state in :states and p.id > :after order by p.id",
                        UUID.class)
                .setParameter("states", states)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of an employee that the employee knows nothing of, also when they are over. */
    public List<UUID> hiddenFrom(UUID employee) {
        return entities.createQuery(
                        "select p.id from ImprovementPlan p where p.employee = :employee"
                                + " and p.milestones.sharedAt is null",
                        UUID.class)
                .setParameter("employee", employee)
                .getResultList();
    }

    /** Of these entries, those that there are. */
    public List<PlanEntry> entriesById(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select e from PlanEntry e where e.id in :ids", PlanEntry.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The entries that there are, in the order of their ids, after this one; {@code null} for the beginning. */
    public List<Evidence.Existing> entriesAfter(UUID entry, int limit) {
        return existing("PlanEntry", entry, limit);
    }

    /** The versions, in the same way. */
    public List<Evidence.Existing> versionsAfter(UUID version, int limit) {
        return existing("PlanVersion", version, limit);
    }

    private List<Evidence.Existing> existing(String kind, UUID after, int limit) {
        TypedQuery<Evidence.Existing> query = entities.createQuery(
                "select new org.teteatete.shared.Evidence$Existing(e.id, e.plan) from " + kind + " e"
                        + (after == null ? "" : " where e.id > :after") + " order by e.id",
                Evidence.Existing.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** Of these versions, those that there are. */
    public List<PlanVersion> versionsById(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select v from PlanVersion v where v.id in :ids", PlanVersion.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
