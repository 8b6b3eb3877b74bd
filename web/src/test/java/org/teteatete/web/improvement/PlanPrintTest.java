package org.teteatete.web.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.teteatete.improvement.application.PlanView;
import org.teteatete.improvement.application.PlanView.EntryView;
import org.teteatete.improvement.application.Said;
import org.teteatete.improvement.application.VersionView;
import org.teteatete.improvement.domain.CheckpointCadence;
import org.teteatete.improvement.domain.Objective;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.improvement.domain.Progress;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.meeting.application.PersonName;

class PlanPrintTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate START = LocalDate.of(2026, 10, 5);
    private static final LocalDate END = LocalDate.of(2026, 11, 6);
    private static final Instant AT = Instant.parse("2026-10-01T08:00:00Z");
    private static final UUID NADIA = UUID.randomUUID();

    private int entries;

    @Test
    void the_paper_holds_versions_and_what_changed_approvals_acknowledgement_checkpoints_and_the_outcome()
            throws IOException {
        String french = printed(Locale.FRENCH);
        assertThat(french)
                .contains("Plan de progrès d’Inès Caradouec", "Imprimé le 1er décembre 2026 par Odile Brissenot")
                .contains("Remettre le compte rendu le lundi", "modèle partagé", "du 5 octobre 2026 au 6 novembre 2026")
                .contains("un modèle à deux", "Sylvie Aumonnet, pour Hélène Marchandeau", "D’accord, œuvre utile.")
                .contains("Lu, avec une réserve.", "cinq comptes rendus", "60", "Clos", "1 / ");
        assertThat(printed(Locale.ENGLISH))
                .contains("Inès Caradouec: improvement plan", "by Odile Brissenot", "Version 2 submitted", "Read by");
    }

    private String printed(Locale locale) throws IOException {
        byte[] paper = PlanPrint.print(
                view(),
                List.of(version(1, "modèle partagé"), version(2, "un modèle à deux")),
                new PaperWords(locale, LocalDate.of(2026, 12, 1), PARIS),
                "Odile Brissenot",
                LocalDate.of(2026, 12, 1).atTime(9, 0).atZone(PARIS));
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static VersionView version(int number, String support) {
        return new VersionView(number, NADIA, AT, content(support));
    }

    private static PlanContent content(String support) {
        return new PlanContent(
                "Trois comptes rendus sur cinq sont arrivés après le lundi.",
                START.minusDays(20),
                START,
                END,
                CheckpointCadence.WEEKLY,
                List.of(new Objective(
                        "Remettre le compte rendu le lundi", "relevé du lundi", "2 sur 5", "5 sur 5", support, END)));
    }

    private PlanView view() {
        Progress progress = new Progress(1, Progress.Standing.ON_TRACK, 60, "3 sur 5", null, "trois remis");
        Progress result = new Progress(1, null, null, "5 sur 5", Outcome.MET, "cinq comptes rendus le lundi");
        return new PlanView(
                UUID.randomUUID(),
                9,
                new PersonName(UUID.randomUUID(), "Inès Caradouec", "Inès", "IC"),
                Optional.of(new PersonName(NADIA, "Nadia Ferrandel", "Nadia", "NF")),
                Set.of(),
                PlanState.CLOSED,
                Optional.of(Outcome.MET),
                new PlanView.Dates(START, END, CheckpointCadence.WEEKLY, null, 0, AT, AT, null, null),
                content("un modèle à deux"),
                2,
                List.of(new PlanView.ObjectiveView(1, END, List.of(), null)),
                List.of(),
                List.of(
                        entry(PlanTransition.DRAFT, "", null, null, List.of()),
                        entry(PlanTransition.SUBMIT, "", null, null, List.of()),
                        entry(PlanTransition.APPROVE, "D’accord, œuvre utile.", StepKind.LINE, null, List.of()),
                        entry(PlanTransition.SHARE, "", null, null, List.of()),
                        entry(PlanTransition.ACKNOWLEDGE, "Lu, avec une réserve.", null, null, List.of()),
                        entry(PlanTransition.CHECKPOINT, "", null, null, List.of(progress)),
                        entry(PlanTransition.ASSESS, "", null, Outcome.MET, List.of(result)),
                        entry(PlanTransition.CONFIRM, "", null, Outcome.MET, List.of())),
                List.of(),
                List.of(),
                Set.of());
    }

    private EntryView entry(
            PlanTransition transition, String text, StepKind step, Outcome outcome, List<Progress> progress) {
        entries++;
        return new EntryView(
                UUID.randomUUID(),
                entries,
                transition,
                PlanState.ACTIVE,
                2,
                NADIA,
                step == null ? "Nadia Ferrandel" : "Sylvie Aumonnet",
                step == null ? null : "Hélène Marchandeau",
                AT,
                step,
                null,
                outcome,
                null,
                null,
                null,
                new Said(text, progress));
    }
}
