package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.meeting.application.JourneyTexts.Text;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Form;
import org.teteatete.meeting.domain.Half;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Prepared;
import org.teteatete.meeting.domain.SearchWords;
import org.teteatete.meeting.persistence.JourneyRepository;
import org.teteatete.meeting.persistence.JourneyRepository.Count;
import org.teteatete.meeting.persistence.JourneyRepository.Parts;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;

/**
 * What two people have behind them, for one of the two: as the employee for ever, as the manager until the pair has been over
 * for a while. For everybody else there is none. A fixed number of queries, however long it has been.
 */
@Stateless
@Permit({Role.EMPLOYEE, Role.MANAGER})
public class JourneyQueries {

    /** How many one-to-ones are searched: five years of a weekly one. */
    private static final int SEARCHED = 260;

    /** How many one-to-ones a search answers with at most. */
    public static final int FOUND = 30;

    private static final int PASSAGES = 3;

    private JourneyRepository repository;
    private Pairs pairs;
    private JourneyTexts texts;
    private CompanyTime time;

    protected JourneyQueries() {}

    @Inject
    public JourneyQueries(JourneyRepository repository, Pairs pairs, JourneyTexts texts, CompanyTime time) {
        this.repository = repository;
        this.pairs = pairs;
        this.texts = texts;
        this.time = time;
    }

    /** With whom the caller has something behind them, or will have: who reports to them first, then their managers. */
    public List<Partner> partners() {
        return pairs.partners(repository.managersOf(pairs.me()));
    }

    /**
     * @param limit how many one-to-ones, from the latest on
     * @throws NotFound when the two are no pair that the caller may look back on
     */
    public JourneyView journey(UUID with, int limit) {
        Partner partner = partner(with);
        LocalDate today = time.today();
        List<OneToOne> past = repository.past(mine(with), led(partner), today, limit + 1);
        List<OneToOne> shown = past.subList(0, Math.min(limit, past.size()));
        Map<UUID, Map<Field, String>> forms = texts.forms(shown, pairs.me());
        Map<UUID, Map<Prepared, String>> prepared = texts.prepared(shown, pairs.me());
        return new JourneyView(
                pairs.myName(),
                partner.person(),
                !partner.manager(),
                year(repository.counts(mine(with), led(partner), today.minusYears(1), today)),
                shown.stream()
                        .map(meeting -> stop(
                                meeting,
                                forms.getOrDefault(meeting.id(), Map.of()),
                                prepared.getOrDefault(meeting.id(), Map.of()).get(Prepared.MOOD)))
                        .toList(),
                past.size() > limit);
    }

    /**
     * Looks for words in what the two wrote; the latest first, {@value #FOUND} at most.
     *
     * @throws Invalid when there is no word to look for
     */
    public List<Found> search(UUID with, String words) {
        Partner partner = partner(with);
        SearchWords wanted = SearchWords.of(words);
        List<OneToOne> past = repository.past(mine(with), led(partner), time.today(), SEARCHED);
        Map<UUID, List<Text>> written = texts.all(past, pairs.me());
        return past.stream()
                .filter(meeting -> written.containsKey(meeting.id()))
                .flatMap(meeting -> found(meeting, written.get(meeting.id()), wanted).stream())
                .limit(FOUND)
                .toList();
    }

    private Partner partner(UUID with) {
        return partners().stream()
                .filter(partner -> partner.person().id().equals(with))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those in which the caller is the employee. */
    private Parts mine(UUID with) {
        return new Parts(pairs.me(), with);
    }

    /** Those in which the caller is the manager, while they read them: else those of nobody. */
    private Parts led(Partner partner) {
        UUID me = pairs.me();
        return new Parts(partner.manager() ? me : partner.person().id(), me);
    }

    private static JourneyView.Year year(List<Count> counts) {
        return new JourneyView.Year(
                all(counts, OneToOneState.HELD, OneToOneState.ACKNOWLEDGED, OneToOneState.CONTESTED),
                counts.stream().mapToInt(count -> (int) count.postponed()).sum(),
                all(counts, OneToOneState.MISSED),
                all(counts, OneToOneState.CONTESTED));
    }

    private static int all(List<Count> counts, OneToOneState... states) {
        return counts.stream()
                .filter(count -> Arrays.asList(states).contains(count.state()))
                .mapToInt(count -> (int) count.all())
                .sum();
    }

    private static JourneyView.Stop stop(OneToOne meeting, Map<Field, String> texts, String mood) {
        Form form = new Form(texts);
        return new JourneyView.Stop(
                meeting.id(),
                meeting.employee(),
                meeting.course().state(),
                meeting.plan().firstDay(),
                meeting.plan().day(),
                meeting.course().heldOn().orElse(null),
                meeting.plan().timesPostponed(),
                meeting.course().contested().orElse(null),
                meeting.course().cancelledBecause().orElse(null),
                texts,
                mood,
                List.of(Half.PERSON, Half.WORK).stream().filter(form::isFilled).toList());
    }

    private static Optional<Found> found(OneToOne meeting, List<Text> written, SearchWords wanted) {
        if (!wanted.areAllIn(written.stream().map(Text::text).toList())) {
            return Optional.empty();
        }
        List<Found.Passage> passages = written.stream()
                .flatMap(
                        text -> wanted
                                .in(text.text())
                                .map(excerpt -> new Found.Passage(text.source(), text.name(), excerpt))
                                .stream())
                .limit(PASSAGES)
                .toList();
        LocalDate day = meeting.course().heldOn().orElse(meeting.plan().day());
        return Optional.of(new Found(meeting.id(), day, meeting.course().state(), passages));
    }
}
