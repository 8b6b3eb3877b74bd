package org.teteatete.improvement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teteatete.improvement.application.PlanFilter;
import org.teteatete.improvement.application.PlanFilter.As;
import org.teteatete.improvement.application.PlanFilter.Span;
import org.teteatete.shared.database.Statements;

/**
 * Finds the plans that a reader could see, a page at a time, whatever the number of plans: those that they see are among them,
 * and which they are is for who calls to make sure of.
 */
@ApplicationScoped
public class PlanPages {

    private static final String OF_DEPARTMENT = """
            exists (select 1 from assignment a join department d on d.id = a.department_id
             where a.person_id = p.employee_id and %s and a.effective_from =
                   (select max(l.effective_from) from assignment l where l.person_id = p.employee_id
                     and l.effective_from <= ?))
            """;

    private static final String DECIDED = """
            exists (select 1 from plan_entry e where e.plan_id = p.id and e.step_kind is not null
              and (e.made_by = ? or e.in_place_of = ?))
            """;

    @PersistenceContext
    private EntityManager entities;

    protected PlanPages() {}

    public PlanPages(EntityManager entities) {
        this.entities = entities;
    }

    /** A condition with what is bound to its places. */
    private record Condition(String sql, List<Object> values) {

        static Condition of(String sql, Object... values) {
            return new Condition(sql, List.of(values));
        }

        static Condition all(String by, List<Condition> conditions) {
            return new Condition(
                    "("
                            + String.join(
                                    by, conditions.stream().map(Condition::sql).toList()) + ")",
                    conditions.stream().flatMap(one -> one.values().stream()).toList());
        }
    }

    /** The latest first, after {@code after}, which is {@code null} for the beginning. */
    public List<UUID> ids(PlanFilter filter, PlanReader reader, UUID after, int limit) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(Condition.all(
                " or ",
                filter.as().stream().flatMap(as -> seen(as, reader).stream()).toList()));
        conditions.add(in("p.state", filter.states().stream().map(Enum::name).toList()));
        if (filter.department() != null) {
            conditions.add(Condition.of(OF_DEPARTMENT.formatted("d.code = ?"), filter.department(), reader.today()));
        }
        conditions.addAll(within("p.submitted_at", filter.submitted()));
        conditions.addAll(within("p.closed_at", filter.closed()));
        if (after != null) {
            conditions.add(Condition.of("p.id < ?", after));
        }
        Condition all = Condition.all(" and ", conditions);
        return statements()
                .query(
                        "select p.id from improvement_plan p where " + all.sql() + " order by p.id desc fetch first "
                                + limit + " rows only",
                        row -> row.getObject(1, UUID.class),
                        all.values().toArray());
    }

    /** Of which of these plans somebody decided a step, in their own name or through a delegate. */
    public Set<UUID> decided(UUID person, Collection<UUID> plans) {
        return Set.copyOf(statements()
                .queryIn(
                        "select distinct e.plan_id from plan_entry e where e.step_kind is not null"
                                + " and (e.made_by = ? or e.in_place_of = ?) and e.plan_id in (%s)",
                        row -> row.getObject(1, UUID.class), plans, person, person));
    }

    private static List<Condition> seen(As as, PlanReader reader) {
        UUID me = reader.id();
        return switch (as) {
            case EMPLOYEE -> List.of(Condition.of("p.employee_id = ? and p.shared_at is not null", me));
            case MANAGER ->
                List.of(
                        reader.isHr()
                                ? Condition.of(
                                        "p.employee_id <> ? and (p.manager_id = ? or p.manager_id is null)", me, me)
                                : Condition.of("p.employee_id <> ? and p.manager_id = ?", me, me));
            case APPROVER ->
                List.of(Condition.of(
                        "p.employee_id <> ? and p.state <> 'DRAFT' and ("
                                + (reader.decides() ? "p.state = 'SUBMITTED' or " : "") + DECIDED + ")",
                        me,
                        me,
                        me));
            case HR -> reader.isHr() ? List.of(hr(reader)) : List.of(Condition.of("1 = 0"));
        };
    }

    private static Condition hr(PlanReader reader) {
        Condition known = Condition.of("p.employee_id <> ? and p.state <> 'DRAFT' and p.last_version > 0", reader.id());
        if (reader.seesAll()) {
            return known;
        }
        List<Object> values = new ArrayList<>(reader.departments());
        values.add(reader.today());
        return Condition.all(
                " and ",
                List.of(
                        known,
                        new Condition(
                                OF_DEPARTMENT.formatted("d.id in ("
                                        + Statements.places(reader.departments().size()) + ")"),
                                values)));
    }

    private static List<Condition> within(String column, Span span) {
        List<Condition> conditions = new ArrayList<>();
        if (span.after() != null) {
            conditions.add(Condition.of(column + " > ?", span.after().atOffset(ZoneOffset.UTC)));
        }
        if (span.until() != null) {
            conditions.add(Condition.of(column + " <= ?", span.until().atOffset(ZoneOffset.UTC)));
        }
        return conditions;
    }

    private static Condition in(String column, List<String> values) {
        return new Condition(column + " in (" + Statements.places(values.size()) + ")", List.copyOf(values));
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
