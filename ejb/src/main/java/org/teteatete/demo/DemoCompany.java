package org.teteatete.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.teteatete.organisation.domain.FrenchPublicHolidays;

/** The whole demonstration company as of a day; the same for the same day. */
final class DemoCompany {

    private static final String[] ABSENCE_COLUMNS = {"employee_number", "type", "start_date", "end_date"};

    private final DemoStaff staff;
    private final DemoAbsences absences;
    private final List<LocalDate> holidays;
    private final LocalDate today;

    DemoCompany(LocalDate today) {
        this.today = today;
        this.staff = new DemoStaff(today);
        this.absences = new DemoAbsences(staff, today);
        this.holidays = FrenchPublicHolidays.between(today.getYear() - 1, today.getYear() + 1);
    }

    DemoStaff staff() {
        return staff;
    }

    List<LocalDate> holidays() {
        return holidays;
    }

    List<DemoSeries> series() {
        return new DemoMeetings(staff, absences, holidays, today).series();
    }

    List<DemoMeeting> meetings() {
        return new DemoMeetings(staff, absences, holidays, today).all();
    }

    /** An employees file (<i>contracts.md §2</i>). */
    byte[] employeesFile() {
        CsvFile csv = new CsvFile(
                "employee_number",
                "user_name",
                "email",
                "given_name",
                "family_name",
                "job_title",
                "department_code",
                "department_name",
                "manager_employee_number",
                "hire_date",
                "leave_date",
                "effective_from",
                "population",
                "working_time",
                "locale");
        for (DemoRow row : staff.rows()) {
            csv.line(
                    row.number(),
                    row.userName(),
                    row.userName() + "@corvelane.example",
                    row.givenName(),
                    row.familyName(),
                    row.jobTitle(),
                    row.departmentCode(),
                    row.departmentName(),
                    row.managerNumber(),
                    row.hireDate().toString(),
                    Objects.toString(row.leaveDate(), ""),
                    row.effectiveFrom().toString(),
                    row.population(),
                    Integer.toString(row.workingTime()),
                    row.locale());
        }
        return csv.bytes();
    }

    /** An absences file (<i>contracts.md §2</i>). */
    byte[] absencesFile() {
        CsvFile csv = new CsvFile(ABSENCE_COLUMNS);
        absences.all()
                .forEach(absence -> csv.line(
                        absence.number(),
                        absence.type(),
                        absence.start().toString(),
                        absence.end().toString()));
        return csv.bytes();
    }

    /** A small absences file in which not every line is right, as files are. */
    byte[] absencesFileWithMistakes() {
        CsvFile csv = new CsvFile(ABSENCE_COLUMNS);
        String next = today.plusDays(20).toString();
        csv.line(staff.named("Bérauld").number(), "LEAVE", next, next);
        csv.line("C9999", "LEAVE", next, next);
        csv.line(
                staff.named("Lembrel").number(),
                "LEAVE",
                next,
                today.plusDays(13).toString());
        csv.line(staff.named("Ostrelle").number(), "LEAVE", "31/02/" + today.getYear(), next);
        return csv.bytes();
    }

    private static final class CsvFile {

        private final StringWriter text = new StringWriter();
        private final CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);

        CsvFile(String... header) {
            line(header);
        }

        void line(String... values) {
            writer.writeRecord(values);
        }

        byte[] bytes() {
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
