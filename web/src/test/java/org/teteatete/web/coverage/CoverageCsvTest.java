package org.teteatete.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.teteatete.coverage.application.CoverageReport;
import org.teteatete.coverage.application.CoverageReport.Row;
import org.teteatete.coverage.application.Grouping;
import org.teteatete.coverage.domain.ExemptReason;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Period;

/** The columns and the cells of <i>contracts.md §3</i>. */
class CoverageCsvTest {

    private static final String HEAD = "key,name,employees,due,covered,coverage,reached,reach,onCadence,exemptAbsent,"
            + "exemptNotEmployed,exemptNoManager,exemptNoCadence";

    private static final Figures SALES = new Figures(
            120,
            1500,
            1200,
            118,
            61,
            Map.of(
                    ExemptReason.ABSENT,
                    40,
                    ExemptReason.NOT_EMPLOYED,
                    12,
                    ExemptReason.NO_MANAGER,
                    3,
                    ExemptReason.NO_CADENCE,
                    2));

    @Test
    void it_has_the_columns_that_other_systems_rely_on() throws IOException {
        assertThat(written(new Row("SALES", "Ventes « été »", SALES)))
                .isEqualTo(HEAD + "\r\nSALES,Ventes « été »,120,1500,1200,0.8,118,0.9833,61,40,12,3,2\r\n");
    }

    @Test
    void a_rate_of_nothing_is_empty_and_no_rows_leave_the_head() throws IOException {
        assertThat(written(new Row("", "", Figures.NONE))).endsWith("\r\n,,0,0,0,,0,,0,0,0,0,0\r\n");
        assertThat(written()).isEqualTo(HEAD + "\r\n");
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("=1+1", "'=1+1"),
                arguments("+1", "'+1"),
                arguments("-1", "'-1"),
                arguments("@SUM(A1)", "'@SUM(A1)"),
                arguments("\t=1", "\"'\t=1\""),
                arguments("\r=1", "\"'\r=1\""),
                arguments("Ann", "Ann"),
                arguments("Ann-Lou", "Ann-Lou"),
                arguments("Ann, Lou", "\"Ann, Lou\""),
                // the value is the contract's; a spreadsheet that tries several separators leaves it together
                arguments("Ann;=1+1", "\"Ann;=1+1\""));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_cell_that_begins_like_a_formula_and_no_other_is_preceded_by_an_apostrophe(String name, String cell)
            throws IOException {
        assertThat(written(new Row("SALES", name, SALES))).contains("\r\nSALES," + cell + ",120,");
        assertThat(written(new Row(name, "Sales", SALES))).contains("\r\n" + cell + ",Sales,120,");
    }

    private static String written(Row... rows) throws IOException {
        Period period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CoverageCsv.write(new CoverageReport(period, Grouping.DEPARTMENT, List.of(rows), SALES), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
