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
import org.teteatete.access.application.AccountHolder;
import org.teteatete.shared.database.Statements;

/** Reads whose accounts are, or would be. */
@ApplicationScoped
public class AccountHolders {

    /** Everybody: people of HR data, and administrators whom it does not know. */
    static final String EVERYBODY =
            "(select id, user_name, user_name_key, given_name || ' ' || family_name as name, family_name as sort_name,"
                    + " employee_number, email from person"
                    + " union all select id, user_name, user_name_key, display_name, display_name, null, null from account"
                    + " where user_name_key is not null)";

    /** 1 for whoever may have access on a day, which is bound twice. */
    static final String MAY_HAVE_ACCESS = "case when h.employee_number is null or exists (select 1 from employment e"
            + " where e.person_id = h.id and e.hire_date <= ? and (e.leave_date is null or e.leave_date >= ?))"
            + " then 1 else 0 end";

    private static final String HOLDER = "select h.id, h.user_name, h.name, h.employee_number, h.email, "
            + MAY_HAVE_ACCESS + " from " + EVERYBODY + " h";

    @PersistenceContext
    private EntityManager entities;

    protected AccountHolders() {}

    public AccountHolders(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<AccountHolder> find(UUID id, LocalDate day) {
        return statements().query(HOLDER + " where h.id = ?", AccountHolders::holder, day, day, id).stream()
                .findFirst();
    }

    /** Who has this employee number or, without regard to case, this login; the number first. */
    public Optional<UUID> known(String numberOrLogin, LocalDate day) {
        String text = numberOrLogin.strip();
        return statements()
                .query(
                        HOLDER + " where h.employee_number = ? or h.user_name_key = ?"
                                + " order by case when h.employee_number = ? then 0 else 1 end",
                        AccountHolders::holder,
                        day,
                        day,
                        text,
                        text.toLowerCase(Locale.ROOT),
                        text)
                .stream()
                .map(AccountHolder::id)
                .findFirst();
    }

    /** The names of those of {@code ids} whom there are. */
    public Map<UUID, String> names(Collection<UUID> ids, LocalDate day) {
        return statements().queryIn(HOLDER + " where h.id in (%s)", AccountHolders::holder, ids, day, day).stream()
                .collect(Collectors.toMap(AccountHolder::id, AccountHolder::name, (one, same) -> one));
    }

    /** Who is employed in the department on that day and has neither chosen a password nor signed in, by name. */
    public List<AccountHolder> withoutPassword(UUID department, LocalDate day) {
        return statements()
                .query(
                        HOLDER
                                + " join assignment r on r.person_id = h.id and r.department_id = ? and r.effective_from ="
                                + " (select max(l.effective_from) from assignment l where l.person_id = h.id"
                                + " and l.effective_from <= ?)"
                                + " where not exists (select 1 from account a where a.id = h.id"
                                + " and (a.password_hash is not null or a.last_signed_in_at is not null))"
                                + " and exists (select 1 from employment e where e.person_id = h.id"
                                + " and e.hire_date <= ? and (e.leave_date is null or e.leave_date >= ?))"
                                + " order by h.sort_name, h.name, h.id",
                        AccountHolders::holder,
                        day,
                        day,
                        department,
                        day,
                        day,
                        day);
    }

    /** Whether somebody other than {@code administrator} is an HR administrator who can sign in on that day. */
    public boolean otherAdministrator(UUID administrator, LocalDate day) {
        return !statements()
                .query(
                        "select 1 from role_grant g join account a on a.id = g.account_id join " + EVERYBODY
                                + " h on h.id = a.id where g.role_name = 'HR_ADMIN' and g.account_id <> ?"
                                + " and (a.password_hash is not null or a.last_signed_in_at is not null or a.demo = true) and "
                                + MAY_HAVE_ACCESS + " = 1",
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
