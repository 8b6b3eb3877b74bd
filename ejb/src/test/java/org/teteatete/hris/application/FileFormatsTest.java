package org.teteatete.hris.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teteatete.hris.csv.UnreadableFile;
import org.teteatete.hris.domain.ImportKind;
import org.teteatete.hris.domain.ImportMode;
import org.teteatete.testing.TestDatabase;

/** The shapes in which HR files come, and those in which they cannot be read. */
class FileFormatsTest {

    private static final String FRENCH = """
            hire_date;employee_number;user_name;given_name;family_name;department_code;department_name;Ancienneté
            31/12/2020;007;zoe;Zoé;L’Été;D;Qualité;5
            """;

    private final TestDatabase database = TestDatabase.Vendor.H2.open();
    private final ImportBench bench = new ImportBench(database);
    private final Company company = new Company(database);

    @BeforeEach
    void nobodyIsThere() {
        assertThat(company.people()).isEmpty();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ImportView bring(byte[] bytes) {
        return bench.run(
                bench.hand(ImportKind.EMPLOYEES, ImportMode.DELTA, false, null, new ByteArrayInputStream(bytes)));
    }

    private void assertFrench(byte[] bytes) {
        ImportView job = bring(bytes);
        assertThat(job.created()).isEqualTo(1);
        assertThat(job.unknownColumns()).containsExactly("Ancienneté");
        assertThat(company.people()).containsExactly("007 zoe - Zoé");
        assertThat(company.employments("007")).containsExactly("2020-12-31 -");
        assertThat(company.departments()).containsExactly("D Qualité");
    }

    @Test
    void windows_1252_semicolons_french_dates_and_leading_zeros() {
        assertFrench(FRENCH.getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void utf_8_with_a_byte_order_mark() {
        assertFrench(("\uFEFF" + FRENCH).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tabs_and_lines_of_windows() {
        assertFrench(FRENCH.replace(';', '\t').replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void quotes_around_delimiters_and_line_breaks_and_the_physical_line_of_what_follows() {
        ImportView job = bring((Company.HEADER
                        + "001,one,\"Anne, \"\"A\"\"\",\"Two\nlines\",D,,2020-01-01,,\n"
                        + "002,two,Given,Family,D,,31/02/2020,,\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(company.people()).containsExactly("001 one - Anne, \"A\"");
        assertThat(bench.rejected(job)).extracting(RejectedLine::line).containsExactly(4);
    }

    @Test
    void a_file_that_is_cut_off_changes_nothing() {
        byte[] whole = FRENCH.getBytes(StandardCharsets.UTF_8);
        assertUnreadable(Arrays.copyOf(whole, whole.length - "lité;5\n".getBytes(StandardCharsets.UTF_8).length));
        assertUnreadable((Company.HEADER + "001,one,\"Giv").getBytes(StandardCharsets.UTF_8));
        assertUnreadable(new byte[0]);
        assertUnreadable("employee_number,user_name\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(company.people()).isEmpty();
        assertThat(company.rows("select id from import_job")).isEmpty();
    }

    private void assertUnreadable(byte[] bytes) {
        assertThatThrownBy(() -> bring(bytes)).isInstanceOf(UnreadableFile.class);
    }
}
