package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API cannot read it says so of, as a problem document, whatever it was. */
@ExtendWith(Shared.class)
class ApiRefusalsIT {

    private static final String PROBLEM = "application/problem+json";

    private final Api api;

    ApiRefusalsIT(DemonstrationCompany company) {
        api = new Api(company.home(), MicroServer.TOKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "PUT | holidays | 5",
                "PUT | holidays | null",
                "PUT | holidays | [\"+12026-01-01\"]",
                "PUT | cadence-policies | \"x\"",
                "PUT | cadence-policies | [{\"scope\":\"department\",\"key\":\"A\\u0000\",\"cadence\":\"WEEKLY\"}]",
                "PUT | approval-policies | 5",
                "PUT | form-settings | []",
                "POST | tokens | []",
                "POST | tokens | {\"name\":\"x\",\"scopes\":[\"coverage:read\"],\"days\":4294967297}",
                "POST | cautions | {\"texts\":{},\"names\":\"x\"}",
                "POST | cautions | {\"texts\":{},\"names\":[5]}"
            })
    void a_body_of_another_kind_is_told(String method, String path, String body) {
        assertBadRequest(api.send(method, path, body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coverage?from=2026-01-01&to=2026-03-31&department=%00",
                "coverage?from=2026-01-01&to=2026-03-31&manager=%00",
                "tokens?limit=0",
                "tokens?cursor=Zm9v",
                "commitment-counts?limit=501"
            })
    void a_parameter_that_is_none_is_told(String path) {
        assertBadRequest(api.get(path));
    }

    @Test
    void a_list_that_is_short_is_read_a_page_at_a_time_as_well() {
        JsonObject whole = Api.object(api.get("commitment-counts"));
        JsonObject first = Api.object(api.get("commitment-counts?limit=1"));
        JsonObject second = Api.object(api.get("commitment-counts?limit=1&cursor=" + first.getString("next")));

        assertThat(whole.isNull("next")).isTrue();
        assertThat(first.getJsonArray("items").get(0))
                .isEqualTo(whole.getJsonArray("items").get(0));
        assertThat(second.getJsonArray("items").get(0))
                .isEqualTo(whole.getJsonArray("items").get(1));
    }

    @Test
    void what_nobody_knows_has_one_title_whether_an_address_or_an_identifier() {
        for (String path : new String[] {"nothing-here", "meetings/" + UUID.randomUUID()}) {
            HttpResponse<String> answer = api.get(path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(Api.object(answer).getString("type")).isEqualTo("urn:teteatete:problem:not-found");
            assertThat(Api.object(answer).getString("title")).isEqualTo("Not found");
        }
    }

    @Test
    void a_method_that_is_not_there_is_told_with_those_that_are() {
        HttpResponse<String> answer = api.send("DELETE", "holidays", null);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(PROBLEM);
        assertThat(answer.headers().allValues("Allow").toString())
                .contains("GET")
                .contains("PUT");
    }

    private static void assertBadRequest(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(PROBLEM);
        assertThat(Api.object(answer).getInt("status")).isEqualTo(400);
    }
}
