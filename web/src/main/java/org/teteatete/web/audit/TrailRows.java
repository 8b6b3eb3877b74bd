package org.teteatete.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.access.application.ActorNames;
import org.teteatete.access.application.Bearers;
import org.teteatete.audit.application.AuditLine;
import org.teteatete.shared.Actor;

/** Entries of the trail with the names of those who acted and of those it was done to. */
@RequestScoped
public class TrailRows {

    @Inject
    private ActorNames names;

    @Inject
    private TrailTexts texts;

    /**
     * A row of the page.
     *
     * @param subjectName {@code null} where the subject is nobody
     */
    public record Row(
            Instant occurredAt,
            UUID actor,
            String actorName,
            String action,
            String actionCode,
            UUID subject,
            String subjectName,
            String subjectType,
            String details,
            boolean sealed) {}

    List<Row> of(List<AuditLine> lines) {
        Map<UUID, String> known = names.of(lines.stream()
                .flatMap(line -> Stream.of(line.actorId(), line.subjectId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return lines.stream().map(line -> row(line, known)).toList();
    }

    /** What somebody is called who has this identifier. */
    String name(UUID actor) {
        return name(actor, names.of(List.of(actor)));
    }

    private Row row(AuditLine line, Map<UUID, String> known) {
        return new Row(
                line.occurredAt(),
                line.actorId(),
                name(line.actorId(), known),
                texts.action(line.action()),
                line.action(),
                line.subjectId(),
                subjectName(line.subjectId(), known),
                texts.subject(line.subjectType()),
                texts.details(line.details()),
                line.sealed());
    }

    private String subjectName(UUID subject, Map<UUID, String> known) {
        return subject == null ? null : known.getOrDefault(subject, TrailTexts.brief(subject));
    }

    private String name(UUID actor, Map<UUID, String> known) {
        if (actor.equals(Actor.SYSTEM.id())) {
            return texts.subject("SYSTEM");
        }
        if (actor.equals(Actor.ANONYMOUS.id())) {
            return texts.subject("ANONYMOUS");
        }
        if (actor.equals(Bearers.BOOTSTRAP)) {
            return texts.subject("BOOTSTRAP");
        }
        return known.getOrDefault(actor, TrailTexts.brief(actor));
    }
}
