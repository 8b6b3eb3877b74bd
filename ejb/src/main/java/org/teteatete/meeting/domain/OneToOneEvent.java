package org.teteatete.meeting.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.teteatete.shared.Act;

/** What happened to a one-to-one: identifiers, days and codes, never anything that the pair wrote. */
public sealed interface OneToOneEvent extends Act {

    UUID employee();

    UUID manager();

    Transition transition();

    @Override
    default String action() {
        return "one-to-one." + transition().verb();
    }

    @Override
    default String subjectType() {
        return "one-to-one";
    }

    @Override
    default Map<String, String> details() {
        return Map.of();
    }

    record Planned(UUID subjectId, UUID employee, UUID manager, LocalDate plannedOn) implements OneToOneEvent {
        @Override
        public Transition transition() {
            return Transition.PLAN;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("plannedOn", plannedOn.toString());
        }
    }

    record Recorded(UUID subjectId, UUID employee, UUID manager, LocalDate heldOn) implements OneToOneEvent {
        @Override
        public Transition transition() {
            return Transition.RECORD;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("heldOn", heldOn.toString());
        }
    }

    record Rescheduled(UUID subjectId, UUID employee, UUID manager, LocalDate before, LocalDate plannedOn)
            implements OneToOneEvent {
        @Override
        public Transition transition() {
            return Transition.RESCHEDULE;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("before", before.toString(), "plannedOn", plannedOn.toString());
        }
    }

    record Started(UUID subjectId, UUID employee, UUID manager) implements OneToOneEvent {
        @Override
        public Transition transition() {
            return Transition.START;
        }
    }

    record Completed(UUID subjectId, UUID employee, UUID manager, LocalDate heldOn) implements OneToOneEvent {
        @Override
        public Transition transition() {
            return Transition.COMPLETE;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("heldOn", heldOn.toString());
        }
    }

    record Acknowledged(UUID subjectId, UUID employee, UUID manager) implements OneToOneEvent {
        @Override
        public Transition transition() {
            return Transition.ACKNOWLEDGE;
        }
    }

    record ContestRaised(UUID subjectId, UUID employee, UUID manager, Contested contested) implements OneToOneEvent {
        @Override
        public Transition transition() {
            return Transition.CONTEST;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("contested", contested.name());
        }
    }

    record Conceded(UUID subjectId, UUID employee, UUID manager) implements OneToOneEvent {
        @Override
        public Transition transition() {
            return Transition.CONCEDE;
        }
    }

    record Lapsed(UUID subjectId, UUID employee, UUID manager, Contested contested) implements OneToOneEvent {
        @Override
        public Transition transition() {
            return Transition.LAPSE;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("contested", contested.name());
        }
    }

    record Amended(UUID subjectId, UUID employee, UUID manager) implements OneToOneEvent {
        @Override
        public Transition transition() {
            return Transition.AMEND;
        }
    }

    record Missed(UUID subjectId, UUID employee, UUID manager, LocalDate plannedOn) implements OneToOneEvent {
        @Override
        public Transition transition() {
            return Transition.MISS;
        }
    }

    record Cancelled(UUID subjectId, UUID employee, UUID manager, Cancellation because) implements OneToOneEvent {
        @Override
        public Transition transition() {
            return Transition.CANCEL;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("because", because.name());
        }
    }
}
