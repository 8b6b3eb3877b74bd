package org.teteatete.web.week;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.teteatete.commitment.application.CommitmentQueries;
import org.teteatete.commitment.application.CommitmentView;
import org.teteatete.commitment.application.Commitments;
import org.teteatete.commitment.application.SeenCommitment;
import org.teteatete.commitment.domain.CommitmentTransition;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;

/** What waits for whoever looks at their week of what they said they would do: overdue ones, and a handover. */
@Named
@RequestScoped
public class MyCommitments {

    /** How many are told one by one; the page of commitments has them all. */
    private static final int NAMED = 3;

    @Inject
    private CommitmentQueries queries;

    @Inject
    private Commitments commitments;

    @Inject
    private CurrentActor currentActor;

    private List<CommitmentView> overdue = List.of();
    private long moreOverdue;
    private long toHandOver;

    @PostConstruct
    void read() {
        if (!currentActor.get().is(Role.EMPLOYEE) && !currentActor.get().is(Role.MANAGER)) {
            return;
        }
        long all = queries.counts().mineOverdue();
        overdue = all == 0 ? List.of() : queries.overdue(NAMED);
        moreOverdue = all - overdue.size();
        toHandOver = queries.ofEndedPairs().stream()
                .filter(one -> one.allows(CommitmentTransition.PROPOSE) || one.allows(CommitmentTransition.HAND_OVER))
                .count();
    }

    /** @param id of the one that the page showed, with its version */
    public String close(String id, String version) {
        try {
            commitments.close(new SeenCommitment(UUID.fromString(id), Long.parseLong(version)));
            return "/week.xhtml?faces-redirect=true";
        } catch (IllegalArgumentException madeUp) {
            throw new NotFound();
        }
    }

    public List<CommitmentView> getOverdue() {
        return overdue;
    }

    /** How many are overdue beside those. */
    public long getMoreOverdue() {
        return moreOverdue;
    }

    /** How many wait for a proposal or an answer because a pair has ended. */
    public long getToHandOver() {
        return toHandOver;
    }

    public long getWaiting() {
        return overdue.size() + moreOverdue + (toHandOver > 0 ? 1 : 0);
    }
}
