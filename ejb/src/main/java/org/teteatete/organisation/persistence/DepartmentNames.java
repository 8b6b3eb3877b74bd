package org.teteatete.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.teteatete.organisation.application.DepartmentName;
import org.teteatete.shared.Ids;
import org.teteatete.shared.database.Statements;

/** Departments by code. There are few: they are read and written as a whole. */
@ApplicationScoped
public class DepartmentNames {

    @PersistenceContext
    private EntityManager entities;

    protected DepartmentNames() {}

    public DepartmentNames(EntityManager entities) {
        this.entities = entities;
    }

    public Map<String, DepartmentName> all() {
        Map<String, DepartmentName> all = new HashMap<>();
        statements()
                .query(
                        "select code, name, named_on from department",
                        row -> new DepartmentName(
                                row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)))
                .forEach(department -> all.put(department.code(), department));
        return all;
    }

    Map<String, UUID> ids() {
        Map<String, UUID> ids = new HashMap<>();
        statements()
                .query(
                        "select code, id from department",
                        row -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
                .forEach(department -> ids.put(department.getKey(), department.getValue()));
        return ids;
    }

    public void write(Collection<DepartmentName> departments) {
        Map<String, UUID> known = ids();
        Statements statements = statements();
        statements.batch(
                "update department set name = ?, named_on = ? where code = ?",
                departments.stream()
                        .filter(department -> known.containsKey(department.code()))
                        .map(department -> new Object[] {department.name(), department.namedOn(), department.code()}));
        statements.batch(
                "insert into department (id, code, name, named_on) values (?, ?, ?, ?)",
                departments.stream()
                        .filter(department -> !known.containsKey(department.code()))
                        .map(department ->
                                new Object[] {Ids.next(), department.code(), department.name(), department.namedOn()}));
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
