package org.teteatete.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.teteatete.shared.Invalid;

class SearchWordsTest {

    private static String marked(String words, String text) {
        return SearchWords.of(words)
                .in(text)
                .map(excerpt -> excerpt.pieces().stream()
                        .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining()))
                .orElse("nothing");
    }

    @Test
    void accents_and_case_do_not_matter_in_either_direction() {
        assertThat(marked("dejà EVENEMENT", "L’Évènement est déjà là")).isEqualTo("L’[Évènement] est [déjà] là");
        assertThat(marked("évènement", "un EVENEMENT")).isEqualTo("un [EVENEMENT]");
        assertThat(marked("noel", "Noe\u0308l approche")).isEqualTo("[Noe\u0308l] approche");
    }

    @Test
    void joined_letters_are_found_apart() {
        assertThat(marked("coeur", "Le cœur du sujet")).isEqualTo("Le [cœur] du sujet");
        assertThat(marked("œuvre", "main d'oeuvre")).isEqualTo("main d'[oeuvre]");
    }

    @Test
    void a_part_of_a_word_is_enough() {
        assertThat(marked("client", "Chargée de clientèle, clients")).isEqualTo("Chargée de [client]èle, [client]s");
        assertThat(marked("absent", "rien de tel")).isEqualTo("nothing");
    }

    @Test
    void every_word_must_be_somewhere() {
        SearchWords words = SearchWords.of("devis retard");
        assertThat(words.areAllIn(List.of("Le devis", "deux jours de RETARD"))).isTrue();
        assertThat(words.areAllIn(List.of("Le devis", "à l’heure"))).isFalse();
    }

    @Test
    void a_long_text_is_cut_around_what_was_found() {
        String text = "mot ".repeat(100) + "aiguille" + " mot".repeat(100);
        Excerpt excerpt = SearchWords.of("aiguille").in(text).orElseThrow();

        assertThat(excerpt.cutBefore()).isTrue();
        assertThat(excerpt.cutAfter()).isTrue();
        assertThat(excerpt.pieces()).extracting(Excerpt.Piece::hit).containsExactly(false, true, false);
        assertThat(excerpt.pieces().stream()
                        .mapToInt(piece -> piece.text().length())
                        .sum())
                .isLessThan(250);
    }

    @Test
    void nothing_to_look_for_is_refused() {
        for (String nothing : new String[] {null, "", "  ", "a", "?!", "é"}) {
            assertThatThrownBy(() -> SearchWords.of(nothing)).isInstanceOf(Invalid.class);
        }
        String tooMuch = "x".repeat(SearchWords.LONGEST + 1);
        assertThatThrownBy(() -> SearchWords.of(tooMuch)).isInstanceOf(Invalid.class);
    }

    @Test
    void nothing_prints_what_was_typed_or_found() {
        SearchWords words = SearchWords.of("secret");
        assertThat(words.toString() + words.in("un secret").orElseThrow()).doesNotContain("secret");
    }

    /** Whatever is written, the pieces of an excerpt are the text again, and nothing fails. */
    @Property(tries = 500)
    void the_pieces_are_the_text(
            @ForAll @StringLength(max = 400) String text, @ForAll @StringLength(max = 400) String after) {
        String whole = text + " aé " + after;
        Excerpt excerpt = SearchWords.of("ae").in(whole).orElseThrow();

        assertThat(whole)
                .contains(excerpt.pieces().stream().map(Excerpt.Piece::text).collect(Collectors.joining()));
        assertThat(excerpt.pieces()).extracting(Excerpt.Piece::text).doesNotContain("");
    }
}
