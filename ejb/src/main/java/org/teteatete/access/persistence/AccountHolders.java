package org.teteatete.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.access.application.AccountHolder;
import org.teteatete.shared.database.Statements;

/** Reads whose accounts are, or would be. */
@ApplicationScoped
public class AccountHolders {

    private static final String PEOPLE =
            "select id, user_name, user_name_key, given_name || ' ' || family_name as name, family_name as sort_name,"
                    + " employee_number, email from person";

    private static final String OTHERS =
            "select id, user_name, user_name_key, display_name, display_name, null, null from account"
                    + " where user_name_key is not null";

    /** Everybody: people of HR data, and administrators whom it does not know. */
    static final String EVERYBODY = "(" + PEOPLE + " union all " + OTHERS + ")";

    /** 1 for whoever may have access on a day, which is bound twice. */
    static final String MAY_HAVE_ACCESS = "case when h.employee_number is null or exists (select 1 from employment e"
            + " where e.person_id = h.id and e.hire_date <= ? and (e.leave_date is null or e.leave_date >= ?))"
            + " then 1 else 0 end";

    private static final String COLUMNS =
            "select h.id, h.user_name, h.name, h.employee_number, h.email, " + MAY_HAVE_ACCESS + " from ";

    @PersistenceContext
    private EntityManager entities;

    protected AccountHolders() {}

    public AccountHolders(EntityManager entities) {
        this.entities = entities;
    }

    /** Those with so many ids, which are bound twice: a condition outside of it would read everybody. */
    static String everybodyOf(int ids) {
        String places = "(" + Statements.places(ids) + ")";
        return "(" + PEOPLE + " where id in " + places + " union all " + OTHERS + " and id in " + places + ")";
    }

    public Optional<AccountHolder> find(UUID id, LocalDate day) {
        return statements().query(COLUMNS + everybodyOf(1) + " h", AccountHolders::holder, day, day, id, id).stream()
                .findFirst();
    }

    /** Who has this employee number or, without regard to case, this login; the number first. */
    public Optional<UUID> known(String numberOrLogin) {
        String text = numberOrLogin.strip();
        String login = text.toLowerCase(Locale.ROOT);
        return statements()
                .query(
                        "select id, 1 from person where employee_number = ?"
                                + " union all select id, 2 from person where user_name_key = ?"
                                + " union all select id, 3 from account where user_name_key = ? order by 2",
                        row -> row.getObject(1, UUID.class),
                        text,
                        login,
                        login)
                .stream()
                .findFirst();
    }

    /** The names of those of {@code ids} whom there are. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Object[] bound = Stream.concat(ids.stream(), ids.stream()).toArray();
        return statements()
                .query(
                        "select h.id, h.name from " + everybodyOf(ids.size()) + " h",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)),
                        bound)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    /** Who is employed in the department on that day and has neither chosen a password nor signed in, by name. */
    public List<AccountHolder> withoutPassword(UUID department, LocalDate day) {
        return statements()
                .query(
                        COLUMNS + "(" + PEOPLE + ") h where h.id in (select r.person_id from assignment r"
                                + " where r.department_id = ? and r.effective_from = (select max(l.effective_from)"
                                + " from assignment l where l.person_id = r.person_id and l.effective_from <= ?))"
                                + " and not exists (select 1 from account a where a.id = h.id"
                                + " and (a.password_hash is not null or a.last_signed_in_at is not null))"
                                + " order by h.sort_name, h.name, h.id",
                        AccountHolders::holder,
                        day,
                        day,
                        department,
                        day)
                .stream()
                .filter(AccountHolder::mayHaveAccess)
                .toList();
    }

    /** Whether somebody other than {@code administrator} is an HR administrator who can sign in on that day. */
    public boolean otherAdministrator(UUID administrator, LocalDate day) {
        return !statements()
                .query(
                        "select 1 from role_grant g join account a on a.id = g.account_id left join person h on h.id = a.id"
                                + " where g.role_name = 'HR_ADMIN' and g.account_id <> ?"
                                + " and (a.password_hash is not null or a.last_signed_in_at is not null or a.demo = true)"
                                + " and " + MAY_HAVE_ACCESS + " = 1",
                        row -> row.getInt(1),
                        administrator,
                        day,
                        day)
                .isEmpty();
    }

    private static AccountHolder holder(ResultSet row) throws SQLException {
        return new AccountHolder(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6) == 1);
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
