package org.teteatete.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.teteatete.meeting.application.HeldMeeting;
import org.teteatete.pulse.application.PastPulse;
import org.teteatete.pulse.domain.Answer;
import org.teteatete.pulse.domain.Pulse;
import org.teteatete.pulse.domain.Question;

/** What people of the demonstration company answered about their one-to-ones: some often, some never, about the last not yet. */
final class DemoPulses {

    /** Of a hundred people, how many answer at all, and of their one-to-ones about how many. */
    private static final int ANSWERING = 58;

    private static final int OFTEN = 55;

    private DemoPulses() {}

    static List<PastPulse> about(List<HeldMeeting> held) {
        Map<UUID, LocalDate> last = held.stream()
                .collect(Collectors.toMap(
                        HeldMeeting::employee, HeldMeeting::heldOn, BinaryOperator.maxBy(Comparator.naturalOrder())));
        return held.stream()
                .filter(meeting -> meeting.heldOn().isBefore(last.get(meeting.employee())))
                .filter(meeting -> Math.floorMod(meeting.employee().hashCode(), 100) < ANSWERING)
                .filter(meeting -> Math.floorMod(meeting.id().hashCode(), 100) < OFTEN)
                .map(meeting -> new PastPulse(meeting.id(), meeting.employee(), meeting.heldOn(), pulse(meeting)))
                .toList();
    }

    /** Each person sees most of their one-to-ones alike; going deep is what comes last. */
    private static Pulse pulse(HeldMeeting meeting) {
        Random random = new Random(meeting.id().hashCode());
        int taste = Math.floorMod(meeting.employee().hashCode() / 100, 30);
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            int level = random.nextInt(70) + taste + (question == Question.WENT_DEEP ? -12 : 12);
            answers.put(
                    question,
                    level < 15
                            ? Answer.NO
                            : level < 38 ? Answer.RATHER_NO : level < 68 ? Answer.RATHER_YES : Answer.YES);
        }
        return new Pulse(answers);
    }
}
