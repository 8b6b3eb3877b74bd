package org.teteatete.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.audit.application.TestTrail.Did;
import org.teteatete.shared.Ids;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class AuditQueriesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void pages_follow_each_other_without_a_gap_or_a_repetition_the_newest_first(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestTrail trail = new TestTrail(database, directory);
            for (int i = 0; i < 4; i++) {
                trail.completes(3);
                trail.clock.advance(Duration.ofSeconds(1));
            }
            List<AuditLine> read = new ArrayList<>();
            AuditPosition after = null;
            for (int page = 0; page < 3; page++) {
                List<AuditLine> lines = trail.lines(AuditFilter.all(), after, 5);
                read.addAll(lines);
                after = AuditPosition.parse(
                                AuditPosition.of(lines.get(lines.size() - 1)).toString())
                        .orElseThrow();
            }
            assertThat(read).hasSize(12).doesNotHaveDuplicates().isEqualTo(trail.lines(AuditFilter.all(), null, 50));
            assertThat(read.get(0).occurredAt()).isAfter(read.get(11).occurredAt());
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_entry_tells_who_did_what_and_whether_it_is_sealed(Vendor vendor) {
        UUID meeting = Ids.next();
        try (TestDatabase database = vendor.open()) {
            TestTrail trail = new TestTrail(database, directory);
            trail.does(Did.complete(meeting));
            trail.tick();
            trail.does(new Did("audit.verify", null, Map.of()));

            assertThat(trail.lines(AuditFilter.all(), null, 9))
                    .satisfiesExactly(
                            waiting -> assertThat(waiting)
                                    .returns(null, AuditLine::subjectId)
                                    .returns("", AuditLine::details)
                                    .returns(false, AuditLine::sealed),
                            done -> assertThat(done)
                                    .returns(TestTrail.NADIA.id(), AuditLine::actorId)
                                    .returns("PERSON", AuditLine::actorKind)
                                    .returns(meeting, AuditLine::subjectId)
                                    .returns("from=PLANNED&to=HELD", AuditLine::details)
                                    .returns(true, AuditLine::sealed));
            trail.tick();
            assertThat(trail.verify()).returns(2L, Verdict::verified).returns(true, Verdict::isIntact);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void filters_narrow_the_trail(Vendor vendor) {
        UUID meeting = Ids.next();
        try (TestDatabase database = vendor.open()) {
            TestTrail trail = new TestTrail(database, directory);
            trail.does(Did.complete(meeting));
            trail.does(new Did("one-to-one.cancel", Ids.next(), Map.of()));
            trail.does(new Did("one_to%one", Ids.next(), Map.of()));

            assertThat(trail.count(new AuditFilter(null, null, meeting, null, null)))
                    .isEqualTo(1);
            assertThat(trail.count(new AuditFilter(null, "one-to-one.", null, null, null)))
                    .isEqualTo(2);
            assertThat(trail.count(new AuditFilter(null, "one_to%", null, null, null)))
                    .isEqualTo(1);
            assertThat(trail.count(new AuditFilter(TestTrail.NADIA.id(), null, null, TODAY, TODAY)))
                    .isEqualTo(3);
            assertThat(trail.count(new AuditFilter(Ids.next(), null, null, null, null)))
                    .isZero();
            assertThat(trail.count(new AuditFilter(null, null, null, TODAY.plusDays(1), null)))
                    .isZero();
            assertThat(trail.count(new AuditFilter(null, null, null, null, TODAY.minusDays(1))))
                    .isZero();
        }
    }
}
