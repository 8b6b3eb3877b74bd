package org.teteatete.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.teteatete.benchmark.plain.AssignmentRow;
import org.teteatete.benchmark.plain.DepartmentRow;
import org.teteatete.benchmark.plain.EmploymentRow;
import org.teteatete.benchmark.plain.PersonRow;
import org.teteatete.shared.Ids;

/**
 * Invented employees, ten to a team, as a file for HR's import and as the rows that come of it.
 *
 * @param batch employees of another batch are other people
 */
record Staff(int batch, int people) {

    private static final int TEAM = 10;
    private static final int DEPARTMENTS = 40;
    private static final LocalDate HIRED = LocalDate.of(2020, 1, 1);

    Path file(Path directory) throws IOException {
        Path file = directory.resolve("employees-" + batch + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("employee_number,user_name,email,given_name,family_name,job_title,department_code,"
                    + "manager_employee_number,hire_date\n");
            for (int person = 0; person < people; person++) {
                String number = number(person);
                out.write(String.join(
                                ",",
                                number,
                                login(number),
                                email(number),
                                "Given",
                                "Family",
                                "Engineer",
                                department(person),
                                person == 0 ? "" : number(person / TEAM),
                                HIRED.toString())
                        + "\n");
            }
        }
        return file;
    }

    /** Table by table: every row is there before another refers to it. */
    List<Stream<Object>> rows() {
        UUID[] departments = ids(DEPARTMENTS);
        UUID[] ids = ids(people);
        return List.of(
                IntStream.range(0, DEPARTMENTS).mapToObj(i -> new DepartmentRow(departments[i], department(i), HIRED)),
                all().mapToObj(person -> {
                    String number = number(person);
                    return new PersonRow(ids[person], number, login(number), email(number), HIRED);
                }),
                all().mapToObj(person -> new EmploymentRow(Ids.next(), ids[person], HIRED)),
                all().mapToObj(person -> new AssignmentRow(
                        Ids.next(),
                        ids[person],
                        HIRED,
                        departments[person % DEPARTMENTS],
                        person == 0 ? null : ids[person / TEAM],
                        "Engineer")));
    }

    private IntStream all() {
        return IntStream.range(0, people);
    }

    private static UUID[] ids(int count) {
        return Stream.generate(Ids::next).limit(count).toArray(UUID[]::new);
    }

    private String number(int person) {
        return "%d%07d".formatted(batch, person);
    }

    private static String login(String number) {
        return "login" + number;
    }

    private static String email(String number) {
        return number + "@example.org";
    }

    private String department(int person) {
        return "D" + batch + "-" + person % DEPARTMENTS;
    }
}
