package org.teteatete.coverage.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.teteatete.coverage.domain.Attribution;
import org.teteatete.coverage.domain.KeptPerson;
import org.teteatete.coverage.domain.WithoutCadence;
import org.teteatete.coverage.domain.YearOfWindows;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.shared.database.Statements;

/** Puts rows together, person by person. There are many: what is the same in them is held once. */
final class KeptRowReader implements Statements.Each {

    private final Map<UUID, KeptPerson> people = new HashMap<>();
    private final Map<Attribution, Attribution> attributions = new HashMap<>();
    private final Map<String, Cadence> cadences = new HashMap<>();

    Map<UUID, KeptPerson> people() {
        return people;
    }

    @Override
    public void read(ResultSet row) throws SQLException {
        UUID employee = row.getObject(1, UUID.class);
        KeptPerson person = people.computeIfAbsent(employee, any -> new KeptPerson());
        Attribution attribution = attributions.computeIfAbsent(
                new Attribution(
                        KeptRows.orNull(row.getObject(2, UUID.class)), KeptRows.orNull(row.getObject(3, UUID.class))),
                any -> any);
        String cadence = row.getString(5);
        if (cadence == null) {
            person.withoutCadence()
                    .add(new WithoutCadence(
                            employee,
                            attribution,
                            row.getString(14),
                            row.getObject(11, LocalDate.class),
                            row.getObject(12, LocalDate.class),
                            row.getObject(13, LocalDate.class)));
        } else {
            person.windows()
                    .add(new YearOfWindows(
                            employee,
                            row.getInt(4),
                            cadences.computeIfAbsent(cadence, Cadence::valueOf),
                            row.getString(14),
                            attribution,
                            row.getLong(6),
                            row.getLong(7),
                            row.getLong(8),
                            row.getLong(9),
                            row.getLong(10)));
        }
    }
}
