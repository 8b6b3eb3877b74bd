package org.teteatete.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.audit.application.TestTrail.Did;
import org.teteatete.shared.Ids;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class AuditSealingTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_entry_is_committed_with_the_act_or_not_at_all(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestTrail trail = new TestTrail(database, directory);
            trail.does(Did.complete(Ids.next()));
            assertThatThrownBy(() -> trail.transactions.required(() -> {
                        trail.does(Did.complete(Ids.next()));
                        throw new IllegalStateException("the use case fails");
                    }))
                    .hasMessage("the use case fails");

            assertThat(trail.count(AuditFilter.all())).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void entries_are_sealed_without_a_gap_whatever_the_size_of_the_batches(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestTrail trail = new TestTrail(database, directory);
            trail.completes(7);
            assertThat(trail.seal(3)).isEqualTo(3);
            trail.completes(2);
            trail.tick();

            assertThat(trail.sealed()).hasSize(9).doesNotHaveDuplicates();
            assertThat(trail.verify()).returns(9L, Verdict::verified).returns(true, Verdict::isIntact);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_entry_that_is_committed_late_comes_later_in_the_chain(Vendor vendor) throws Exception {
        try (TestDatabase database = vendor.open()) {
            TestTrail trail = new TestTrail(database, directory);
            CountDownLatch recorded = new CountDownLatch(1);
            CountDownLatch sealed = new CountDownLatch(1);
            UUID late = Ids.next();
            ExecutorService thread = Executors.newSingleThreadExecutor();
            try {
                trail.completes(1);
                Future<?> slow = thread.submit(() -> trail.transactions.required(() -> {
                    trail.does(Did.complete(late));
                    trail.transactions.entities().flush();
                    recorded.countDown();
                    await(sealed);
                }));
                recorded.await();
                trail.completes(2);
                trail.tick();
                sealed.countDown();
                slow.get();
            } finally {
                thread.shutdownNow();
            }
            assertThat(trail.verify().verified()).isEqualTo(3);
            trail.tick();

            assertThat(trail.verify()).returns(4L, Verdict::verified).returns(true, Verdict::isIntact);
            assertThat(trail.lines(new AuditFilter(null, null, late, null, null), null, 9))
                    .extracting(AuditLine::id)
                    .containsExactly(trail.sealed().get(3));
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void servers_that_seal_at_once_make_one_chain(Vendor vendor) throws Exception {
        try (TestDatabase database = vendor.open()) {
            List<TestTrail> servers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                servers.add(new TestTrail(database, directory));
            }
            ExecutorService threads = Executors.newFixedThreadPool(6);
            try {
                List<Callable<Void>> work = new ArrayList<>();
                for (TestTrail server : servers) {
                    work.add(() -> {
                        server.completes(40);
                        return null;
                    });
                    work.add(() -> {
                        for (int i = 0; i < 30; i++) {
                            server.seal(5);
                        }
                        return null;
                    });
                }
                for (Future<Void> result : threads.invokeAll(work)) {
                    result.get();
                }
            } finally {
                threads.shutdownNow();
            }
            servers.get(0).tick();

            assertThat(servers.get(1).sealed()).hasSize(120).doesNotHaveDuplicates();
            assertThat(servers.get(2).verify())
                    .returns(120L, Verdict::verified)
                    .returns(0L, Verdict::waiting)
                    .returns(true, Verdict::isIntact);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_people_write_does_not_fit_into_an_act(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestTrail trail = new TestTrail(database, directory);
            Did tooLong = new Did("one-to-one.complete", Ids.next(), Map.of("text", "Le rapport ".repeat(30)));
            assertThatThrownBy(() -> trail.does(tooLong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
