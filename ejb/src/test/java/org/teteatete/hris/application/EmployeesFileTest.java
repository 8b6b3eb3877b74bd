package org.teteatete.hris.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.teteatete.hris.application.Company.HEADER;
import static org.teteatete.hris.application.Company.line;
import static org.teteatete.hris.application.Company.upTo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.hris.domain.ImportKind;
import org.teteatete.hris.domain.ImportMode;
import org.teteatete.hris.domain.ImportState;
import org.teteatete.testing.TestDatabase;

/** What employees files do to people who are known, on both databases (<i>contracts.md §2</i>). */
class EmployeesFileTest {

    private TestDatabase database;
    private ImportBench bench;
    private Company company;

    private void on(TestDatabase.Vendor vendor) {
        database = vendor.open();
        bench = new ImportBench(database);
        company = new Company(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_full_file_ends_the_employment_of_those_it_does_not_name(TestDatabase.Vendor vendor) {
        on(vendor);
        bench.delta(upTo(20));

        ImportView full = bench.full(upTo(18));
        assertThat(full.state()).isEqualTo(ImportState.COMPLETED);
        assertThat(full.ended()).isEqualTo(2);
        assertThat(company.employments("019")).containsExactly("2020-01-01 " + ImportBench.TODAY);
        assertThat(company.employments("018")).containsExactly("2020-01-01 -");

        assertThat(bench.full(upTo(18)).ended()).isZero();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_full_file_that_would_end_more_than_one_in_ten_changes_nothing_unless_forced(TestDatabase.Vendor vendor) {
        on(vendor);
        bench.delta(upTo(20));
        List<String> before = company.everything();
        String file = upTo(17) + line("099", "001");

        ImportView refused = bench.full(file);
        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(refused.leaving()).isEqualTo(3);
        assertThat(refused.active()).isEqualTo(20);
        assertThat(company.everything()).isEqualTo(before);

        ImportView forced = bench.forced(file);
        assertThat(forced.state()).isEqualTo(ImportState.COMPLETED);
        assertThat(forced.ended()).isEqualTo(3);
        assertThat(forced.created()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void whoever_has_a_rejected_line_in_a_full_file_stays(TestDatabase.Vendor vendor) {
        on(vendor);
        bench.delta(upTo(20));
        ImportView full = bench.full(upTo(19) + line("020", "001", "not a day", "", ""));
        assertThat(full.rejected()).isEqualTo(1);
        assertThat(full.ended()).isZero();
        assertThat(company.employments("020")).containsExactly("2020-01-01 -");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_hire_date_after_the_last_day_opens_a_second_employment_and_another_one_corrects(TestDatabase.Vendor vendor) {
        on(vendor);
        bench.delta(HEADER + line("001", "", "2020-01-01", "2022-01-31", "2020-01-01"));
        bench.delta(HEADER + line("001", "", "2024-03-01", "", "2024-03-01"));
        assertThat(company.employments("001")).containsExactly("2020-01-01 2022-01-31", "2024-03-01 -");

        bench.delta(HEADER + line("001", "", "2024-04-01", "2026-12-31", "2024-04-01"));
        assertThat(company.employments("001")).containsExactly("2020-01-01 2022-01-31", "2024-04-01 2026-12-31");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_leave_date_before_the_hire_date_rejects_and_so_all_lines_of_that_employee(TestDatabase.Vendor vendor) {
        on(vendor);
        ImportView job = bench.delta(HEADER
                + line("001", "", "2020-01-01", "2019-12-31", "2020-01-01")
                + line("001", "", "2020-01-01", "", "2021-01-01")
                + line("002", ""));
        assertThat(job.rejected()).isEqualTo(2);
        assertThat(job.created()).isEqualTo(1);
        assertThat(bench.rejected(job))
                .extracting(RejectedLine::line, RejectedLine::column, RejectedLine::reasonKey)
                .containsExactly(
                        tuple(2, "leave_date", "hris.rejected.leavesBeforeHire"),
                        tuple(3, "employee_number", "hris.rejected.anotherLine"));
        assertThat(company.people()).containsExactly("002 login002 - Given");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void managers_come_later_in_the_file_and_unknown_ones_reject(TestDatabase.Vendor vendor) {
        on(vendor);
        ImportView job = bench.delta(HEADER + line("001", "002") + line("002", "") + line("003", "404"));
        assertThat(job.created()).isEqualTo(2);
        assertThat(bench.rejected(job))
                .extracting(RejectedLine::line, RejectedLine::reasonKey)
                .containsExactly(tuple(4, "hris.rejected.unknownManager"));
        assertThat(company.assignments("001")).containsExactly("2020-01-01 002 - EMPLOYEE 100");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_circle_of_managers_on_any_day_rejects_the_lines_that_close_it(TestDatabase.Vendor vendor) {
        on(vendor);
        bench.delta(HEADER + line("001", "002") + line("002", "") + line("003", ""));

        ImportView closing = bench.delta(HEADER + line("002", "001", "2020-01-01", "", "2023-01-01"));
        assertThat(closing.rejected()).isEqualTo(1);
        assertThat(bench.rejected(closing))
                .extracting(RejectedLine::reasonKey)
                .containsExactly("hris.rejected.managerCycle");

        // The same link is fine from the day on which the other one has ended.
        ImportView turned = bench.delta(HEADER
                + line("002", "001", "2020-01-01", "", "2023-01-01")
                + line("001", "003", "2020-01-01", "", "2023-01-01"));
        assertThat(turned.rejected()).isZero();
        assertThat(turned.updated()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void two_lines_for_one_day_reject_unless_they_are_identical(TestDatabase.Vendor vendor) {
        on(vendor);
        ImportView job = bench.delta(HEADER
                + line("001", "")
                + line("002", "001")
                + line("002", "001")
                + line("003", "001", "2020-01-01", "", "2020-01-01")
                + line("003", "002", "2020-01-01", "", "2020-01-01"));
        assertThat(job.created()).isEqualTo(2);
        assertThat(job.unchanged()).isEqualTo(1);
        assertThat(bench.rejected(job))
                .extracting(RejectedLine::line, RejectedLine::reasonKey)
                .containsExactly(tuple(5, "hris.rejected.saidTwice"), tuple(6, "hris.rejected.saidTwice"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_login_may_change_but_never_to_somebody_elses(TestDatabase.Vendor vendor) {
        on(vendor);
        bench.delta(upTo(2));
        List<String> ids = company.rows("select cast(id as varchar(36)) from person order by employee_number");

        ImportView changed = bench.delta(upTo(2).replace("login002", "New.Login"));
        assertThat(changed.updated()).isEqualTo(1);
        assertThat(company.people()).contains("002 New.Login - Given");
        assertThat(company.rows("select cast(id as varchar(36)) from person order by employee_number"))
                .isEqualTo(ids);

        ImportView taken = bench.delta(HEADER
                + line("003", "001").replace("login003", "NEW.login")
                + line("004", "001").replace("login004", "same")
                + line("005", "001").replace("login005", "SAME"));
        assertThat(taken.created()).isZero();
        assertThat(bench.rejected(taken))
                .extracting(RejectedLine::reasonKey)
                .containsExactly(
                        "hris.rejected.usedBySomebodyElse", "hris.rejected.sharedInFile", "hris.rejected.sharedInFile");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_blank_cell_clears_and_a_column_that_is_not_there_leaves(TestDatabase.Vendor vendor) {
        on(vendor);
        bench.delta("""
                employee_number,user_name,email,given_name,family_name,job_title,department_code,department_name,hire_date,population,working_time
                001,one,one@x.fr,Given,Family,Chief,D,Direction,2020-01-01,APPRENTICE,80
                """);
        assertThat(company.departments()).containsExactly("D Direction");

        bench.delta("""
                employee_number,user_name,given_name,family_name,department_code,hire_date
                001,one,Other,Family,D,2020-01-01
                """);
        assertThat(company.people()).containsExactly("001 one one@x.fr Other");
        assertThat(company.assignments("001")).containsExactly("2020-01-01 - Chief APPRENTICE 80");

        bench.on(LocalDate.of(2026, 12, 1), """
                employee_number,user_name,email,given_name,family_name,job_title,department_code,hire_date,population,working_time
                001,one,,Other,Family,,D,2020-01-01,,
                """);
        assertThat(company.people()).containsExactly("001 one - Other");
        assertThat(company.assignments("001"))
                .containsExactly("2020-01-01 - Chief APPRENTICE 80", "2026-12-01 - - EMPLOYEE 100");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void it_breaks_off_twice_and_comes_to_its_end(TestDatabase.Vendor vendor) {
        on(vendor);
        UUID id = bench.hand(ImportKind.EMPLOYEES, ImportMode.DELTA, false, null, upTo(11));
        assertThat(bench.breakOff(id).state()).isEqualTo(ImportState.RUNNING);
        assertThat(bench.breakOff(id).state()).isEqualTo(ImportState.RUNNING);
        ImportView end = bench.run(id);
        assertThat(end.state()).isEqualTo(ImportState.COMPLETED);
        assertThat(end.created()).isEqualTo(end.read()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void broken_off_three_times_it_has_failed_and_the_next_goes_on(TestDatabase.Vendor vendor) {
        on(vendor);
        UUID id = bench.hand(ImportKind.EMPLOYEES, ImportMode.DELTA, false, null, upTo(11));
        bench.breakOff(id);
        bench.breakOff(id);
        ImportView end = bench.breakOff(id);
        assertThat(end.state()).isEqualTo(ImportState.FAILED);
        assertThat(end.finishedAt()).isNotNull();
        assertThat(company.rows("select import_id from import_line union all select import_id from import_part"))
                .isEmpty();
        assertThat(bench.delta(upTo(11)).state()).isEqualTo(ImportState.COMPLETED);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void rows_of_a_step_that_was_never_committed_do_not_hinder_the_next_run(TestDatabase.Vendor vendor) {
        on(vendor);
        UUID id = bench.hand(ImportKind.EMPLOYEES, ImportMode.DELTA, false, null, upTo(3));
        assertThatExceptionOfType(ImportBench.Killed.class)
                .isThrownBy(() -> bench.killedAfter(1).run(id));
        bench.killedAfter(Integer.MAX_VALUE).leave(id, "001", 2);
        ImportView end = bench.run(id);
        assertThat(end.state()).isEqualTo(ImportState.COMPLETED);
        assertThat(end.created()).isEqualTo(end.read()).isPositive();
        assertThat(end.rejected()).isZero();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void killed_after_any_step_it_comes_to_the_same_end(TestDatabase.Vendor vendor) {
        on(vendor);
        bench.delta(upTo(12));
        List<String> expected;
        ImportView undisturbed;
        String file = upTo(11).replace("Given", "Other") + line("020", "404") + line("030", "001");
        try (TestDatabase other = vendor.open()) {
            ImportBench calm = new ImportBench(other);
            calm.delta(upTo(12));
            undisturbed = calm.full(file);
            expected = new Company(other).everything();
        }
        UUID id = bench.hand(ImportKind.EMPLOYEES, ImportMode.FULL, false, null, file);
        ImportView end = null;
        for (int steps = 1; end == null; steps++) {
            try {
                end = bench.killedAfter(steps).run(id);
            } catch (ImportBench.Killed killed) {
                bench.killedAfter(Integer.MAX_VALUE).forgetTurn();
            }
        }
        assertThat(company.everything()).isEqualTo(expected);
        bench.killedAfter(Integer.MAX_VALUE).delta(upTo(1));
        assertThat(company.rows("select import_id from import_line union all select import_id from import_part"))
                .isEmpty();
        assertThat(end.state()).isEqualTo(ImportState.COMPLETED);
        assertThat(List.of(end.read(), end.created(), end.updated(), end.unchanged(), end.ended(), end.rejected()))
                .isEqualTo(List.of(
                        undisturbed.read(),
                        undisturbed.created(),
                        undisturbed.updated(),
                        undisturbed.unchanged(),
                        undisturbed.ended(),
                        undisturbed.rejected()));
    }
}
