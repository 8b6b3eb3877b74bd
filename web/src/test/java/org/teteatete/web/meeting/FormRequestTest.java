package org.teteatete.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Part;
import org.teteatete.shared.Invalid;

class FormRequestTest {

    @Test
    void names_may_be_left_out() {
        assertThat(FormRequest.of("{\"names\":[\"Inès\"]}").names()).containsExactly("Inès");
        assertThat(FormRequest.of("{\"names\":null}").names()).isEmpty();
        assertThat(FormRequest.of("{}").names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"names\":\"x\"}", "{\"names\":[5]}", "{\"names\":{}}"})
    void names_of_another_kind_are_refused(String body) {
        assertThatThrownBy(() -> FormRequest.of(body).names()).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"drafts\":[]}",
                "{\"drafts\":{\"FACT\":\"x\"}}",
                "{\"drafts\":{\"FACT\":{\"text\":\"x\",\"basedOn\":1.5}}}",
                "{\"drafts\":{\"FACT\":{\"text\":\"x\",\"basedOn\":18446744073709551617}}}",
                "{\"drafts\":{\"FACT\":{\"text\":\"x\\u0000\",\"basedOn\":1}}}"
            })
    void drafts_of_another_kind_are_refused(String body) {
        assertThatThrownBy(() -> FormRequest.of(body).drafts()).isInstanceOf(Invalid.class);
    }

    @Test
    void a_page_says_where_somebody_is_or_nothing() {
        assertThat(FormRequest.of("{\"at\":\"OPENING\",\"writing\":\"FACT\"}").beat())
                .returns(Part.OPENING, beat -> beat.at())
                .returns(Field.FACT, beat -> beat.writing());
        assertThat(FormRequest.of(null).beat().at()).isNull();
    }
}
