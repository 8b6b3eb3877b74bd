package org.teteatete.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.teteatete.coverage.application.CoverageReport;
import org.teteatete.coverage.application.Grouping;
import org.teteatete.coverage.domain.ExemptReason;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Period;

/** The document of <i>contracts.md §3</i>. */
class CoverageJsonTest {

    private static final Figures SALES =
            new Figures(120, 1500, 1200, 118, 61, Map.of(ExemptReason.ABSENT, 40, ExemptReason.NOT_EMPLOYED, 12));

    private static String written(Instant hrDataAt, CoverageReport.Row... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Period period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1));
        CoverageJson.write(new CoverageReport(period, Grouping.DEPARTMENT, List.of(rows), SALES), hrDataAt, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void it_is_the_one_that_other_systems_rely_on() {
        String figures = "\"employees\":120,\"due\":1500,\"covered\":1200,\"coverage\":0.8,\"reached\":118,"
                + "\"reach\":0.9833,\"onCadence\":61,"
                + "\"exempt\":{\"ABSENT\":40,\"NOT_EMPLOYED\":12,\"NO_MANAGER\":0,\"NO_CADENCE\":0}";
        assertThat(written(
                        Instant.parse("2026-04-01T04:10:00Z"),
                        new CoverageReport.Row("SALES", "Ventes « été »", SALES)))
                .isEqualTo("{\"from\":\"2026-01-01\",\"to\":\"2026-03-31\",\"asOf\":\"2026-04-01\","
                        + "\"hrDataAt\":\"2026-04-01T04:10:00Z\",\"groupBy\":\"department\","
                        + "\"rows\":[{\"key\":\"SALES\",\"name\":\"Ventes « été »\"," + figures + "}],\"total\":{"
                        + figures + "}}");
    }

    @Test
    void what_is_unknown_is_null() {
        JsonObject document = read(written(null, new CoverageReport.Row("", "", Figures.NONE)));
        assertThat(document.isNull("hrDataAt")).isTrue();
        assertThat(document.getJsonArray("rows").getJsonObject(0))
                .containsEntry("coverage", JsonValue.NULL)
                .containsEntry("reach", JsonValue.NULL);
    }

    @Test
    void it_has_what_its_description_names_in_that_order() {
        JsonObject document = read(written(null, new CoverageReport.Row("SALES", "Sales", SALES)));
        assertThat(document.keySet()).containsExactlyElementsOf(components(CoverageDocument.class));
        assertThat(document.getJsonArray("rows").getJsonObject(0).keySet())
                .containsExactlyElementsOf(components(CoverageDocument.Row.class));
        assertThat(document.getJsonObject("total").keySet())
                .containsExactlyElementsOf(components(CoverageDocument.Total.class));
    }

    private static List<String> components(Class<?> described) {
        return Arrays.stream(described.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
