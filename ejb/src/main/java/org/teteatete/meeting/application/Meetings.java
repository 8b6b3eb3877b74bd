package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Form;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneEvent;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.meeting.domain.Statement;
import org.teteatete.meeting.domain.Transition;
import org.teteatete.meeting.persistence.Diary;
import org.teteatete.meeting.persistence.OneToOneRepository;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Stale;

/**
 * What the two of a pair do with their one-to-ones, for whoever acts. Every method refuses with {@link NotFound} what the
 * caller may not know of, with {@link Forbidden} what is not theirs to do, with {@link Stale} what somebody else has changed
 * since, with {@link NotAllowedInState} what the state does not allow, with {@link Refused} what is too early or too late,
 * and with {@link Invalid} what it was given.
 */
@Stateless
@Permit
public class Meetings {

    private OneToOneRepository repository;
    private Diary diary;
    private Pairs pairs;
    private PairTexts texts;
    private CompanyTime time;
    private Event<OneToOneEvent> events;

    protected Meetings() {}

    @Inject
    public Meetings(
            OneToOneRepository repository,
            Diary diary,
            Pairs pairs,
            PairTexts texts,
            CompanyTime time,
            Event<OneToOneEvent> events) {
        this.repository = repository;
        this.diary = diary;
        this.pairs = pairs;
        this.texts = texts;
        this.time = time;
        this.events = events;
    }

    /** Plans one with somebody who reports to the caller on that day, or to whom the caller reports. */
    public UUID plan(UUID with, Slot slot) {
        Moment now = now();
        Pairs.Pair pair = pairs.with(with, now.dayOf(slot.at()));
        OneToOne meeting = OneToOne.plan(pair.employee(), pair.manager(), slot, pair.partyOf(pairs.me()), now);
        requireFree(meeting, slot, null);
        repository.add(meeting);
        events.fire(meeting.created());
        return meeting.id();
    }

    /** Records one that was held without a plan. */
    public UUID record(UUID with, LocalDate day, int minutes, Map<Field, String> form) {
        Moment now = now();
        Pairs.Pair pair = pairs.with(with, day);
        OneToOne meeting = OneToOne.record(
                pair.employee(), pair.manager(), day, minutes, new Form(form), pair.partyOf(pairs.me()), now);
        repository.add(meeting);
        texts.write(meeting, form, pairs.me(), now.instant());
        events.fire(meeting.created());
        return meeting.id();
    }

    /** Moves it to another time, where the two are a pair and neither is taken. */
    public void reschedule(Seen seen, Slot slot, String reason) {
        Moment now = now();
        OneToOne meeting = locked(seen);
        Statement said = new Statement(reason);
        OneToOneEvent moved = meeting.reschedule(slot, said, pairs.require(meeting), now);
        pairs.requireStillAPair(meeting, now.dayOf(slot.at()));
        requireFree(meeting, slot, meeting.id());
        texts.say(meeting, Transition.RESCHEDULE, said, pairs.me(), now.instant());
        events.fire(moved);
    }

    public void start(Seen seen) {
        OneToOne meeting = locked(seen);
        events.fire(meeting.start(pairs.require(meeting), now()));
    }

    /**
     * Completes it.
     *
     * @param changes what is written in the form at last; fields that are not in it stay as they are
     */
    public void complete(Seen seen, LocalDate day, Map<Field, String> changes) {
        Moment now = now();
        OneToOne meeting = locked(seen);
        Party party = requireReader(meeting);
        OneToOneEvent completed = meeting.complete(day, texts.form(meeting).with(changes), party, now);
        texts.write(meeting, changes, pairs.me(), now.instant());
        events.fire(completed);
    }

    /** @param comment {@code null} or blank for none */
    public void acknowledge(Seen seen, String comment) {
        Moment now = now();
        OneToOne meeting = locked(seen);
        OneToOneEvent acknowledged = meeting.acknowledge(pairs.require(meeting), now);
        optional(comment)
                .ifPresent(said -> texts.say(meeting, Transition.ACKNOWLEDGE, said, pairs.me(), now.instant()));
        events.fire(acknowledged);
    }

    public void contest(Seen seen, Contested what, String reason) {
        Moment now = now();
        OneToOne meeting = locked(seen);
        Statement said = new Statement(reason);
        OneToOneEvent contested = meeting.contest(what, said, pairs.require(meeting), now);
        texts.say(meeting, Transition.CONTEST, said, pairs.me(), now.instant());
        events.fire(contested);
    }

    /** Agrees that it did not take place. */
    public void concede(Seen seen) {
        OneToOne meeting = locked(seen);
        events.fire(meeting.concede(pairs.require(meeting), now()));
    }

    /** Publishes another version; what the changed fields said before stays readable to both. */
    public void amend(Seen seen, Map<Field, String> changes, String reason) {
        Moment now = now();
        OneToOne meeting = locked(seen);
        Statement said = new Statement(reason);
        OneToOneEvent amended = meeting.amend(texts.form(meeting).with(changes), said, requireReader(meeting), now);
        texts.amend(meeting, changes, said, pairs.me(), now.instant());
        events.fire(amended);
    }

    /** @param text required with {@link Cancellation#OTHER}, else {@code null} or blank for none */
    public void cancel(Seen seen, Cancellation because, String text) {
        Moment now = now();
        OneToOne meeting = locked(seen);
        Optional<Statement> said = optional(text);
        OneToOneEvent cancelled = meeting.cancel(because, said, pairs.require(meeting), now);
        said.ifPresent(reason -> texts.say(meeting, Transition.CANCEL, reason, pairs.me(), now.instant()));
        events.fire(cancelled);
    }

    /** Refuses a transition that nobody makes by asking for it, as the table says: those of a timer, and those that create. */
    public void refuse(Seen seen, Transition transition) {
        OneToOne meeting = locked(seen);
        meeting.require(transition, pairs.require(meeting), now());
    }

    /** Keeps what is written in an open form, field by field, except where somebody else has written meanwhile. */
    public Saved write(UUID id, Map<Field, Draft> drafts) {
        Moment now = now();
        OneToOne meeting = repository.lock(id).orElseThrow(NotFound::new);
        if (!meeting.isOpenTo(requireReader(meeting))) {
            throw new Refused("meeting.formClosed");
        }
        Map<Field, Written> before = texts.read(meeting);
        Map<Field, String> changes = new EnumMap<>(Field.class);
        Set<Field> contradicted = EnumSet.noneOf(Field.class);
        drafts.forEach((field, draft) -> {
            Written stored = before.get(field);
            String text = field.normalise(draft.text());
            if (!text.equals(stored == null ? "" : stored.text())) {
                if (draft.basedOn() == (stored == null ? 0 : stored.version())) {
                    changes.put(field, text);
                } else {
                    contradicted.add(field);
                }
            }
        });
        texts.write(meeting, changes, pairs.me(), now.instant());
        Map<Field, Written> after = texts.read(meeting);
        after.keySet().retainAll(drafts.keySet());
        return new Saved(now.instant(), after, contradicted);
    }

    private OneToOne locked(Seen seen) {
        OneToOne meeting = repository.lock(seen.id()).orElseThrow(NotFound::new);
        pairs.require(meeting);
        if (meeting.version() != seen.version()) {
            throw new Stale();
        }
        return meeting;
    }

    private Party requireReader(OneToOne meeting) {
        Party party = pairs.require(meeting);
        if (!pairs.readsForm(meeting, party)) {
            throw new Forbidden();
        }
        return party;
    }

    private void requireFree(OneToOne meeting, Slot slot, UUID except) {
        if (diary.isTaken(meeting.employee(), meeting.manager(), slot, except)) {
            throw Invalid.content(List.of(Invalid.Problem.of("/plannedAt", "meeting.overlaps")));
        }
    }

    private static Optional<Statement> optional(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(new Statement(text));
    }

    private Moment now() {
        return new Moment(time.now(), time.zone());
    }
}
