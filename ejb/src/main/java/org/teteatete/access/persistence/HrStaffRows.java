package org.teteatete.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.shared.Settings;
import org.teteatete.shared.database.Statements;

/** Reads to whom HR's roles were given; accounts of the demonstration count in it alone. */
@ApplicationScoped
public class HrStaffRows {

    private static final String EMPLOYED = "exists (select 1 from employment e where e.person_id = a.id"
            + " and e.hire_date <= ? and (e.leave_date is null or e.leave_date >= ?))";

    @PersistenceContext
    private EntityManager entities;

    private Settings settings;

    protected HrStaffRows() {}

    public HrStaffRows(EntityManager entities, Settings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    @Inject
    HrStaffRows(Settings settings) {
        this(null, settings);
    }

    public Map<UUID, List<UUID>> partnersOf(Set<UUID> departments, LocalDate day) {
        return statements()
                .queryIn(
                        "select d.department_id, a.id from role_grant g join account a on a.id = g.account_id"
                                + " join partner_department d on d.account_id = a.id where g.role_name = 'HR_PARTNER' and "
                                + demonstration() + " and " + EMPLOYED + " and d.department_id in (%s) order by a.id",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        departments,
                        day,
                        day)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    public List<UUID> administrators(LocalDate day) {
        return statements()
                .query(
                        "select a.id from role_grant g join account a on a.id = g.account_id where g.role_name = 'HR_ADMIN' and "
                                + demonstration() + " and (not exists (select 1 from person p where p.id = a.id) or "
                                + EMPLOYED + ") order by a.id",
                        row -> row.getObject(1, UUID.class),
                        day,
                        day);
    }

    private String demonstration() {
        return settings.demo() ? "1 = 1" : "a.demo = false";
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
