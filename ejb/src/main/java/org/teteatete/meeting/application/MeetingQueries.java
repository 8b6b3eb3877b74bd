package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.access.Permit;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Gap;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.meeting.domain.Transition;
import org.teteatete.meeting.persistence.OneToOneRepository;
import org.teteatete.meeting.persistence.OneToOneRepository.After;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.NotFound;

/** One-to-ones as whoever asks may see them. What they may not know of answers with {@link NotFound}. */
@Stateless
@Permit
public class MeetingQueries {

    private OneToOneRepository repository;
    private Pairs pairs;
    private PairTexts texts;
    private CompanyTime time;

    protected MeetingQueries() {}

    @Inject
    public MeetingQueries(OneToOneRepository repository, Pairs pairs, PairTexts texts, CompanyTime time) {
        this.repository = repository;
        this.pairs = pairs;
        this.texts = texts;
        this.time = time;
    }

    public MeetingView view(UUID id) {
        OneToOne meeting = find(id);
        Optional<Party> reader = pairs.reader(meeting);
        boolean reads = reader.filter(party -> pairs.readsForm(meeting, party)).isPresent();
        Optional<Map<Field, Written>> form = reads ? Optional.of(texts.read(meeting)) : Optional.empty();
        Set<Transition> allowed = reader.map(party -> meeting.possible(party, new Moment(time.now(), time.zone())))
                .orElse(Set.of());
        Map<UUID, PersonOnDay> people = pairs.people(Stream.of(meeting));
        return new MeetingView(
                meeting.id(),
                meeting.version(),
                PersonName.of(people.get(meeting.employee())),
                PersonName.of(people.get(meeting.manager())),
                reader,
                meeting.course().state(),
                meeting.origin(),
                when(meeting),
                outcome(meeting),
                form,
                reads && reader.filter(meeting::isOpenTo).isPresent(),
                missing(meeting, form, allowed),
                reads || reader.filter(Party.EMPLOYEE::equals).isPresent() ? texts.remarks(meeting) : List.of(),
                allowed);
    }

    /**
     * The caller's own, with either part, by the day planned for, the latest first.
     *
     * @param afterDay where the page before ended, with {@code afterId}; {@code null} for the first page
     */
    public List<MeetingLine> mine(LocalDate afterDay, UUID afterId, int limit) {
        After after = afterDay == null ? After.NOTHING : new After(afterDay, afterId);
        return lines(repository.of(pairs.me(), after, limit));
    }

    /** The two of a one-to-one, for one of them; refuses others with {@code Forbidden} or {@link NotFound}. */
    public MeetingPair pair(UUID id) {
        OneToOne meeting = find(id);
        Party reader = pairs.require(meeting);
        boolean open = meeting.isOpenTo(reader) && pairs.readsForm(meeting, reader);
        return new MeetingPair(meeting.employee(), meeting.manager(), reader, open);
    }

    /** Whether the two agreed on a next step beside the form; for one of them. */
    public boolean hasNextStep(UUID id) {
        OneToOne meeting = find(id);
        pairs.require(meeting);
        return texts.hasNextStep(meeting);
    }

    /** Those that the same two held before this one, the latest first; for one of the two. */
    public List<MeetingLine> heldBefore(UUID id, int limit) {
        OneToOne meeting = find(id);
        return pairs.reader(meeting).isEmpty() ? List.of() : lines(before(meeting, limit));
    }

    /** What the two wrote the last time before this one; empty for others, and where there was none. */
    public Optional<Recap> lastTime(UUID id) {
        OneToOne meeting = find(id);
        return pairs.reader(meeting)
                .flatMap(party -> before(meeting, 1).stream()
                        .filter(last -> pairs.readsForm(last, party))
                        .map(last -> new Recap(last.id(), last.course().heldOn().orElseThrow(), plain(last)))
                        .findFirst());
    }

    /** The latest of these two that has begun, for one of the two; empty for others, and where there is none. */
    public Optional<MeetingLine> latestBegun(UUID employee, UUID manager) {
        return repository
                .latestBegun(employee, manager)
                .filter(meeting -> pairs.reader(meeting).isPresent())
                .map(meeting -> lines(List.of(meeting)).get(0));
    }

    /**
     * With whom the caller may plan today: somebody who reports to them, or their manager.
     *
     * @param with {@code null} for the manager
     */
    public Partner partner(UUID with) {
        return pairs.partner(with);
    }

    /** What the form of one that the caller held without a plan would be to them, before anything of it is kept. */
    public MeetingView toRecord(UUID employee) {
        return pairs.toRecord(employee);
    }

    private OneToOne find(UUID id) {
        return repository.find(id).orElseThrow(NotFound::new);
    }

    private List<OneToOne> before(OneToOne meeting, int limit) {
        LocalDate day = meeting.course().heldOn().orElse(meeting.plan().day());
        return repository.heldBefore(meeting.employee(), meeting.manager(), day, limit);
    }

    private Map<Field, String> plain(OneToOne meeting) {
        Map<Field, String> plain = new EnumMap<>(Field.class);
        texts.read(meeting).forEach((field, written) -> plain.put(field, written.text()));
        return plain;
    }

    private List<MeetingLine> lines(List<OneToOne> meetings) {
        Map<UUID, PersonOnDay> people = pairs.people(meetings.stream());
        return meetings.stream()
                .map(meeting -> MeetingLine.of(
                        meeting,
                        PersonName.of(people.get(meeting.employee())),
                        PersonName.of(people.get(meeting.manager()))))
                .toList();
    }

    private List<Gap> missing(OneToOne meeting, Optional<Map<Field, Written>> form, Set<Transition> allowed) {
        return allowed.contains(Transition.COMPLETE)
                ? form.map(written -> texts.form(meeting, written).gaps()).orElse(List.of())
                : List.of();
    }

    private static MeetingView.When when(OneToOne meeting) {
        Optional<Slot> slot = meeting.plan().slot();
        return new MeetingView.When(
                meeting.plan().firstDay(),
                meeting.plan().day(),
                slot.map(Slot::at).orElse(null),
                slot.map(Slot::until).orElse(null),
                meeting.plan().minutes(),
                meeting.plan().timesMoved(),
                meeting.plan().timesPostponed());
    }

    private static MeetingView.Outcome outcome(OneToOne meeting) {
        return new MeetingView.Outcome(
                meeting.course().heldOn().orElse(null),
                meeting.course().contested().orElse(null),
                meeting.course().cancelledBecause().orElse(null),
                meeting.course().startedAt().orElse(null),
                meeting.course().acknowledgedAt().orElse(null));
    }
}
