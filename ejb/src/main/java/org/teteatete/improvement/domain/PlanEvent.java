package org.teteatete.improvement.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.teteatete.shared.Act;

/** What happened to a plan: identifiers, days and codes, never anything that somebody wrote. */
public sealed interface PlanEvent extends Act {

    @Override
    default String subjectType() {
        return "improvement-plan";
    }

    /**
     * A transition.
     *
     * @param entry the line of its history
     * @param evidence what {@link PlanEntry#fingerprint} was
     * @param version the number and what {@link PlanVersion#fingerprint} was of a version that was submitted; else
     *     {@code null}
     */
    record Moved(UUID subjectId, PlanTransition transition, UUID entry, String evidence, FrozenVersion version)
            implements PlanEvent {

        public static Moved of(PlanEntry entry) {
            return new Moved(entry.plan(), entry.transition(), entry.id(), entry.fingerprint(), null);
        }

        public static Moved of(PlanEntry entry, PlanVersion frozen) {
            return new Moved(
                    entry.plan(), entry.transition(), entry.id(), entry.fingerprint(), FrozenVersion.of(frozen));
        }

        @Override
        public String action() {
            return "improvement-plan." + transition.verb();
        }

        @Override
        public Map<String, String> details() {
            return PlanEvent.details(entry, evidence, version);
        }
    }

    /** A line of a history from before, brought in; with the same evidence. */
    record BroughtIn(UUID subjectId, UUID entry, String evidence, FrozenVersion version) implements PlanEvent {

        /** @param frozen the version that it submitted; {@code null} for none */
        public static BroughtIn of(PlanEntry entry, PlanVersion frozen) {
            return new BroughtIn(
                    entry.plan(), entry.id(), entry.fingerprint(), frozen == null ? null : FrozenVersion.of(frozen));
        }

        @Override
        public String action() {
            return "improvement-plan.import";
        }

        @Override
        public Map<String, String> details() {
            return PlanEvent.details(entry, evidence, version);
        }
    }

    private static Map<String, String> details(UUID entry, String evidence, FrozenVersion version) {
        Map<String, String> details = new HashMap<>();
        details.put("entry", entry.toString());
        details.put(EVIDENCE + "entry", evidence);
        if (version != null) {
            details.put("version", version.id().toString());
            details.put("number", Integer.toString(version.number()));
            details.put(EVIDENCE + "version", version.evidence());
        }
        return details;
    }

    /** A version that was submitted. */
    record FrozenVersion(UUID id, int number, String evidence) {

        static FrozenVersion of(PlanVersion version) {
            return new FrozenVersion(version.id(), version.number(), version.fingerprint());
        }
    }

    /** Its draft was written on. */
    record Revised(UUID subjectId) implements PlanEvent {
        @Override
        public String action() {
            return "improvement-plan." + PlanTransition.REVISE.verb();
        }
    }

    /** Who may decide the open step was reminded of it. */
    record Reminded(UUID subjectId, int step) implements PlanEvent {
        @Override
        public String action() {
            return "improvement-plan.remind";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("step", Integer.toString(step));
        }
    }

    /** The open step went to the HR administrators too. */
    record Escalated(UUID subjectId, int step, LocalDate on) implements PlanEvent {
        @Override
        public String action() {
            return "improvement-plan.escalate";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("step", Integer.toString(step));
        }
    }
}
