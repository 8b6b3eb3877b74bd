package org.teteatete.web.meeting;

import java.util.Optional;
import java.util.Set;
import org.teteatete.meeting.application.MeetingView;
import org.teteatete.meeting.application.Remark;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Transition;

/**
 * What the page says on top about where a one-to-one stands, to this reader.
 *
 * @param key of the sentence; {@code null} where there is nothing to say
 * @param kind of the notice
 * @param said what one of the two said about it; {@code null} for nothing
 */
public record Situation(String key, String kind, String said) {

    private static final Situation QUIET = new Situation(null, "", null);

    static Situation of(MeetingView view) {
        String reader = view.reader()
                .map(party -> party == Party.MANAGER ? ".manager" : ".employee")
                .orElse("");
        if (reader.isEmpty()) {
            return new Situation("situation.others", "", null);
        }
        return switch (view.state()) {
            case PLANNED -> new Situation("situation.planned" + reader, "", null);
            case IN_PROGRESS, ACKNOWLEDGED -> closed(view);
            case HELD -> held(view, reader);
            case CONTESTED ->
                new Situation(
                        "situation." + view.outcome().contested() + reader, "warn", last(view, Transition.CONTEST));
            case MISSED -> new Situation("situation.missed" + reader, "warn", null);
            case CANCELLED ->
                new Situation(
                        "situation.cancelled." + view.outcome().cancelledBecause(), "", last(view, Transition.CANCEL));
        };
    }

    /** To be read, once more after a correction; or what is left of a contest that nobody answered. */
    private static Situation held(MeetingView view, String reader) {
        if (view.form().isEmpty()) {
            return closed(view);
        }
        if (view.outcome().contested() == Contested.CONTENT) {
            return new Situation("situation.lapsed" + reader, "warn", last(view, Transition.CONTEST));
        }
        String corrected = last(view, Transition.AMEND);
        return corrected == null
                ? new Situation("situation.held" + reader, "", null)
                : new Situation("situation.amended" + reader, "", corrected);
    }

    /** What stands first among what the reader can do: at most one. */
    static Optional<Transition> primary(MeetingView view) {
        Set<Transition> allowed = view.allowed();
        if (allowed.contains(Transition.START)) {
            return Optional.of(Transition.START);
        }
        if (allowed.contains(Transition.COMPLETE) && view.state() != OneToOneState.PLANNED) {
            return Optional.of(Transition.COMPLETE);
        }
        return Optional.of(Transition.ACKNOWLEDGE)
                .filter(allowed::contains)
                .filter(transition -> view.state() == OneToOneState.HELD);
    }

    private static Situation closed(MeetingView view) {
        return view.form().isPresent() ? QUIET : new Situation("situation.closed", "", null);
    }

    private static String last(MeetingView view, Transition transition) {
        return view.remarks().stream()
                .filter(remark -> remark.transition() == transition)
                .reduce((earlier, later) -> later)
                .map(Remark::text)
                .orElse(null);
    }
}
