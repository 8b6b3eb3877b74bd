package org.teteatete.commitment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.commitment.domain.Commitment;
import org.teteatete.commitment.domain.Settlement;
import org.teteatete.commitment.domain.Side;
import org.teteatete.commitment.domain.Standing;
import org.teteatete.encryption.application.SealedText;
import org.teteatete.encryption.application.Texts;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.shared.CompanyTime;

/** Commitments as one of their two reads them, many at once: a fixed number of queries. */
@ApplicationScoped
public class CommitmentViews {

    private Texts texts;
    private Directory directory;
    private CompanyTime time;

    protected CommitmentViews() {}

    @Inject
    public CommitmentViews(Texts texts, Directory directory, CompanyTime time) {
        this.texts = texts;
        this.directory = directory;
        this.time = time;
    }

    /** How the two of a commitment stand in HR data today. */
    Standing standing(Commitment commitment) {
        return standing(commitment, directory.on(time.today(), List.of(commitment.employee(), commitment.manager())));
    }

    /** In their order; the reader is one of the two of each. */
    List<CommitmentView> of(UUID reader, List<Commitment> commitments) {
        Map<UUID, PersonOnDay> people = people(commitments);
        List<Optional<String>> opened = texts.openAll(
                commitments.stream().flatMap(CommitmentViews::sealed).toList());
        List<CommitmentView> views = new ArrayList<>();
        int next = 0;
        for (Commitment commitment : commitments) {
            String text = opened.get(next++).orElse("");
            String reason = commitment.settlement().text().isPresent()
                    ? opened.get(next++).orElse("")
                    : null;
            views.add(view(reader, commitment, text, reason, people));
        }
        return views;
    }

    private static Stream<SealedText> sealed(Commitment commitment) {
        UUID id = commitment.id();
        SealedText text = new SealedText(commitment.employee(), Commitment.recordOf(id), commitment.content());
        return Stream.concat(
                Stream.of(text),
                commitment.settlement().text().stream()
                        .map(reason -> new SealedText(commitment.employee(), Commitment.reasonRecordOf(id), reason)));
    }

    /** All who are named, and those to whom the employees report today. */
    private Map<UUID, PersonOnDay> people(Collection<Commitment> commitments) {
        Map<UUID, PersonOnDay> named = new HashMap<>(directory.on(
                time.today(),
                commitments.stream()
                        .flatMap(one -> Stream.of(
                                one.employee(), one.manager(), one.handover().madeWith()))
                        .distinct()
                        .toList()));
        List<UUID> others = commitments.stream()
                .map(one -> named.get(one.employee()).managerId())
                .filter(Objects::nonNull)
                .filter(manager -> !named.containsKey(manager))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            named.putAll(directory.on(time.today(), others));
        }
        return named;
    }

    private CommitmentView view(
            UUID reader, Commitment one, String text, String reason, Map<UUID, PersonOnDay> people) {
        Side side = Side.of(one.partyOf(reader).orElseThrow());
        Standing standing = standing(one, people);
        UUID madeWith = one.handover().madeWith();
        boolean ofTheMeeting = side == Side.EMPLOYEE || madeWith.equals(reader);
        return new CommitmentView(
                one.id(),
                one.version(),
                side,
                one.owner(),
                PersonName.of(people.get(one.employee())),
                PersonName.of(people.get(one.manager())),
                standing.managerToday() == null ? null : PersonName.of(people.get(standing.managerToday())),
                text,
                one.dueOn(),
                one.firstDueOn(),
                one.isOverdue(time.today()),
                new CommitmentView.Source(
                        ofTheMeeting ? one.meeting() : null,
                        one.part(),
                        PersonName.of(people.get(madeWith)),
                        one.madeAt()),
                one.settlement().state(),
                outcome(one, reason, people),
                one.handover().isProposed(),
                one.possible(one.partyOf(reader).orElseThrow(), standing));
    }

    private static CommitmentView.Outcome outcome(Commitment one, String reason, Map<UUID, PersonOnDay> people) {
        Settlement settlement = one.settlement();
        return new CommitmentView.Outcome(
                settlement.by().map(people::get).map(PersonName::of).orElse(null),
                settlement.at().orElse(null),
                settlement.because().orElse(null),
                reason);
    }

    private static Standing standing(Commitment one, Map<UUID, PersonOnDay> people) {
        PersonOnDay employee = people.get(one.employee());
        return new Standing(
                employee.employed() ? employee.managerId() : null,
                !people.get(one.manager()).employed());
    }
}
