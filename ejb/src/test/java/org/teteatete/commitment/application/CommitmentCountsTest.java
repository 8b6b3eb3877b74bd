package org.teteatete.commitment.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.commitment.application.DepartmentCommitments.Counts;
import org.teteatete.commitment.domain.DropReason;
import org.teteatete.commitment.domain.Side;
import org.teteatete.meeting.application.Seen;
import org.teteatete.meeting.domain.Part;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.shared.Actor;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Role;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class CommitmentCountsTest {

    private static final int HOUR = 3_600;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void hr_is_told_numbers_by_department_and_side_once_there_are_enough_people(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            CommitmentBench bench = new CommitmentBench(database, directory);
            for (int i = 1; i < CommitmentCounts.ENOUGH; i++) {
                bothPromise(bench, i);
            }
            assertThat(counts(bench, Role.HR_ADMIN, Set.of())).isEmpty();
            bothPromise(bench, CommitmentCounts.ENOUGH);
            UUID done = bench.made(bench.ines, Side.MANAGER, 0, "Relire.");
            bench.does(bench.ines, () -> bench.commitments.close(bench.seen(bench.ines, done)));
            UUID dropped = bench.made(bench.ines, Side.EMPLOYEE, 0, "Appeler.");
            bench.does(
                    bench.ines,
                    () -> bench.commitments.drop(bench.seen(bench.ines, dropped), DropReason.NOT_NEEDED, null));
            bench.days(2);

            UUID department = bench.company.department();
            DepartmentCommitments told = new DepartmentCommitments(
                    department, "SALES", "Sales", 6, new Counts(5, 0, 0, 1), new Counts(5, 5, 1, 0));
            assertThat(counts(bench, Role.HR_ADMIN, Set.of())).containsExactly(told);
            assertThat(counts(bench, Role.AUDITOR, Set.of())).containsExactly(told);
            assertThat(counts(bench, Role.HR_PARTNER, Set.of(department))).containsExactly(told);
            assertThat(counts(bench, Role.HR_PARTNER, Set.of(Ids.next()))).isEmpty();
            assertThat(told.both()).isEqualTo(new Counts(10, 5, 1, 1));

            bench.days(CommitmentCounts.LATELY);
            assertThat(counts(bench, Role.HR_ADMIN, Set.of()))
                    .extracting(DepartmentCommitments::managers)
                    .containsExactly(new Counts(5, 5, 0, 0));
        }
    }

    /** In a one-to-one of theirs: the employee for later, the manager for today. */
    private static void bothPromise(CommitmentBench bench, int number) {
        UUID employee = bench.company.hire("employee" + number, bench.nadia);
        Slot slot = Slot.of(bench.clock.instant().plusSeconds((long) HOUR * (1 + number)), null);
        UUID meeting = bench.as(bench.nadia, () -> bench.meetings.plan(employee, slot));
        bench.does(
                bench.nadia,
                () -> bench.meetings.start(
                        new Seen(meeting, bench.meetingQueries.view(meeting).version())));
        bench.as(
                employee,
                () -> bench.commitments.make(
                        meeting, Part.CLOSING, Side.EMPLOYEE, bench.today().plusDays(200), "Écrire."));
        bench.as(
                bench.nadia, () -> bench.commitments.make(meeting, Part.CLOSING, Side.MANAGER, bench.today(), "Lire."));
    }

    private static List<DepartmentCommitments> counts(CommitmentBench bench, Role role, Set<UUID> departments) {
        Actor actor = CommitmentBench.person(Ids.next(), Set.of(role), departments);
        return bench.as(actor, bench.counts::byDepartment);
    }
}
