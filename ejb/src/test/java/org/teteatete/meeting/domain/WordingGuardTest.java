package org.teteatete.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingGuardTest {

    private static final WordingGuard GUARD = new WordingGuard(List.of("Inès", "Jean-Marc"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le compte rendu est toujours en retard.              | ABSOLUTE    | toujours
            Vous n’êtes jamais à l’heure.                        | ABSOLUTE    | jamais
            JAMAIS à l'heure                                     | ABSOLUTE    | JAMAIS
            Tu arrives en retard tout le temps.                  | ABSOLUTE    | tout le temps
            Il oublie systematiquement la pièce jointe.          | ABSOLUTE    | systematiquement
            À chaque fois, c’est pareil.                         | ABSOLUTE    | À chaque fois
            A chaque fois il faut relancer                       | ABSOLUTE    | A chaque fois
            Vous ne faites aucun effort.                         | ABSOLUTE    | aucun effort
            Vous êtes paresseuse.                                | CHARACTER   | paresseuse
            Des collègues paresseux                              | CHARACTER   | paresseux
            Elle fait preuve d’hypocrisie.                       | CHARACTER   | hypocrisie
            C’est de l’incompétence.                             | CHARACTER   | incompétence
            Vous etes trop lent.                                 | CHARACTER   | lent
            Tu n’es pas fiable.                                  | CHARACTER   | pas fiable
            Inès est vraiment trop lente.                        | CHARACTER   | lente
            Inès n’est pas sérieuse.                             | CHARACTER   | pas sérieuse
            Jean-Marc était désorganisé hier.                    | CHARACTER   | désorganisé
            On vous trouve agressive.                            | CHARACTER   | agressive
            Vous manquez de rigueur.                             | CHARACTER   | manquez de rigueur
            C’est de la mauvaise foi.                            | CHARACTER   | mauvaise foi
            Une attitude de tire-au-flanc.                       | CHARACTER   | tire-au-flanc
            Quel imbécile.                                       | INSULT      | imbécile
            C’est un bon à rien.                                 | INSULT      | bon à rien
            Tu es nulle.                                         | INSULT      | nulle
            En retard parce qu’elle était malade.                | HEALTH      | malade
            Depuis son arrêt maladie, les dossiers traînent.     | HEALTH      | arrêt maladie
            Un burn-out l’an dernier.                            | HEALTH      | burn-out
            Absente à cause de sa grossesse.                     | HEALTH      | grossesse
            À l’hopital mardi.                                   | HEALTH      | hopital
            Elle part tôt pour ses enfants.                      | FAMILY      | enfants
            Son divorce le distrait.                             | FAMILY      | divorce
            Sa sœur a téléphoné.                                 | FAMILY      | Sa sœur
            Le ramadan le fatigue.                               | RELIGION    | ramadan
            Il est très pratiquant.                              | RELIGION    | pratiquant
            Elle était à une réunion syndicale.                  | UNION       | syndicale
            Son mandat CGT                                       | UNION       | CGT
            Il milite beaucoup.                                  | POLITICS    | milite
            Vous êtes de gauche.                                 | POLITICS    | de gauche
            Son accent gêne les clients.                         | ORIGIN      | Son accent
            Il est d’origine africaine.                          | ORIGIN      | d’origine africaine
            Son homosexualité                                    | SEXUAL_LIFE | homosexualité
            """)
    void points_at_French_words_whatever_their_case_accents_and_endings(String text, Caution.Kind kind, String words) {
        assertThat(GUARD.read(text, Locale.FRENCH))
                .singleElement()
                .returns(kind, Caution::kind)
                .returns(words, Caution::words)
                .satisfies(one ->
                        assertThat(text.substring(one.start(), one.end())).isEqualTo(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le compte rendu du 16 est arrivé le 18.",
                "Le rapport n’est toujours pas arrivé.",
                "Si jamais l’export tarde, prévenez-moi.",
                "Les comptes rendus ne sont pas toujours à l’heure.",
                "Le serveur est lent depuis mardi.",
                "L’export est lent, celui de lundi a pris deux heures.",
                "Trois dossiers de la famille de produits Orsade.",
                "La maison mère attend les chiffres.",
                "Les étapes sont susceptibles de changer.",
                "La politique commerciale a changé le 3 mars.",
                "Cliquez sur le bouton de gauche.",
                "Le fichier d’origine a été perdu.",
                "Mettre l’accent sur les délais.",
                "Le traitement des réclamations a pris trois jours.",
                "La grève des transports a retardé tout le monde.",
                "Un appel raté le 12, un autre le 14.",
                "Le prix est agressif.",
                "La réserve est froide et la colle molle.",
                "Prière de répondre avant 17 h.",
                "Le plat était salé.",
                "Le fil de discussion, les fils électriques et le filtre.",
                "Le score nul de mardi.",
                "Deux sur dix, sans le moindre signalement.",
                "Les concertations continuent, le contrôle aussi."
            })
    void leaves_French_facts_alone(String text) {
        assertThat(GUARD.read(text, Locale.FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The report is always late.                           | ABSOLUTE    | always
            You never answer the phone.                          | ABSOLUTE    | never
            This happens every single time.                      | ABSOLUTE    | every single time
            You are lazy.                                        | CHARACTER   | lazy
            You're too slow with the claims.                     | CHARACTER   | slow
            Inès is disorganised and it shows.                   | CHARACTER   | disorganised
            You are not reliable.                                | CHARACTER   | not reliable
            It shows a lack of commitment.                       | CHARACTER   | lack of commitment
            That was a STUPID thing to do.                       | INSULT      | STUPID
            You were late because you were sick.                 | HEALTH      | were sick
            It began with her pregnancy.                         | HEALTH      | pregnancy
            You leave early for your kids.                       | FAMILY      | your kids
            The time you spend at the mosque.                    | RELIGION    | mosque
            Your work for the trade union.                       | UNION       | trade union
            Your political views are known.                      | POLITICS    | political views
            Customers mention your accent.                       | ORIGIN      | your accent
            The others know that he is gay.                      | SEXUAL_LIFE | gay
            """)
    void points_at_English_words(String text, Caution.Kind kind, String words) {
        assertThat(GUARD.read(text, Locale.FRENCH))
                .singleElement()
                .returns(kind, Caution::kind)
                .returns(words, Caution::words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sale was lost and the customer told us on Monday.",
                "The pros and the cons of the son of all exports.",
                "The server is slow and the network connection is poor.",
                "The report of the 16th came on the 18th.",
                "Never mind the first draft of the report.",
                "It is not always on time.",
                "The strike price was wrong in the offer.",
                "The cold room was at 9 degrees on Tuesday.",
                "The child process was killed at 14:30."
            })
    void leaves_English_facts_alone(String text) {
        assertThat(GUARD.read(text, Locale.FRENCH)).isEmpty();
    }

    @Test
    void a_text_that_could_be_either_is_read_in_the_readers_language() {
        assertThat(GUARD.read("Sale", Locale.FRENCH)).isEmpty();
        assertThat(GUARD.read("lazy", Locale.ENGLISH)).hasSize(1);
        assertThat(GUARD.read("lazy", Locale.FRENCH)).isEmpty();
    }

    @Test
    void proposes_the_dated_fact_of_the_same_text() {
        assertThat(GUARD.read(
                        "Le compte rendu des réclamations est toujours en retard : celui du 16 est arrivé le 18.",
                        Locale.FRENCH))
                .singleElement()
                .extracting(Caution::fact)
                .isEqualTo("celui du 16 est arrivé le 18");
        assertThat(GUARD.read("Toujours en retard, à 14:30 comme à 9:30.", Locale.FRENCH))
                .singleElement()
                .returns(null, Caution::fact);
    }

    @Test
    void points_at_each_place() {
        assertThat(GUARD.read("Toujours absente, jamais prête, vous êtes paresseuse : 3 fois en mars.", Locale.FRENCH))
                .extracting(Caution::kind)
                .containsExactly(Caution.Kind.ABSOLUTE, Caution.Kind.ABSOLUTE, Caution.Kind.CHARACTER);
    }

    @Test
    void an_adjective_of_the_next_sentence_is_not_said_of_the_person_of_this_one() {
        assertThat(GUARD.read("C’est vous qui êtes. Lent, le serveur l’est.", Locale.FRENCH))
                .isEmpty();
    }

    @Test
    void prints_nothing_of_what_was_written() {
        assertThat(GUARD.read("Vous êtes paresseuse.", Locale.FRENCH).toString())
                .doesNotContain("paresseuse");
    }

    @Test
    void an_accent_without_its_letter_is_no_word() {
        assertThat(GUARD.read("C’est toujours en retard. Un accent seul \u0300 devant le reste.", Locale.FRENCH))
                .extracting(Caution::words)
                .containsExactly("toujours");
    }

    @Property
    void finds_places_inside_of_any_text(@ForAll String text) {
        int last = 0;
        for (Caution one : GUARD.read(text + " toujours " + text, Locale.FRENCH)) {
            assertThat(one.start()).isGreaterThanOrEqualTo(last);
            last = one.end();
        }
    }
}
