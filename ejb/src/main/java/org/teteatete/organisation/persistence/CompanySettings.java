package org.teteatete.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicy;
import org.teteatete.shared.Ids;
import org.teteatete.shared.database.Statements;

/** The lists that an HR administrator keeps for the whole company; each is read and replaced as a whole, with a version. */
@ApplicationScoped
public class CompanySettings {

    /** A list, by the name under which its version is kept. */
    public enum Name {
        CADENCE_POLICIES("cadence-policies"),
        HOLIDAYS("holidays");

        private final String key;

        Name(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    @PersistenceContext
    private EntityManager entities;

    protected CompanySettings() {}

    public CompanySettings(EntityManager entities) {
        this.entities = entities;
    }

    public long version(Name name) {
        return statements()
                .query("select version from settings_version where name = ?", row -> row.getLong(1), name.key())
                .get(0);
    }

    /** Raises the version and holds the list until the end of the transaction; false when it is not {@code version} now. */
    public boolean raise(Name name, long version) {
        return statements()
                        .update(
                                "update settings_version set version = version + 1 where name = ? and version = ?",
                                name.key(),
                                version)
                == 1;
    }

    /** By scope, key and day. */
    public List<CadencePolicy> policies() {
        return statements()
                .query(
                        "select scope, scope_key, cadence, effective_from from cadence_policy"
                                + " order by scope, scope_key, effective_from nulls first",
                        CompanySettings::policy);
    }

    public void replacePolicies(Collection<CadencePolicy> policies) {
        statements().update("delete from cadence_policy");
        statements()
                .batch(
                        "insert into cadence_policy (id, scope, scope_key, cadence, effective_from) values (?, ?, ?, ?, ?)",
                        policies.stream().map(policy -> new Object[] {
                            Ids.next(),
                            policy.scope().name(),
                            policy.key(),
                            policy.cadence() == null ? null : policy.cadence().name(),
                            policy.from()
                        }));
    }

    /** The earliest first. */
    public List<LocalDate> holidays() {
        return statements()
                .query("select holiday_on from holiday order by holiday_on", row -> row.getObject(1, LocalDate.class));
    }

    public void replaceHolidays(Collection<LocalDate> days) {
        statements().update("delete from holiday");
        statements()
                .batch(
                        "insert into holiday (holiday_on) values (?)",
                        days.stream().map(day -> new Object[] {day}));
    }

    private static CadencePolicy policy(ResultSet row) throws SQLException {
        String cadence = row.getString(3);
        return new CadencePolicy(
                CadencePolicy.Scope.valueOf(row.getString(1)),
                row.getString(2),
                cadence == null ? null : Cadence.valueOf(cadence),
                row.getObject(4, LocalDate.class));
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
