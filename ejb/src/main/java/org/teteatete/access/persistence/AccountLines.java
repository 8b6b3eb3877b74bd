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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.application.AccountFilter;
import org.teteatete.access.application.AccountLine;
import org.teteatete.access.application.AccountLine.State;
import org.teteatete.access.application.DepartmentChoice;
import org.teteatete.shared.Role;
import org.teteatete.shared.database.Like;
import org.teteatete.shared.database.Statements;

/** Searches accounts and those who have none yet, a page at a time. */
@ApplicationScoped
public class AccountLines {

    private static final String OPEN_LINK = "l.used_at is null and l.withdrawn_at is null and l.expires_at > ?";

    private static final String COLUMNS = "select h.id, h.user_name, h.name, h.employee_number, d.name, "
            + AccountHolders.MAY_HAVE_ACCESS
            + ", case when a.password_hash is null then 0 else 1 end, a.last_signed_in_at, l.expires_at,"
            + " case when l.needs_confirmation = true and l.confirmed_at is null then 1 else 0 end from ";

    private static final String JOINED = " h left join account a on a.id = h.id"
            + " left join one_time_link l on l.account_id = a.id and " + OPEN_LINK
            + " left join assignment r on r.person_id = h.id and r.effective_from = (select max(x.effective_from)"
            + " from assignment x where x.person_id = h.id and x.effective_from <= ?)"
            + " left join department d on d.id = r.department_id order by h.sort_name, h.name, h.id";

    @PersistenceContext
    private EntityManager entities;

    protected AccountLines() {}

    public AccountLines(EntityManager entities) {
        this.entities = entities;
    }

    /** By family name. Finds who they are first, and only then all about these few. */
    public List<AccountLine> find(AccountFilter filter, LocalDate day, Instant now, int first, int limit) {
        Conditions where = new Conditions(filter, day, now);
        where.and(" order by h.sort_name, h.name, h.id limit ? offset ?", limit, first);
        List<UUID> ids = statements()
                .query(
                        "select h.id from " + AccountHolders.EVERYBODY + " h" + where.text,
                        row -> row.getObject(1, UUID.class),
                        where.values.toArray());
        return lines(ids, day, now);
    }

    public Optional<AccountLine> account(UUID id, LocalDate day, Instant now) {
        return lines(List.of(id), day, now).stream().findFirst();
    }

    public int count(AccountFilter filter, LocalDate day, Instant now) {
        Conditions where = new Conditions(filter, day, now);
        return statements()
                .query(
                        "select count(*) from " + AccountHolders.EVERYBODY + " h" + where.text,
                        row -> row.getInt(1),
                        where.values.toArray())
                .get(0);
    }

    private List<AccountLine> lines(List<UUID> ids, LocalDate day, Instant now) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(day, day));
        values.addAll(ids);
        values.addAll(ids);
        values.addAll(List.of(moment(now), day));
        Map<UUID, Set<Role>> roles = roles(ids);
        return statements()
                .query(COLUMNS + AccountHolders.everybodyOf(ids.size()) + JOINED, AccountLines::line, values.toArray())
                .stream()
                .map(line -> line.with(roles.getOrDefault(line.id(), Set.of())))
                .toList();
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

        Conditions(AccountFilter filter, LocalDate day, Instant now) {
            boolean left = filter.kind() == AccountFilter.Kind.LEFT;
            and(" where " + AccountHolders.MAY_HAVE_ACCESS + (left ? " = 0" : " = 1"), day, day);
            switch (filter.kind()) {
                case WITHOUT_PASSWORD ->
                    and(" and not exists (select 1 from account a where a.id = h.id and a.password_hash is not null)");
                case WITH_OPEN_LINK ->
                    and(" and h.id in (select l.account_id from one_time_link l where " + OPEN_LINK + ")", moment(now));
                case WITH_ROLE -> and(" and h.id in (select g.account_id from role_grant g)");
                default -> {
                    // no further condition
                }
            }
            if (filter.department() != null) {
                and(
                        " and h.id in (select r.person_id from assignment r where r.department_id = ?"
                                + " and r.effective_from = (select max(x.effective_from) from assignment x"
                                + " where x.person_id = r.person_id and x.effective_from <= ?))",
                        filter.department(),
                        day);
            }
            if (filter.text() != null && !filter.text().isBlank()) {
                String part = Like.containing(filter.text());
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
