package org.teteatete.commitment.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.teteatete.access.Permit;
import org.teteatete.commitment.domain.Commitment;
import org.teteatete.commitment.domain.CommitmentEvent;
import org.teteatete.commitment.domain.CommitmentText;
import org.teteatete.commitment.domain.DropReason;
import org.teteatete.commitment.domain.Side;
import org.teteatete.commitment.domain.Source;
import org.teteatete.commitment.domain.Turn;
import org.teteatete.commitment.persistence.CommitmentRepository;
import org.teteatete.encryption.application.Texts;
import org.teteatete.meeting.application.MeetingPair;
import org.teteatete.meeting.application.MeetingQueries;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.Part;
import org.teteatete.meeting.domain.Statement;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Stale;

/**
 * What the two of a pair do with their commitments, for whoever acts. Every method refuses with {@link NotFound} what is
 * between others, with {@link Forbidden} what is not the caller's to do, with {@link Stale} what somebody else has changed
 * since, with {@link NotAllowedInState} what the state does not allow, with {@link Refused} what HR data does not allow
 * today, and with {@link Invalid} what it was given.
 */
@Stateless
@Permit
public class Commitments {

    private CommitmentRepository repository;
    private CommitmentViews views;
    private MeetingQueries meetings;
    private Texts texts;
    private CurrentActor currentActor;
    private CompanyTime time;
    private Event<CommitmentEvent> events;

    protected Commitments() {}

    @Inject
    public Commitments(
            CommitmentRepository repository,
            CommitmentViews views,
            MeetingQueries meetings,
            Texts texts,
            CurrentActor currentActor,
            CompanyTime time,
            Event<CommitmentEvent> events) {
        this.repository = repository;
        this.views = views;
        this.meetings = meetings;
        this.texts = texts;
        this.currentActor = currentActor;
        this.time = time;
        this.events = events;
    }

    /** In a one-to-one whose form is open to the caller, for either of the two. */
    public UUID make(UUID meeting, Part part, Side owner, LocalDate dueOn, String text) {
        MeetingPair pair = meetings.pair(meeting);
        if (!pair.open()) {
            throw new Refused("commitment.meetingClosed");
        }
        CommitmentText said = new CommitmentText(text);
        UUID id = Ids.next();
        Commitment made = Commitment.make(
                id,
                new Source(meeting, pair.employee(), pair.manager(), part),
                owner,
                dueOn,
                texts.seal(pair.employee(), Commitment.recordOf(id), said.text()),
                pair.reader(),
                now());
        repository.add(made);
        events.fire(made.made());
        return id;
    }

    /**
     * Says it anew, for that day.
     *
     * @param text {@code null} leaves it as it is
     * @param dueOn {@code null} leaves it as it is
     */
    public void change(SeenCommitment seen, LocalDate dueOn, String text) {
        move(seen, (commitment, turn) -> {
            byte[] sealed = text == null
                    ? commitment.content()
                    : texts.seal(
                            commitment.employee(),
                            Commitment.recordOf(commitment.id()),
                            new CommitmentText(text).text());
            return commitment.change(dueOn == null ? commitment.dueOn() : dueOn, sealed, turn);
        });
    }

    /** It is done. */
    public void close(SeenCommitment seen) {
        move(seen, Commitment::close);
    }

    /** @param text required with {@link DropReason#OTHER}, else {@code null} or blank for none; the pair's alone */
    public void drop(SeenCommitment seen, DropReason because, String text) {
        move(seen, (commitment, turn) -> {
            byte[] sealed = text == null || text.isBlank()
                    ? null
                    : texts.seal(
                            commitment.employee(),
                            Commitment.reasonRecordOf(commitment.id()),
                            new Statement(text).text());
            return commitment.drop(because, sealed, turn);
        });
    }

    public void reopen(SeenCommitment seen) {
        move(seen, Commitment::reopen);
    }

    /** As the manager of before: offers to leave it to the manager of today. */
    public void propose(SeenCommitment seen) {
        move(seen, Commitment::propose);
    }

    /** As the employee: keeps it with the manager of before. */
    public void decline(SeenCommitment seen) {
        move(seen, Commitment::decline);
    }

    /**
     * As the employee: leaves it to the manager of today.
     *
     * @param to whom the caller takes for the manager of today
     */
    public void handOver(SeenCommitment seen, UUID to) {
        move(seen, (commitment, turn) -> commitment.handOver(to, turn));
    }

    private void move(SeenCommitment seen, BiFunction<Commitment, Turn, CommitmentEvent> verb) {
        Commitment commitment = repository.lock(seen.id()).orElseThrow(NotFound::new);
        Turn turn = new Turn(
                commitment.partyOf(currentActor.get().id()).orElseThrow(NotFound::new),
                views.standing(commitment),
                now());
        if (commitment.version() != seen.version()) {
            throw new Stale();
        }
        events.fire(verb.apply(commitment, turn));
    }

    private Moment now() {
        return new Moment(time.now(), time.zone());
    }
}
