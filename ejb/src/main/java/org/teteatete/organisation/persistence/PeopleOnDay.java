package org.teteatete.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.teteatete.organisation.application.PersonOnDay;

/** Reads people as of a day, many at a time: one query for up to {@value #CHUNK} people, whatever their history. */
@ApplicationScoped
public class PeopleOnDay {

    private static final int CHUNK = 1_000;

    private static final String SELECT = """
            select cast(p.id as varchar(36)), p.employee_number, p.user_name, p.given_name, p.family_name, p.email,
                   a.job_title, cast(d.id as varchar(36)), d.code, d.name, cast(a.manager_id as varchar(36)),
                   coalesce(a.population, 'EMPLOYEE'), coalesce(a.working_time, 100), p.locale,
                   (select count(*) from employment e
                     where e.person_id = p.id and e.hire_date <= ?1 and (e.leave_date is null or e.leave_date >= ?1))
              from person p
              left join assignment a on a.person_id = p.id and a.effective_from =
                   (select max(l.effective_from) from assignment l where l.person_id = p.id and l.effective_from <= ?1)
              left join department d on d.id = a.department_id
            """;

    private static final String REPORTED = """
            select cast(a.person_id as varchar(36)) from assignment a join employment e on e.person_id = a.person_id
             where a.manager_id = ?1
               and a.effective_from <= ?3 and e.hire_date <= ?3
               and (e.leave_date is null or (e.leave_date >= ?2 and e.leave_date >= a.effective_from))
               and not exists (select 1 from assignment n where n.person_id = a.person_id
                    and n.effective_from > a.effective_from
                    and (n.effective_from <= ?2 or n.effective_from <= e.hire_date))
            """;

    @PersistenceContext
    private EntityManager entities;

    protected PeopleOnDay() {}

    public PeopleOnDay(EntityManager entities) {
        this.entities = entities;
    }

    public List<PersonOnDay> byId(LocalDate day, Collection<UUID> ids) {
        List<UUID> wanted = List.copyOf(ids);
        List<PersonOnDay> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            List<UUID> chunk = wanted.subList(from, Math.min(from + CHUNK, wanted.size()));
            Query query = query(SELECT + " where p.id in (" + places(chunk.size()) + ")", day);
            IntStream.range(0, chunk.size()).forEach(i -> query.setParameter(i + 2, chunk.get(i)));
            found.addAll(people(query));
        }
        return found;
    }

    public List<PersonOnDay> byNumber(LocalDate day, String employeeNumber) {
        return people(query(SELECT + " where p.employee_number = ?2", day).setParameter(2, employeeNumber));
    }

    /** Who is employed and reports to {@code manager} on that day, by name. */
    public List<PersonOnDay> reportsOf(LocalDate day, UUID manager) {
        return people(query(SELECT + """
                                 where a.manager_id = ?2 and exists (select 1 from employment e where e.person_id = p.id
                                   and e.hire_date <= ?1 and (e.leave_date is null or e.leave_date >= ?1))
                                 order by p.family_name, p.given_name
                                """, day).setParameter(2, manager));
    }

    /** Whether {@code employee} was employed and reported to {@code manager} on a day from {@code from} to {@code to}. */
    public boolean reportedTo(UUID employee, UUID manager, LocalDate from, LocalDate to) {
        return !reported(REPORTED + " and a.person_id = ?4", manager, from, to)
                .setParameter(4, employee)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Who was employed and reported to {@code manager} on a day from {@code from} to {@code to}. */
    public List<UUID> reportedTo(UUID manager, LocalDate from, LocalDate to) {
        List<?> ids = reported(REPORTED, manager, from, to).getResultList();
        return ids.stream().map(PeopleOnDay::id).distinct().toList();
    }

    private Query reported(String sql, UUID manager, LocalDate from, LocalDate to) {
        return entities.createNativeQuery(sql)
                .setParameter(1, manager)
                .setParameter(2, from)
                .setParameter(3, to);
    }

    private Query query(String sql, LocalDate day) {
        return entities.createNativeQuery(sql).setParameter(1, day);
    }

    private static String places(int count) {
        return String.join(
                ",", IntStream.range(2, count + 2).mapToObj(i -> "?" + i).toList());
    }

    private static List<PersonOnDay> people(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> person((Object[]) row)).toList();
    }

    private static PersonOnDay person(Object[] row) {
        return new PersonOnDay(
                id(row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                id(row[7]),
                (String) row[8],
                (String) row[9],
                id(row[10]),
                (String) row[11],
                ((Number) row[12]).intValue(),
                ((Number) row[14]).intValue() > 0,
                (String) row[13]);
    }

    private static UUID id(Object text) {
        return text == null ? null : UUID.fromString((String) text);
    }
}
