package org.teteatete.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teteatete.shared.Invalid;

class PagingTest {

    @Test
    void the_pages_of_a_list_are_all_of_it() {
        List<String> all = List.of("a", "b", "c", "d", "e");
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            Page<String> page = new Paging("2", cursor).cut(all, Function.identity());
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            read.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(read).isEqualTo(all);
    }

    @Test
    void a_list_that_fits_has_no_next_page() {
        assertThat(new Paging("2", null)
                        .cut(List.of("a", "b"), Function.identity())
                        .next())
                .isNull();
        assertThat(new Paging("2", null).cut(List.<String>of(), Function.identity()))
                .isEqualTo(new Page<>(List.of(), null));
    }

    @ParameterizedTest
    @CsvSource({"0,", "501,", "x,", "2,Zg", "2,'!'", "2,AA"})
    void limits_and_cursors_that_are_none_are_refused(String limit, String cursor) {
        assertThatThrownBy(() -> new Paging(limit, cursor).cut(List.of("a", "b", "c"), Function.identity()))
                .isInstanceOf(Invalid.class);
    }
}
