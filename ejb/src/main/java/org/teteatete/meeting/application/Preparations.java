package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.access.Permit;
import org.teteatete.encryption.application.SealedText;
import org.teteatete.encryption.application.Texts;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Preparation;
import org.teteatete.meeting.domain.PreparationPublished;
import org.teteatete.meeting.domain.Prepared;
import org.teteatete.meeting.persistence.OneToOneRepository;
import org.teteatete.meeting.persistence.PreparationRepository;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Stale;

/**
 * What each of the two prepares before a one-to-one (<i>workflow.md</i>, Preparation): each their own, which the other reads
 * once it is published. For everybody else there is none: they are refused with {@link NotFound}, whoever they are.
 */
@Stateless
@Permit
public class Preparations {

    private OneToOneRepository meetings;
    private PreparationRepository repository;
    private Pairs pairs;
    private Texts texts;
    private CompanyTime time;
    private Event<PreparationPublished> events;

    protected Preparations() {}

    @Inject
    public Preparations(
            OneToOneRepository meetings,
            PreparationRepository repository,
            Pairs pairs,
            Texts texts,
            CompanyTime time,
            Event<PreparationPublished> events) {
        this.meetings = meetings;
        this.repository = repository;
        this.pairs = pairs;
        this.texts = texts;
        this.time = time;
        this.events = events;
    }

    /** The caller's own, and the other's once it is published: to a manager until 30 days after the pair has ended. */
    public PreparationView view(UUID id) {
        OneToOne meeting = meetings.find(id).orElseThrow(NotFound::new);
        Party party = pairs.requireOneOfTheTwo(meeting);
        Map<Party, Preparation> found = repository.of(id);
        Optional<Preparation> other = found.values().stream()
                .filter(preparation -> preparation.party() != party && preparation.isPublished())
                .filter(preparation -> pairs.readsTheOther(meeting, party))
                .findFirst();
        Map<UUID, PersonOnDay> people = pairs.people(Stream.of(meeting));
        return new PreparationView(
                id,
                PersonName.of(people.get(meeting.employee())),
                PersonName.of(people.get(meeting.manager())),
                party,
                Optional.ofNullable(found.get(party))
                        .map(own -> side(meeting, own))
                        .orElse(PreparationView.Side.BLANK),
                other.map(theirs -> side(meeting, theirs)),
                meeting.isOpenToPreparation());
    }

    /**
     * Keeps these items of the caller's own preparation; the others stay as they are.
     *
     * @param basedOn the version that the caller has read
     * @throws Stale when it was changed since, on another page of theirs
     * @throws Invalid when an item is not theirs to prepare, or too long
     * @throws Refused when the one-to-one is over
     */
    public void write(UUID id, Map<Prepared, String> items, long basedOn) {
        OneToOne meeting = open(id);
        Party party = pairs.requireOneOfTheTwo(meeting);
        Preparation own = own(meeting, party, basedOn);
        Instant now = time.now();
        items.forEach((item, input) -> {
            if (item.party() != party) {
                throw Invalid.content(List.of(Invalid.Problem.of("/" + item, "meeting.notYoursToPrepare")));
            }
            String text = item.normalise(input);
            own.write(item, text.isEmpty() ? null : texts.seal(meeting.employee(), own.recordOf(item), text), now);
        });
        repository.keep(own);
    }

    /**
     * Shows the caller's own preparation to the other.
     *
     * @throws Refused when there is nothing to show, or the one-to-one is over
     */
    public void publish(UUID id, long basedOn) {
        OneToOne meeting = open(id);
        Preparation own = own(meeting, pairs.requireOneOfTheTwo(meeting), basedOn);
        if (own.isBlank()) {
            throw new Refused("meeting.nothingPrepared");
        }
        own.publish(time.now()).ifPresent(events::fire);
        repository.keep(own);
    }

    private OneToOne open(UUID id) {
        OneToOne meeting = meetings.lock(id).orElseThrow(NotFound::new);
        pairs.requireOneOfTheTwo(meeting);
        if (!meeting.isOpenToPreparation()) {
            throw new Refused("meeting.preparationClosed");
        }
        return meeting;
    }

    private Preparation own(OneToOne meeting, Party party, long basedOn) {
        Preparation own = Optional.ofNullable(repository.of(meeting.id()).get(party))
                .orElseGet(() -> new Preparation(meeting.id(), party));
        if (own.version() != basedOn) {
            throw new Stale();
        }
        return own;
    }

    private PreparationView.Side side(OneToOne meeting, Preparation preparation) {
        List<Map.Entry<Prepared, byte[]>> sealed =
                List.copyOf(preparation.texts().entrySet());
        List<Optional<String>> opened = texts.openAll(sealed.stream()
                .map(text -> new SealedText(meeting.employee(), preparation.recordOf(text.getKey()), text.getValue()))
                .toList());
        Map<Prepared, String> plain = new EnumMap<>(Prepared.class);
        for (int i = 0; i < sealed.size(); i++) {
            Prepared item = sealed.get(i).getKey();
            opened.get(i).ifPresent(text -> plain.put(item, text));
        }
        return new PreparationView.Side(
                plain, preparation.writtenAt(), preparation.publishedAt().orElse(null), preparation.version());
    }
}
