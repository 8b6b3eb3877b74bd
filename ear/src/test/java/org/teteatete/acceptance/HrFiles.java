package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpResponse;

/** What the company's HR system does: it knows people by their numbers and sends files. */
final class HrFiles {

    private final Api api;

    HrFiles(URI home) {
        this.api = new Api(home, MicroServer.TOKEN);
    }

    /** The number of somebody who ought to have one-to-ones with their manager. */
    String employee(String name) {
        return number("employee", name);
    }

    String manager(String name) {
        return number("manager", name);
    }

    private String number(String groupBy, String name) {
        String period = "&from=" + DemonstrationCompany.today().minusDays(60) + "&to=" + DemonstrationCompany.today();
        return Api.object(api.get("coverage?groupBy=" + groupBy + period)).getJsonArray("rows").stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("name").equals(name))
                .findFirst()
                .orElseThrow()
                .getString("key");
    }

    /** Every line must be taken. */
    void send(String kind, String header, String line) {
        HttpResponse<String> accepted =
                api.postCsv("imports?kind=" + kind + "&mode=delta", header + "\n" + line + "\n");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        JsonObject ended = api.awaitEnd(Api.object(accepted).getString("id"));
        assertThat(ended.getString("state")).isEqualTo("COMPLETED");
        assertThat(ended.getInt("rejected")).isZero();
    }
}
