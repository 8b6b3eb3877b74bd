package org.teteatete.coverage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicies;
import org.teteatete.organisation.domain.CadencePolicy;
import org.teteatete.organisation.domain.WorkingDays;
import org.teteatete.shared.database.Statements;

/** The company's cadence policies and working days. */
@ApplicationScoped
public class CompanyRules {

    @PersistenceContext
    private EntityManager entities;

    protected CompanyRules() {}

    public CompanyRules(EntityManager entities) {
        this.entities = entities;
    }

    public CadencePolicies policies() {
        return new CadencePolicies(statements()
                .query("select scope, scope_key, cadence, effective_from from cadence_policy", CompanyRules::policy));
    }

    public WorkingDays workingDays() {
        return new WorkingDays(
                statements().query("select holiday_on from holiday", row -> row.getObject(1, LocalDate.class)));
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
