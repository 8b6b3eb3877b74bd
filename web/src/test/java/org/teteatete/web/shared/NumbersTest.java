package org.teteatete.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private final Numbers french = new Numbers(Locale.FRENCH);
    private final Numbers english = new Numbers(Locale.ENGLISH);

    @Test
    void thousands_are_separated_by_a_space_that_the_font_has() {
        assertThat(french.whole(5075)).isEqualTo("5\u00a0075");
        assertThat(english.whole(5075)).isEqualTo("5,075");
    }

    @Test
    void a_rate_has_one_decimal() {
        assertThat(french.percent(new BigDecimal("0.8609"))).isEqualTo("86,1\u00a0%");
        assertThat(english.percent(new BigDecimal("0.8609"))).isEqualTo("86.1%");
        assertThat(french.rate(BigDecimal.ONE)).isEqualTo("100,0");
    }

    @Test
    void a_number_has_a_decimal_only_where_it_needs_one() {
        assertThat(french.decimal(new BigDecimal("1.4375"))).isEqualTo("1,4");
        assertThat(english.decimal(new BigDecimal("2.0"))).isEqualTo("2");
    }

    @Test
    void a_rate_of_two_numbers_is_rounded_once() {
        assertThat(french.rate(7, 13)).isEqualTo("53,8");
        assertThat(english.percent(7, 13)).isEqualTo("53.8%");
    }

    @Test
    void a_share_in_a_cell_is_cut_and_not_rounded() {
        assertThat(french.cut(949, 1000)).isEqualTo("94");
        assertThat(french.wholePercent(94)).isEqualTo("94\u00a0%");
        assertThat(english.wholePercent(94)).isEqualTo("94%");
        assertThat(french.cut(0, 0)).isEqualTo("–");
    }

    @Test
    void a_change_is_a_sign_a_number_and_points() {
        BigDecimal before = new BigDecimal("0.8000");
        assertThat(french.change(before, new BigDecimal("0.8580"))).isEqualTo("+5,8\u00a0pt");
        assertThat(french.change(before, new BigDecimal("0.7760"))).isEqualTo("−2,4\u00a0pt");
        assertThat(french.change(before, before)).isEqualTo("stable");
        assertThat(english.change(before, before)).isEqualTo("no change");
    }

    @Test
    void a_text_has_its_arguments_in_their_places() {
        String pattern = "{0} : {1} {1,choice,0#tenu|1#tenu|1<tenus} sur {2}";
        assertThat(french.text(pattern, "Logistique", 2, 5075)).isEqualTo("Logistique : 2 tenus sur 5\u00a0075");
        assertThat(french.text(pattern, null, 1, 2L)).isEqualTo("null : 1 tenu sur 2");
        assertThat(english.text("{0,choice,1#one day|1<{0} days}", 1500)).isEqualTo("1,500 days");
    }

    @Test
    void a_text_is_what_a_message_format_makes_of_it() {
        assertThat(french.text("{1} d’abord, ''{0}'' ensuite, puis {1}", "l’un", 5075))
                .isEqualTo("5\u00a0075 d’abord, 'l’un' ensuite, puis 5\u00a0075");
        assertThat(french.text("'{0}' reste, {0} non", new BigDecimal("1.5"))).isEqualTo("{0} reste, 1,5 non");
        assertThat(english.text("It''s {0}", "{1}")).isEqualTo("It's {1}");
        assertThat(english.text("{1,number,percent} of {0}, '{0'}", 1500, 0.5)).isEqualTo("50% of 1,500, {0}");
        assertThat(english.text("{0} of {1}", 1)).isEqualTo("1 of {1}");
        assertThat(english.text("none")).isEqualTo("none");
    }
}
