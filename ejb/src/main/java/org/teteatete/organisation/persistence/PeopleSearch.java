package org.teteatete.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.teteatete.organisation.application.PeopleFilter;
import org.teteatete.shared.database.Like;
import org.teteatete.shared.database.Statements;

/** Finds who is looked for, a page at a time; all about them is {@link PeopleOnDay}'s. */
@ApplicationScoped
public class PeopleSearch {

    @PersistenceContext
    private EntityManager entities;

    protected PeopleSearch() {}

    public PeopleSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** By family name. */
    public List<UUID> find(PeopleFilter filter, int first, int limit) {
        Conditions where = new Conditions(filter);
        where.and(" order by p.family_name, p.given_name, p.id limit ? offset ?", limit, first);
        return Statements.on(entities.unwrap(Connection.class))
                .query(
                        "select p.id from person p" + where.text,
                        row -> row.getObject(1, UUID.class),
                        where.values.toArray());
    }

    public int count(PeopleFilter filter) {
        Conditions where = new Conditions(filter);
        return Statements.on(entities.unwrap(Connection.class))
                .query("select count(*) from person p" + where.text, row -> row.getInt(1), where.values.toArray())
                .get(0);
    }

    /** Only what is asked for, so that the database can choose its way. */
    private static final class Conditions {

        private final StringBuilder text = new StringBuilder(" where 1 = 1");
        private final List<Object> values = new ArrayList<>();

        Conditions(PeopleFilter filter) {
            if (!filter.alsoNotEmployed()) {
                and(
                        " and exists (select 1 from employment e where e.person_id = p.id and e.hire_date <= ?"
                                + " and (e.leave_date is null or e.leave_date >= ?))",
                        filter.day(),
                        filter.day());
            }
            if (filter.departmentCode() != null) {
                and(
                        " and p.id in (select a.person_id from assignment a join department d on d.id = a.department_id"
                                + " where d.code = ? and a.effective_from = (select max(l.effective_from)"
                                + " from assignment l where l.person_id = a.person_id and l.effective_from <= ?))",
                        filter.departmentCode(),
                        filter.day());
            }
            if (filter.text() != null && !filter.text().isBlank()) {
                String part = Like.containing(filter.text());
                and(
                        " and (lower(p.given_name || ' ' || p.family_name) like ? escape '\\'"
                                + " or p.user_name_key like ? escape '\\'"
                                + " or lower(p.employee_number) like ? escape '\\')",
                        part,
                        part,
                        part);
            }
        }

        void and(String condition, Object... bound) {
            text.append(condition);
            values.addAll(List.of(bound));
        }
    }
}
