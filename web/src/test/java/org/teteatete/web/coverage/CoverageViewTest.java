package org.teteatete.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teteatete.coverage.application.Filters;
import org.teteatete.coverage.application.Grouping;
import org.teteatete.coverage.application.PeopleList;
import org.teteatete.coverage.domain.Days;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Invalid.Problem;

class CoverageViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void a_bare_address_shows_the_last_13_weeks_of_all_departments() {
        assertThat(read("")).isEqualTo(CoverageView.first(TODAY));
        assertThat(CoverageView.first(TODAY).address()).isEqualTo("coverage.xhtml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period=year&against-from=2025-01-01&against-to=2025-11-26&in=LOG&population=APPRENTICE&cadence=monthly",
                "period=quarter&in=A%26B&in=LOG&by=manager&department=LOG&manager=C0007&page=3",
                "from=2026-01-05&to=2026-02-01&people=never-reached",
                "department=&manager="
            })
    void an_address_shows_the_same_view_again(String query) {
        CoverageView view = read(query);
        assertThat(view.address()).isEqualTo("coverage.xhtml?" + query);
        assertThat(read(view.query()).question().table().page()).isZero();
    }

    @Test
    void a_link_to_hand_on_keeps_its_days() {
        CoverageView view = read("period=quarter&department=LOG");
        String pinned = view.pinned();
        assertThat(pinned).isEqualTo("coverage.xhtml?from=2026-10-01&to=2026-11-26&department=LOG");
    }

    @Test
    void a_step_in_the_table_keeps_what_the_page_is_about() {
        CoverageView view = read("period=4w&in=LOG&people=due&page=2");
        assertThat(view.ofDepartment("LOG")).isEqualTo("coverage.xhtml?period=4w&in=LOG&department=LOG#drill");
        assertThat(view.top()).isEqualTo("coverage.xhtml?period=4w&in=LOG#drill");
        assertThat(read("department=LOG").ofManager("C0007"))
                .isEqualTo("coverage.xhtml?department=LOG&manager=C0007#drill");
        assertThat(read("in=LOG&in=VEN&by=manager&department=LOG").ofAllOfManager("C0007"))
                .isEqualTo("coverage.xhtml?in=LOG&in=VEN&by=manager&manager=C0007#drill");
        assertThat(view.ofPerson("C 1")).isEqualTo("person.xhtml?person=C+1&period=4w&in=LOG&people=due&page=2");
        assertThat(view.in(Preset.WEEKS_13)).isEqualTo("coverage.xhtml?in=LOG&people=due");
        assertThat(view.ofAllDepartments()).isEqualTo("coverage.xhtml?period=4w");
    }

    @Test
    void it_asks_for_what_its_address_says() {
        CoverageView view = read("from=2026-01-05&to=2026-02-01&in=LOG&by=manager&people=on-cadence&page=2"
                + "&population=APPRENTICE&cadence=biweekly&against-from=2025-01-06&against-to=2025-02-02");
        assertThat(view.question())
                .returns(LocalDate.of(2026, 1, 5), question -> question.from())
                .returns(Set.of("LOG"), question -> question.filters().departments())
                .returns(new Filters(Set.of("LOG"), "APPRENTICE", Cadence.BIWEEKLY), question -> question.filters())
                .returns(new Days(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 2, 2)), question -> question.against())
                .returns(Grouping.MANAGER, question -> question.mapBy())
                .returns(PeopleList.ON_CADENCE, question -> question.table().people())
                .returns(1, question -> question.table().page());
    }

    @Test
    void all_that_cannot_be_read_is_told_at_once() {
        assertThatThrownBy(() -> read("from=2026-02-30&by=week&people=x&page=0"))
                .isInstanceOf(Invalid.class)
                .extracting(thrown -> ((Invalid) thrown).problems(), list(Problem.class))
                .extracting(Problem::pointer, Problem::key)
                .containsExactlyInAnyOrder(
                        tuple("from", "coverage.notADate"),
                        tuple("to", "coverage.bothDays"),
                        tuple("by", "coverage.unknownInAddress"),
                        tuple("people", "coverage.unknownInAddress"),
                        tuple("page", "coverage.unknownInAddress"));
        assertThatThrownBy(() -> read("period=fortnight")).isInstanceOf(Invalid.class);
    }

    private static CoverageView read(String query) {
        Map<String, List<String>> values = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.groupingBy(
                        parameter -> parameter[0],
                        Collectors.mapping(
                                parameter -> URLDecoder.decode(parameter[1], StandardCharsets.UTF_8),
                                Collectors.toList())));
        return new ViewReader(values::get, TODAY).read();
    }
}
