package org.teteatete.web.commitment;

import static org.teteatete.commitment.domain.CommitmentTransition.HAND_OVER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teteatete.commitment.application.CommitmentQueries;
import org.teteatete.commitment.application.CommitmentView;
import org.teteatete.commitment.application.Commitments;
import org.teteatete.commitment.domain.Side;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.web.shared.Identifier;

/** What is open between the reader and somebody with whom they are no longer manager and employee, item by item. */
@Named("handover")
@RequestScoped
public class HandoverPanel {

    @Inject
    private CommitmentQueries queries;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentsPage page;

    private List<Pair> pairs;

    /**
     * A pair that has ended.
     *
     * @param other of the two
     * @param to whom the employee reports today
     * @param asManager whether the reader is the manager of before
     */
    public record Pair(PersonName other, PersonName to, boolean asManager, List<CommitmentView> items) {

        /** Whether the manager of before has left, so that the reader alone chooses. */
        public boolean left() {
            return !asManager && items.stream().anyMatch(item -> item.allows(HAND_OVER) && !item.proposed());
        }
    }

    public void propose(String id, String version) {
        commitments.propose(SentCommitment.seen(id, version));
        refresh();
    }

    public void decline(String id, String version) {
        commitments.decline(SentCommitment.seen(id, version));
        refresh();
    }

    /** @param to whom the page named as the manager of today */
    public void handOver(String id, String version, String to) {
        commitments.handOver(SentCommitment.seen(id, version), Identifier.of(to));
        refresh();
    }

    private void refresh() {
        pairs = null;
        page.refresh();
    }

    public List<Pair> getPairs() {
        if (pairs == null) {
            Map<UUID, Pair> found = new LinkedHashMap<>();
            for (CommitmentView item : queries.ofEndedPairs()) {
                found.computeIfAbsent(
                                item.other().id(),
                                other -> new Pair(
                                        item.other(),
                                        item.managerToday(),
                                        item.reader() == Side.MANAGER,
                                        new ArrayList<>()))
                        .items()
                        .add(item);
            }
            pairs = List.copyOf(found.values());
        }
        return pairs;
    }
}
