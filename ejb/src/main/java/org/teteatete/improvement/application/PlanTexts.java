package org.teteatete.improvement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teteatete.encryption.application.SealedText;
import org.teteatete.encryption.application.Texts;
import org.teteatete.improvement.domain.ImprovementPlan;
import org.teteatete.improvement.domain.Note;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.PlanEntry;
import org.teteatete.improvement.domain.PlanVersion;
import org.teteatete.shared.Ids;

/** What people write in a plan, sealed under the employee's key; what was erased reads as nothing. */
@ApplicationScoped
public class PlanTexts {

    private static final PlanContent ERASED = PlanContent.about("", null);

    private Texts texts;

    protected PlanTexts() {}

    @Inject
    public PlanTexts(Texts texts) {
        this.texts = texts;
    }

    byte[] sealDraft(UUID plan, UUID employee, PlanContent content) {
        return texts.seal(employee, ImprovementPlan.draftRecordOf(plan), PlanJson.write(content));
    }

    byte[] sealVersion(ImprovementPlan plan, PlanContent content) {
        return texts.seal(
                plan.employee(), PlanVersion.recordOf(plan.id(), plan.lastVersion()), PlanJson.write(content));
    }

    /** The line of the history that says this. */
    Note note(UUID employee, Said said) {
        if (said.isEmpty()) {
            return Note.silent();
        }
        UUID id = Ids.next();
        return new Note(id, texts.seal(employee, PlanEntry.recordOf(id), PlanJson.write(said)));
    }

    PlanContent draft(ImprovementPlan plan) {
        return texts.open(plan.employee(), ImprovementPlan.draftRecordOf(plan.id()), plan.draft())
                .map(PlanJson::content)
                .orElse(ERASED);
    }

    PlanContent content(UUID employee, PlanVersion version) {
        return contents(Map.of(version, employee)).get(version.plan());
    }

    /** What these versions say, by plan; with one query for all the keys. */
    Map<UUID, PlanContent> contents(Map<PlanVersion, UUID> employees) {
        List<PlanVersion> versions = List.copyOf(employees.keySet());
        var opened = texts.openAll(versions.stream()
                .map(version -> new SealedText(
                        employees.get(version),
                        PlanVersion.recordOf(version.plan(), version.number()),
                        version.content()))
                .toList());
        Map<UUID, PlanContent> contents = new HashMap<>();
        for (int i = 0; i < versions.size(); i++) {
            contents.put(
                    versions.get(i).plan(), opened.get(i).map(PlanJson::content).orElse(ERASED));
        }
        return contents;
    }

    /** What was said with each of these lines, by their ids; nothing for those with which nothing was. */
    Map<UUID, Said> said(UUID employee, Collection<PlanEntry> entries) {
        List<PlanEntry> spoken =
                entries.stream().filter(entry -> entry.content().isPresent()).toList();
        var opened = texts.openAll(spoken.stream()
                .map(entry -> new SealedText(
                        employee,
                        PlanEntry.recordOf(entry.id()),
                        entry.content().orElseThrow()))
                .toList());
        Map<UUID, Said> said = new HashMap<>();
        for (int i = 0; i < spoken.size(); i++) {
            said.put(spoken.get(i).id(), opened.get(i).map(PlanJson::said).orElse(Said.NOTHING));
        }
        return said;
    }
}
