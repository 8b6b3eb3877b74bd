package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company of real shape comes in over the API, on either database, with the same figures. */
class ImportIT {

    private static final Path SAMPLES = Path.of(System.getProperty("teteatete.samples"));
    private static final Path EMPLOYEES = SAMPLES.resolve("employees.csv");
    private static final Path ABSENCES = SAMPLES.resolve("absences.csv");
    private static final String YEAR = "coverage?from=2013-01-01&to=2013-12-31&groupBy=department";

    @TempDir
    private Path directory;

    @Test
    void it_comes_in_whole_and_once_with_the_same_figures_on_both_databases() throws IOException {
        JsonObject onH2;
        try (MicroServer server = MicroServer.start(directory, Map.of())) {
            assertComesIn(server.api());
            assertRefusals(server.api());
            onH2 = Api.object(server.api().get(YEAR));
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
                MicroServer server = MicroServer.start(directory, environment(postgres))) {
            assertComesIn(server.api());
            assertRefusals(server.api());
            JsonObject onPostgres = Api.object(server.api().get(YEAR));
            assertThat(onPostgres.get("rows")).isEqualTo(onH2.get("rows"));
            assertThat(onPostgres.get("total")).isEqualTo(onH2.get("total"));
        }
        assertThat(onH2.getJsonArray("rows")).hasSize(16);
        assertThat(onH2.getString("hrDataAt")).isNotBlank();
    }

    private Map<String, String> environment(EmbeddedPostgres postgres) {
        return Map.of(
                "TETEATETE_DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres"),
                "TETEATETE_DATABASE_USER", "postgres",
                "TETEATETE_DATABASE_PASSWORD", "postgres",
                "TETEATETE_ENCRYPTION_KEYSET",
                        directory.resolve("postgresql.keyset").toString(),
                "XDG_DATA_HOME", directory.toString());
    }

    private static void assertComesIn(Api api) {
        JsonObject employees = api.importFile("kind=employees&mode=delta", EMPLOYEES);
        assertCounters(employees, 290, 6, 0);
        assertCounters(api.importFile("kind=absences&mode=delta", ABSENCES), 1306, 0, 0);
        assertCounters(api.importFile("kind=employees&mode=full", EMPLOYEES), 0, 0, 296);
        assertCounters(api.importFile("kind=absences&mode=delta", ABSENCES), 0, 0, 1306);

        JsonObject page = Api.object(api.get("imports?limit=3"));
        assertThat(page.getJsonArray("items")).hasSize(3);
        JsonObject rest = Api.object(api.get("imports?limit=3&cursor=" + page.getString("next")));
        assertThat(rest.getJsonArray("items").getJsonObject(0).getString("id")).isEqualTo(employees.getString("id"));
        assertThat(rest.isNull("next")).isTrue();
    }

    private static void assertCounters(JsonObject job, int created, int updated, int unchanged) {
        assertThat(job.getString("state")).isEqualTo("COMPLETED");
        assertThat(job.getInt("rejected")).isZero();
        assertThat(job.getInt("ended")).isZero();
        assertThat(job.getInt("created")).isEqualTo(created);
        assertThat(job.getInt("updated")).isEqualTo(updated);
        assertThat(job.getInt("unchanged")).isEqualTo(unchanged);
    }

    private static void assertRefusals(Api api) {
        String absences = "employee_number,type,start_date,end_date\n";
        assertBad(api.postCsv("imports?kind=absences&mode=delta", ""));
        assertBad(api.postCsv("imports?kind=absences&mode=delta", "employee_number,type\n0001,X\n"));
        assertBad(api.postCsv("imports?kind=absences&mode=delta", absences + "0001,X,\"2020-01-01\n"));
        assertBad(api.postCsv("imports?kind=absences&mode=delta", absences + "0001,X,2020-01-01\n"));
        assertBad(api.postCsv("imports?kind=absences&mode=full", absences));
        assertBad(api.postCsv("imports?kind=salaries&mode=delta", absences));
        assertBad(api.postCsv("imports?kind=absences&mode=all", absences));
        assertThat(api.get("imports/00000000-0000-0000-0000-000000000000/rejected")
                        .statusCode())
                .isEqualTo(404);

        String id = Api.object(
                        api.postCsv("imports?kind=absences&mode=delta", absences + "=1+1,X,2020-01-01,2020-01-02\n"))
                .getString("id");
        assertThat(api.awaitEnd(id).getInt("rejected")).isEqualTo(1);
        HttpResponse<String> rejected = api.get("imports/" + id + "/rejected");
        assertThat(rejected.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
        assertThat(rejected.body().lines()).first().isEqualTo("line,column,reason,record");
        assertThat(rejected.body()).contains("2,employee_number,", "\"'=1+1,X,2020-01-01,2020-01-02\"");
    }

    private static void assertBad(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(Api.object(answer).getJsonArray("errors")).isNotEmpty();
    }
}
