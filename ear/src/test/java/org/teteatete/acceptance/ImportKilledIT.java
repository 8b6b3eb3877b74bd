package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server dies in the middle of an import of 50,000 lines, and is stopped; the end is the same as without. */
class ImportKilledIT {

    private static final int PEOPLE = 25_000;
    private static final int LINES = 2 * PEOPLE;
    private static final String MONTH = "coverage?from=2024-03-01&to=2024-03-31&groupBy=company";

    @TempDir
    private Path directory;

    @Test
    void an_import_goes_on_where_it_was_when_the_server_died() throws IOException {
        Path file = file();
        try (EmbeddedPostgres postgres = DemonstrationCompany.database(directory.resolve("postgresql"));
                MicroServer server = MicroServer.start(
                        directory, DemonstrationCompany.on(postgres, directory.resolve("keyset.json")))) {
            String id = hand(server, file);
            kill(server, id, job -> applied(job) > LINES / 5);
            await(server, id, job -> applied(job) > LINES / 2);
            server.close();
            server.startAgain();
            assertWhole(server, id);

            JsonObject again = server.api().importFile("kind=employees&mode=full", file);
            assertThat(again.getInt("unchanged")).isEqualTo(LINES);
            assertThat(again.getInt("ended")).isZero();
            JsonObject total = Api.object(server.api().get(MONTH)).getJsonObject("total");
            assertThat(total.getInt("employees")).isEqualTo(PEOPLE - 1);
        }
    }

    @Test
    void an_import_that_was_accepted_outlives_the_server_and_its_own_database() throws IOException {
        try (MicroServer server = MicroServer.start(directory, Map.of())) {
            String id = hand(server, file());
            kill(server, id, job -> job.getInt("read") > 0);
            assertWhole(server, id);
        }
    }

    private static String hand(MicroServer server, Path file) {
        return Api.object(server.api().postCsv("imports?kind=employees&mode=delta", file))
                .getString("id");
    }

    private static void assertWhole(MicroServer server, String importId) {
        JsonObject end = server.api().awaitEnd(importId);
        assertThat(end.getString("state")).as(() -> server.log()).isEqualTo("COMPLETED");
        assertThat(end.getInt("read")).isEqualTo(LINES);
        assertThat(end.getInt("created")).isEqualTo(PEOPLE);
        assertThat(end.getInt("updated")).isEqualTo(LINES - PEOPLE);
        assertThat(end.getInt("rejected")).isZero();
    }

    /** Kills the server at the moment that {@code reached} tells, while the import is not over, and starts it again. */
    private static void kill(MicroServer server, String importId, Predicate<JsonObject> reached) {
        JsonObject job = await(server, importId, reached);
        server.kill();
        assertThat(applied(job)).isLessThan(LINES);
        server.startAgain();
    }

    private static JsonObject await(MicroServer server, String importId, Predicate<JsonObject> reached) {
        Instant latest = Instant.now().plus(Duration.ofMinutes(3));
        JsonObject job = job(server, importId);
        while (!reached.test(job)) {
            assertThat(job.getString("state")).as(() -> server.log()).isIn("QUEUED", "RUNNING");
            assertThat(Instant.now()).as(() -> server.log()).isBefore(latest);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            job = job(server, importId);
        }
        return job;
    }

    private static JsonObject job(MicroServer server, String importId) {
        HttpResponse<String> answer = server.api().get("imports/" + importId);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.object(answer);
    }

    private static int applied(JsonObject job) {
        return job.getInt("created") + job.getInt("updated") + job.getInt("unchanged");
    }

    /** Two lines each: hired, and later in another department; whoever leads comes after those who are led. */
    private Path file() throws IOException {
        Path file = directory.resolve("employees.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("employee_number,user_name,given_name,family_name,department_code,manager_employee_number,"
                    + "hire_date,effective_from\n");
            for (int person = PEOPLE; person > 0; person--) {
                String manager = person == 1 ? "" : number(person / 10 + 1);
                write(out, person, "D" + person % 20, manager, "2020-01-01");
                write(out, person, "E" + person % 20, manager, "2024-01-01");
            }
        }
        return file;
    }

    private static void write(BufferedWriter out, int person, String department, String manager, String from)
            throws IOException {
        out.write(String.join(
                        ",",
                        number(person),
                        "login" + person,
                        "Given" + person,
                        "Family",
                        department,
                        manager,
                        "2020-01-01",
                        from)
                + "\n");
    }

    private static String number(int person) {
        return "%06d".formatted(person);
    }
}
