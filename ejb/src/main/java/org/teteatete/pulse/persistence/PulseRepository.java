package org.teteatete.pulse.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.pulse.application.PulseFigures;
import org.teteatete.pulse.domain.PulseAnswer;
import org.teteatete.pulse.domain.Quarter;
import org.teteatete.pulse.domain.Question;
import org.teteatete.pulse.domain.Tally;
import org.teteatete.shared.database.Statements;

/** Stores answers, and what of them was told to HR when a quarter was closed. */
@ApplicationScoped
public class PulseRepository {

    private static final String TOLD = """
            select f.quarter, d.code, d.name, f.asked, f.answered, f.structured, f.useful, f.went_deep, f.could_speak
              from pulse_figure f join department d on d.id = f.department_id
            """;

    private static final String ORDER = " order by f.quarter desc, d.name, d.code";

    @PersistenceContext
    private EntityManager entities;

    protected PulseRepository() {}

    public PulseRepository(EntityManager entities) {
        this.entities = entities;
    }

    public void add(PulseAnswer answer) {
        entities.persist(answer);
        entities.flush();
    }

    /** Many at once. */
    public void add(List<PulseAnswer> answers) {
        answers.forEach(entities::persist);
    }

    public Optional<PulseAnswer> find(UUID meeting) {
        return Optional.ofNullable(entities.find(PulseAnswer.class, meeting));
    }

    public List<PulseAnswer> of(Quarter quarter) {
        return entities.createQuery(
                        "select a from PulseAnswer a where a.heldOn between :first and :last", PulseAnswer.class)
                .setParameter("first", quarter.first())
                .setParameter("last", quarter.last())
                .getResultList();
    }

    /** The quarter to be closed next: others wait until the transaction ends. Empty until somebody has answered. */
    public Optional<Quarter> lockNext() {
        Optional<LocalDate> next = statements()
                .query(
                        "select next_quarter from pulse_closing where id = 1 for update",
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .get(0);
        return next.or(this::firstAnswered).map(Quarter::of);
    }

    private Optional<LocalDate> firstAnswered() {
        return Optional.ofNullable(entities.createQuery("select min(a.heldOn) from PulseAnswer a", LocalDate.class)
                .getSingleResult());
    }

    /** Tells the figures of a quarter, once and for ever. */
    public void close(Quarter quarter, Map<UUID, Tally.Figures> byDepartment) {
        byDepartment.forEach((department, figures) -> statements()
                .update(
                        "insert into pulse_figure (quarter, department_id, asked, answered, structured, useful, went_deep,"
                                + " could_speak) values (?, ?, ?, ?, ?, ?, ?, ?)",
                        quarter.first(),
                        department,
                        figures.asked(),
                        figures.answered(),
                        figures.favourable().get(Question.STRUCTURED),
                        figures.favourable().get(Question.USEFUL),
                        figures.favourable().get(Question.WENT_DEEP),
                        figures.favourable().get(Question.COULD_SPEAK)));
        statements()
                .update(
                        "update pulse_closing set next_quarter = ? where id = 1",
                        quarter.next().first());
    }

    /** Of all departments, the latest quarter first. */
    public List<PulseFigures> told() {
        return statements().query(TOLD + ORDER, PulseRepository::figures);
    }

    public List<PulseFigures> told(Collection<UUID> departments) {
        return departments.isEmpty()
                ? List.of()
                : statements()
                        .queryIn(
                                TOLD + " where f.department_id in (%s)" + ORDER, PulseRepository::figures, departments);
    }

    private static PulseFigures figures(ResultSet row) throws SQLException {
        Map<Question, Integer> favourable = new EnumMap<>(Question.class);
        favourable.put(Question.STRUCTURED, row.getInt(6));
        favourable.put(Question.USEFUL, row.getInt(7));
        favourable.put(Question.WENT_DEEP, row.getInt(8));
        favourable.put(Question.COULD_SPEAK, row.getInt(9));
        return new PulseFigures(
                new Quarter(row.getObject(1, LocalDate.class)),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                favourable);
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
