package org.teteatete.commitment.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.teteatete.shared.Act;

/** What happened to a commitment: identifiers, days and codes, never anything that the pair wrote. */
public sealed interface CommitmentEvent extends Act {

    UUID employee();

    UUID manager();

    CommitmentTransition transition();

    @Override
    default String action() {
        return "commitment." + transition().verb();
    }

    @Override
    default String subjectType() {
        return "commitment";
    }

    record Made(UUID subjectId, UUID employee, UUID manager, UUID meeting, Side owner, LocalDate dueOn)
            implements CommitmentEvent {
        @Override
        public CommitmentTransition transition() {
            return CommitmentTransition.MAKE;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("meeting", meeting.toString(), "owner", owner.name(), "dueOn", dueOn.toString());
        }
    }

    record Changed(UUID subjectId, UUID employee, UUID manager, LocalDate before, LocalDate dueOn)
            implements CommitmentEvent {
        @Override
        public CommitmentTransition transition() {
            return CommitmentTransition.CHANGE;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("before", before.toString(), "dueOn", dueOn.toString());
        }
    }

    record Dropped(UUID subjectId, UUID employee, UUID manager, DropReason because) implements CommitmentEvent {
        @Override
        public CommitmentTransition transition() {
            return because == DropReason.LEFT ? CommitmentTransition.LEAVE : CommitmentTransition.DROP;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("because", because.name());
        }
    }

    /** @param manager who has it from now on */
    record HandedOver(UUID subjectId, UUID employee, UUID before, UUID manager) implements CommitmentEvent {
        @Override
        public CommitmentTransition transition() {
            return CommitmentTransition.HAND_OVER;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("before", before.toString(), "manager", manager.toString());
        }
    }

    /** Another transition, of which there is nothing more to tell. */
    record Moved(UUID subjectId, UUID employee, UUID manager, CommitmentTransition transition)
            implements CommitmentEvent {}
}
