package org.teteatete.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.application.AccountFilter;
import org.teteatete.access.application.AccountLine;
import org.teteatete.access.application.AccountLine.State;
import org.teteatete.access.application.DepartmentChoice;
import org.teteatete.shared.Role;
import org.teteatete.shared.database.Statements;

/** Searches accounts and those who have none yet, a page at a time. */
@ApplicationScoped
public class AccountLines {

    private static final String OPEN_LINK = "l.used_at is null and l.withdrawn_at is null and l.expires_at > ?";

    private static final String COLUMNS = "h.id, h.user_name, h.name, h.employee_number, d.name, "
            + AccountHolders.MAY_HAVE_ACCESS
            + ", case when a.password_hash is null then 0 else 1 end, a.last_signed_in_at, l.expires_at,"
            + " case when l.needs_confirmation = true and l.confirmed_at is null then 1 else 0 end";

    private static final String FROM = " from " + AccountHolders.EVERYBODY + " h left join account a on a.id = h.id"
            + " left join one_time_link l on l.account_id = a.id and " + OPEN_LINK
            + " left join assignment r on r.person_id = h.id and r.effective_from = (select max(x.effective_from)"
            + " from assignment x where x.person_id = h.id and x.effective_from <= ?)"
            + " left join department d on d.id = r.department_id";

    @PersistenceContext
    private EntityManager entities;

    protected AccountLines() {}

    public AccountLines(EntityManager entities) {
        this.entities = entities;
    }

    /** By family name. */
    public List<AccountLine> find(AccountFilter filter, LocalDate day, Instant now, int first, int limit) {
        Conditions where = new Conditions(filter, day);
        where.and(" order by h.sort_name, h.name, h.id limit ? offset ?", limit, first);
        return find(where, day, now);
    }

    public Optional<AccountLine> account(UUID id, LocalDate day, Instant now) {
        Conditions where = new Conditions();
        where.and(" where h.id = ?", id);
        return find(where, day, now).stream().findFirst();
    }

    private List<AccountLine> find(Conditions where, LocalDate day, Instant now) {
        List<Object> values = new ArrayList<>(List.of(day, day, moment(now), day));
        values.addAll(where.values);
        List<AccountLine> lines =
                statements().query("select " + COLUMNS + FROM + where.text, AccountLines::line, values.toArray());
        Map<UUID, Set<Role>> roles = roles(lines.stream().map(AccountLine::id).toList());
        return lines.stream()
                .map(line -> line.with(roles.getOrDefault(line.id(), Set.of())))
                .toList();
    }

    public int count(AccountFilter filter, LocalDate day, Instant now) {
        Conditions where = new Conditions(filter, day);
        List<Object> values = new ArrayList<>(List.of(moment(now), day));
        values.addAll(where.values);
        return statements()
                .query("select count(*)" + FROM + where.text, row -> row.getInt(1), values.toArray())
                .get(0);
    }

    /** All departments in which somebody is on that day, by name. */
    public List<DepartmentChoice> departments(LocalDate day) {
        return statements()
                .query(
                        "select id, code, name from department d where exists (select 1 from assignment r"
                                + " where r.department_id = d.id and r.effective_from <= ?) order by name, code",
                        row -> new DepartmentChoice(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                        day);
    }

    private Map<UUID, Set<Role>> roles(Collection<UUID> ids) {
        Map<UUID, Set<Role>> roles = new HashMap<>();
        statements()
                .queryIn(
                        "select account_id, role_name from role_grant where account_id in (%s)",
                        row -> Map.entry(row.getObject(1, UUID.class), Role.valueOf(row.getString(2))), ids)
                .forEach(grant -> roles.computeIfAbsent(grant.getKey(), id -> EnumSet.noneOf(Role.class))
                        .add(grant.getValue()));
        return roles;
    }

    private static AccountLine line(ResultSet row) throws SQLException {
        Instant linkUntil = instant(row, 9);
        return new AccountLine(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                state(row.getInt(6) == 1, row.getInt(7) == 1, linkUntil != null, row.getInt(10) == 1),
                instant(row, 8),
                linkUntil,
                Set.of());
    }

    private static State state(boolean mayHaveAccess, boolean password, boolean link, boolean toConfirm) {
        if (!mayHaveAccess) {
            return State.LEFT;
        }
        if (toConfirm) {
            return State.TO_CONFIRM;
        }
        if (password) {
            return State.PASSWORD;
        }
        return link ? State.INVITED : State.NONE;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime moment(Instant now) {
        return now.atOffset(ZoneOffset.UTC);
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }

    /** Only what is asked for, so that the database can choose its way. */
    private static final class Conditions {

        private final StringBuilder text = new StringBuilder();
        private final List<Object> values = new ArrayList<>();

        Conditions() {}

        Conditions(AccountFilter filter, LocalDate day) {
            boolean left = filter.kind() == AccountFilter.Kind.LEFT;
            and(" where " + AccountHolders.MAY_HAVE_ACCESS + (left ? " = 0" : " = 1"), day, day);
            switch (filter.kind()) {
                case WITHOUT_PASSWORD -> and(" and a.password_hash is null");
                case WITH_OPEN_LINK -> and(" and l.id is not null");
                case WITH_ROLE -> and(" and exists (select 1 from role_grant g where g.account_id = h.id)");
                default -> {
                    // no further condition
                }
            }
            if (filter.department() != null) {
                and(" and r.department_id = ?", filter.department());
            }
            if (filter.text() != null && !filter.text().isBlank()) {
                String part =
                        "%" + filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
                and(
                        " and (lower(h.name) like ? escape '\\' or h.user_name_key like ? escape '\\'"
                                + " or lower(h.employee_number) like ? escape '\\')",
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
