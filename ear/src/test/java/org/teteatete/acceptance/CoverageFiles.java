package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What somebody takes away from the pages of coverage, and what it is to agree with. */
final class CoverageFiles {

    static final String PATH = "api/v1/coverage/files/";

    private static final LocalDate TO = DemonstrationCompany.today();

    /** The last 13 weeks, in an address. */
    static final String PERIOD = "from=" + TO.minusWeeks(13) + "&to=" + TO;

    private CoverageFiles() {}

    /** A page's table, as CSV and as a workbook. */
    static List<List<List<String>>> tables(BrowserSession session, String file, String asked) throws IOException {
        byte[] csv = read(session, PATH + file + ".csv?" + PERIOD + asked);
        byte[] xlsx = read(session, PATH + file + ".xlsx?" + PERIOD + asked);
        return List.of(OpenedFile.csv(new String(csv, StandardCharsets.UTF_8)), OpenedFile.xlsx(xlsx));
    }

    static byte[] read(BrowserSession session, String path) {
        APIResponse answer = session.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** What the API tells an administrator. */
    static List<JsonObject> rows(URI home, String asked) {
        return Api.object(new Api(home, MicroServer.TOKEN).get("coverage?" + PERIOD + "&" + asked))
                .getJsonArray("rows")
                .stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }

    static Set<String> called(List<JsonObject> rows, Predicate<JsonObject> which) {
        return rows.stream()
                .filter(which)
                .map(row -> row.getString("name"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
