package org.teteatete.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.organisation.domain.PairEnded;
import org.teteatete.shared.database.Statements;

/** The pairs that the application has taken note of, compared with what HR data says of a day; set by set. */
@ApplicationScoped
public class KnownPairs {

    private static final String AT_WORK =
            "exists (select 1 from employment e where e.person_id = %s and e.hire_date <= ?"
                    + " and (e.leave_date is null or e.leave_date >= ?))";

    private static final String LINE_OF_THE_DAY = "a.effective_from = (select max(l.effective_from) from assignment l"
            + " where l.person_id = a.person_id and l.effective_from <= ?)";

    private static final String ENDED = "select k.employee_id, k.manager_id, a.manager_id, case when "
            + AT_WORK.formatted("k.employee_id") + " then 1 else 0 end, case when " + AT_WORK.formatted("k.manager_id")
            + " then 1 else 0 end from known_pair k left join assignment a on a.person_id = k.employee_id and "
            + LINE_OF_THE_DAY + " where a.manager_id is null or a.manager_id <> k.manager_id or not "
            + AT_WORK.formatted("k.employee_id") + " or not " + AT_WORK.formatted("k.manager_id")
            + " order by k.employee_id fetch first %d rows only";

    private static final String BEGUN = "insert into known_pair (employee_id, manager_id, begun_on)"
            + " select a.person_id, a.manager_id, cast(? as date) from assignment a where a.manager_id is not null and "
            + LINE_OF_THE_DAY + " and " + AT_WORK.formatted("a.person_id") + " and " + AT_WORK.formatted("a.manager_id")
            + " and not exists (select 1 from known_pair k where k.employee_id = a.person_id)";

    @PersistenceContext
    private EntityManager entities;

    protected KnownPairs() {}

    public KnownPairs(EntityManager entities) {
        this.entities = entities;
    }

    /** Until the transaction ends, nobody else takes note of anything. */
    public void hold() {
        statements().query("select slot from known_pair_turn for update", row -> row.getInt(1));
    }

    /** Those that are no pair on that day any more. */
    public List<PairEnded> ended(LocalDate day, int limit) {
        return statements()
                .query(ENDED.formatted(limit), row -> ended(row, day), day, day, day, day, day, day, day, day, day)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    public void forget(List<PairEnded> pairs) {
        statements()
                .batch(
                        "delete from known_pair where employee_id = ? and manager_id = ?",
                        pairs.stream().map(pair -> new Object[] {pair.employee(), pair.manager()}));
    }

    /** Adds all that are a pair on that day, of whose employee no pair is known. */
    public int add(LocalDate day) {
        return statements().update(BEGUN, day, day, day, day, day, day);
    }

    private static Optional<PairEnded> ended(ResultSet row, LocalDate day) throws SQLException {
        return PairEnded.of(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getInt(4) == 1,
                row.getInt(5) == 1,
                day);
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
