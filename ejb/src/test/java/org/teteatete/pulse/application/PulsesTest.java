package org.teteatete.pulse.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.meeting.application.HeldMeetings;
import org.teteatete.meeting.application.MeetingBench;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.Forms;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.persistence.PeopleOnDay;
import org.teteatete.pulse.domain.Answer;
import org.teteatete.pulse.domain.Pulse;
import org.teteatete.pulse.domain.Question;
import org.teteatete.pulse.persistence.PulseRepository;
import org.teteatete.shared.Actor;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Ids;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/** <i>coverage.md, Privacy</i>, and <i>method.md, Who sees what</i>, for the pulse. */
class PulsesTest {

    private static final Pulse GLAD = new Pulse(Map.of(
            Question.STRUCTURED, Answer.YES,
            Question.USEFUL, Answer.RATHER_YES,
            Question.WENT_DEEP, Answer.RATHER_NO,
            Question.COULD_SPEAK, Answer.YES));

    @TempDir
    Path directory;

    private TestDatabase database;
    private MeetingBench bench;
    private Pulses pulses;
    private PulseClosing closing;
    private PulseQueries queries;

    private void on(Vendor vendor, Consumer<MeetingBench> trial) {
        try (TestDatabase opened = vendor.open()) {
            database = opened;
            bench = new MeetingBench(database, directory);
            PulseRepository repository = new PulseRepository(bench.transactions.entities());
            pulses = new Pulses(repository, bench.queries, bench.server.texts(), bench.time);
            queries = new PulseQueries(repository, bench.currentActor);
            closing = new PulseClosing(
                    repository,
                    new HeldMeetings(bench.repository),
                    new Directory(new PeopleOnDay(bench.transactions.entities())),
                    bench.server.texts(),
                    bench.time);
            trial.accept(bench);
        }
    }

    private UUID held(UUID employee) {
        return bench.as(bench.nadia, () -> bench.meetings.record(employee, bench.today(), 45, Forms.completeTexts()));
    }

    private void answer(UUID employee, UUID meeting) {
        bench.does(employee, () -> pulses.answer(meeting, GLAD));
    }

    private List<PulseFigures> told(Role role, Set<UUID> departments) {
        return bench.as(MeetingBench.person(Ids.next(), Set.of(role), departments), queries::figures);
    }

    private boolean close() {
        return bench.as(Actor.SYSTEM, closing::closeNext);
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_employee_answers_once_and_reads_it_and_nobody_else_does(Vendor vendor) {
        on(vendor, bench -> {
            UUID meeting = held(bench.ines);
            assertThat(bench.as(bench.ines, () -> pulses.about(meeting)).open()).isTrue();
            answer(bench.ines, meeting);

            PulseView mine = bench.as(bench.ines, () -> pulses.about(meeting));
            assertThat(mine.open()).isFalse();
            assertThat(mine.given().orElseThrow().to(Question.WENT_DEEP)).isEqualTo(Answer.RATHER_NO);
            assertThatThrownBy(() -> answer(bench.ines, meeting)).isInstanceOf(Refused.class);
            assertThat(bench.as(bench.nadia, () -> pulses.about(meeting))).isEqualTo(PulseView.NONE);
            assertThatThrownBy(() -> answer(bench.nadia, meeting)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> bench.as(bench.karim, () -> pulses.about(meeting)))
                    .isInstanceOf(NotFound.class);
            assertThat(content()).doesNotContain("YES", "NO");
        });
    }

    private String content() {
        byte[] sealed = database.inTransaction(entities -> (byte[])
                entities.createNativeQuery("select content from pulse_answer").getSingleResult());
        return new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void only_what_was_held_is_asked_about_and_only_for_a_while(Vendor vendor) {
        on(vendor, bench -> {
            UUID contested = held(bench.ines);
            bench.does(bench.ines, () -> bench.meetings.contest(bench.seen(contested), Contested.NOT_HELD, "Pas tenu"));
            assertThatThrownBy(() -> answer(bench.ines, contested)).isInstanceOf(Refused.class);

            UUID old = held(bench.karim);
            bench.days(31);
            assertThat(bench.as(bench.karim, () -> pulses.about(old)).open()).isFalse();
            assertThatThrownBy(() -> answer(bench.karim, old)).isInstanceOf(Refused.class);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void hr_is_told_of_a_department_once_the_quarter_is_closed_and_never_anew(Vendor vendor) {
        on(vendor, bench -> {
            for (int i = 0; i < 10; i++) {
                UUID person = bench.company.hire("p" + i, bench.nadia);
                UUID meeting = held(person);
                if (i < 5) {
                    answer(person, meeting);
                }
            }
            assertThat(close()).isFalse();
            assertThat(told(Role.HR_ADMIN, Set.of())).isEmpty();

            bench.days(70);
            assertThat(close()).isTrue();
            assertThat(close()).isFalse();
            List<PulseFigures> figures = told(Role.HR_ADMIN, Set.of());
            assertThat(figures).hasSize(1);
            assertThat(figures.get(0).answered()).isEqualTo(5);
            assertThat(figures.get(0).asked()).isEqualTo(10);
            assertThat(figures.get(0).favourable())
                    .containsEntry(Question.STRUCTURED, 100)
                    .containsEntry(Question.WENT_DEEP, 0);
            assertThat(told(Role.HR_PARTNER, Set.of(bench.company.department())))
                    .isEqualTo(figures);
            assertThat(told(Role.HR_PARTNER, Set.of(Ids.next()))).isEmpty();

            database.run(entities ->
                    entities.createNativeQuery("delete from pulse_answer").executeUpdate());
            assertThat(close()).isFalse();
            assertThat(told(Role.HR_ADMIN, Set.of())).isEqualTo(figures);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_department_with_fewer_than_five_on_either_side_is_not_told_of_and_not_kept(Vendor vendor) {
        on(vendor, bench -> {
            for (int i = 0; i < 9; i++) {
                UUID person = bench.company.hire("p" + i, bench.nadia);
                UUID meeting = held(person);
                if (i < 5) {
                    answer(person, meeting);
                }
            }
            bench.days(70);
            assertThat(close()).isTrue();
            assertThat(told(Role.HR_ADMIN, Set.of())).isEmpty();
        });
    }
}
