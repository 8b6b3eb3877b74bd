package org.teteatete.shared;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void a_cell_that_begins_like_a_formula_gets_an_apostrophe(String cell) {
        assertThat(CsvCells.neutralise(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann", "Ann;=1+1", "a-b", "1=1", " =1"})
    void any_other_cell_stays_as_it_is(String cell) {
        assertThat(CsvCells.neutralise(cell)).isEqualTo(cell);
    }

    @Test
    void nothing_is_the_empty_cell() {
        assertThat(CsvCells.neutralise(null)).isEmpty();
        assertThat(CsvCells.neutraliseWithin(null)).isEmpty();
    }

    @Test
    void for_people_no_part_between_other_separators_begins_like_a_formula() {
        assertThat(CsvCells.neutraliseWithin("Ann;=1+1")).isEqualTo("Ann;'=1+1");
        assertThat(CsvCells.neutraliseWithin("=1;+2;\t-3")).isEqualTo("'=1;'+2;\t'-3");
        assertThat(CsvCells.neutraliseWithin("Ann\n@SUM(A1);x")).isEqualTo("Ann\n'@SUM(A1);x");
        assertThat(CsvCells.neutraliseWithin("Ann; \"=1+1;")).isEqualTo("Ann;' \"=1+1;");
        assertThat(CsvCells.neutraliseWithin("Ann; Bob - the other")).isEqualTo("Ann; Bob - the other");
    }

    @Test
    void what_contains_another_separator_is_quoted() throws IOException {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvCells.writer().build(text);
        csv.writeRecord("Ann;=1+1", "Bob\tBo", "Eve", "", "a \"b\"", "c,d");
        csv.flush();
        assertThat(text).hasToString("\"Ann;=1+1\",\"Bob\tBo\",Eve,,\"a \"\"b\"\"\",\"c,d\"\r\n");
    }
}
