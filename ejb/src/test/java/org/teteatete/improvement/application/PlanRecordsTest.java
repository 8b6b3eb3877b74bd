package org.teteatete.improvement.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.improvement.domain.CheckpointCadence;
import org.teteatete.improvement.domain.Objective;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.PlanLife;
import org.teteatete.improvement.domain.Progress;
import org.teteatete.testing.StatementCount;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/** What is kept of a plan: all of it, for good, unreadable in the database, and found again without a query for each. */
class PlanRecordsTest {

    private static final String MARK = "Zwölfkornbrot";

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void every_version_and_every_decision_reads_after_closing_as_it_did_at_once(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            PlanBench bench = new PlanBench(database, directory);
            Life life = new Life(bench);
            life.throughout();
            List<PlanView.EntryView> entries = bench.view(bench.ines, life.id).entries();
            assertThat(life.read).hasSize(entries.size());
            for (int i = 0; i < entries.size(); i++) {
                assertThat(entries.subList(0, i + 1)).isEqualTo(life.read.get(i));
            }
            assertThat(entries)
                    .extracting(entry -> entry.said().text())
                    .contains(MARK + " revient", MARK + " approuve", MARK + " lu", MARK + " confirme");
            List<VersionView> versions = bench.as(bench.ines, () -> bench.queries.versions(life.id));
            assertThat(versions).extracting(VersionView::number).containsExactly(1, 2);
            assertThat(versions)
                    .extracting(version -> version.content().fact())
                    .containsExactly(MARK + " un", MARK + " deux");
            assertThat(bench.as(bench.karim, () -> bench.queries.version(life.id, 1)))
                    .isEqualTo(versions.get(0).content());
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void nothing_that_somebody_wrote_is_readable_in_the_database(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            new Life(new PlanBench(database, directory)).throughout();
            String dump = database.dump().toLowerCase(Locale.ROOT);
            assertThat(dump.contains("acknowledge")).isTrue();
            for (String text : List.of(MARK, "lfkornbrot")) {
                assertThat(dump.contains(text.toLowerCase(Locale.ROOT))).isFalse();
                assertThat(dump.contains(TestDatabase.hex(text))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void lists_ask_as_much_for_many_plans_as_for_a_few(Vendor vendor) {
        StatementCount count = new StatementCount();
        try (TestDatabase database = vendor.open(count)) {
            PlanBench bench = new PlanBench(database, directory);
            many(bench, "few", 3);
            List<Long> few = asked(count, bench, 3);
            many(bench, "many", 60);
            assertThat(asked(count, bench, 63)).isEqualTo(few);
        }
    }

    /** Half of them wait for the second step, the others for the first. */
    private static void many(PlanBench bench, String name, int number) {
        for (int i = 0; i < number; i++) {
            UUID employee = bench.company.hire(name + i, bench.nadia);
            UUID approved = bench.as(bench.nadia, () -> bench.plans.draft(employee, PlanBench.content()));
            bench.does(bench.nadia, () -> bench.plans.submit(bench.seen(approved)));
            bench.does(bench.sylvie, () -> bench.plans.approve(bench.seen(approved), null));
            UUID waiting = bench.as(bench.nadia, () -> bench.plans.draft(employee, PlanBench.content()));
            bench.does(bench.nadia, () -> bench.plans.submit(bench.seen(waiting)));
        }
    }

    private static List<Long> asked(StatementCount count, PlanBench bench, int pairs) {
        return List.of(
                asked(count, bench, bench.nadia, bench.queries::mine, 2 * pairs),
                asked(count, bench, bench.sylvie, bench.queries::waiting, pairs),
                asked(count, bench, bench.karim, bench.queries::waiting, pairs),
                asked(count, bench, bench.sylvie, bench.queries::decided, Math.min(pairs, 50)),
                asked(count, bench, bench.karim, () -> bench.overviews.page(PlanChoice.all(), null, 500), 2 * pairs));
    }

    /** How many statements the database was asked for that list. */
    private static long asked(
            StatementCount count, PlanBench bench, UUID reader, Supplier<List<PlanLine>> list, int expected) {
        return count.during(() -> assertThat(bench.as(reader, list)).hasSize(expected));
    }

    /** A plan with one return, with marked texts wherever somebody can write; its history is read after each transition. */
    private static final class Life {

        private final PlanBench bench;
        private final UUID id;
        private final List<List<PlanView.EntryView>> read = new ArrayList<>();

        Life(PlanBench bench) {
            this.bench = bench;
            id = bench.as(bench.nadia, () -> bench.plans.draft(bench.ines, content(MARK + " un")));
            read.add(bench.view(bench.nadia, id).entries());
        }

        void throughout() {
            does(bench.nadia, () -> bench.plans.submit(bench.seen(id)));
            does(bench.sylvie, () -> bench.plans.returnIt(bench.seen(id), MARK + " revient"));
            bench.does(bench.nadia, () -> bench.plans.revise(bench.seen(id), content(MARK + " deux")));
            does(bench.nadia, () -> bench.plans.submit(bench.seen(id)));
            does(bench.sylvie, () -> bench.plans.approve(bench.seen(id), MARK + " approuve"));
            does(bench.karim, () -> bench.plans.approve(bench.seen(id), null));
            bench.reach(PlanBench.START);
            does(bench.nadia, () -> bench.plans.share(bench.seen(id)));
            does(bench.ines, () -> bench.plans.acknowledge(bench.seen(id), MARK + " lu"));
            UUID meeting = bench.startedMeeting();
            Progress progress = new Progress(1, Progress.Standing.ON_TRACK, 60, MARK + " 3", null, MARK + " fait");
            does(bench.nadia, () -> bench.plans.checkpoint(bench.seen(id), meeting, List.of(progress), MARK + " va"));
            does(bench.karim, () -> bench.plans.pause(bench.seen(id), MARK + " attend"));
            does(bench.karim, () -> bench.plans.resume(bench.seen(id)));
            does(bench.karim, () -> bench.plans.extend(bench.seen(id), PlanBench.END.plusDays(7), MARK + " dure"));
            does(bench.ines, () -> bench.plans.acknowledge(bench.seen(id), MARK + " relu"));
            does(
                    bench.nadia,
                    () -> bench.plans.assess(bench.seen(id), Outcome.MET, PlanLife.results(), MARK + " juge"));
            does(bench.karim, () -> bench.plans.confirm(bench.seen(id), Outcome.MET, MARK + " confirme"));
        }

        private void does(UUID person, Runnable work) {
            bench.does(person, work);
            read.add(bench.view(bench.nadia, id).entries());
        }

        private static PlanContent content(String fact) {
            LocalDate start = PlanBench.START;
            return new PlanContent(
                    fact,
                    PlanBench.TODAY.minusDays(14),
                    start,
                    PlanBench.END,
                    CheckpointCadence.WEEKLY,
                    List.of(
                            new Objective(MARK + " a", MARK + " b", MARK + " c", MARK + " d", MARK + " e", start),
                            new Objective(MARK, MARK, MARK, MARK, MARK, start.plusDays(9))));
        }
    }
}
