package org.teteatete.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teteatete.shared.Invalid;

class JsonBodyTest {

    @ParameterizedTest
    @ValueSource(strings = {"4294967341", "45.5", "1e400", "\"45\"", "true"})
    void a_number_is_whole_and_not_too_large(String value) {
        assertThatThrownBy(() -> new JsonBody("{\"days\":" + value + "}").number("days"))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_number_may_be_left_out() {
        assertThat(new JsonBody("{\"days\":30}").number("days")).isEqualTo(30);
        assertThat(new JsonBody("{\"days\":null}").number("days")).isNull();
    }

    @Test
    void a_flag_is_true_or_false() {
        assertThat(new JsonBody("{\"forSystem\":true}").flag("forSystem")).isTrue();
        assertThat(new JsonBody("{}").flag("forSystem")).isFalse();
        assertThatThrownBy(() -> new JsonBody("{\"forSystem\":\"yes\"}").flag("forSystem"))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void words_are_a_list_of_texts() {
        assertThat(new JsonBody("{\"scopes\":[\"a\",\"b\"]}").words("scopes")).containsExactly("a", "b");
        assertThatThrownBy(() -> new JsonBody("{\"scopes\":[1]}").words("scopes"))
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "null", "\"x\"", "{"})
    void a_body_of_another_kind_is_malformed(String body) {
        assertThatThrownBy(() -> new JsonBody(body)).isInstanceOf(JsonException.class);
    }

    @Test
    void a_NUL_is_refused_where_it_is() {
        Invalid refused =
                catchThrowableOfType(Invalid.class, () -> new JsonBody("{\"a\":[\"x\",{\"b\":\"\\u0000\"}]}"));

        assertThat(refused.problems()).extracting(Invalid.Problem::pointer).containsExactly("/a/1/b");
    }
}
