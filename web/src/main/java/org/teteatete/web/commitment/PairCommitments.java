package org.teteatete.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.commitment.application.CommitmentQueries;
import org.teteatete.commitment.application.CommitmentView;
import org.teteatete.commitment.application.Commitments;
import org.teteatete.meeting.domain.Part;
import org.teteatete.web.meeting.OneToOnePage;

/** The pair's commitments beside the form of a one-to-one, and those that were made in it. */
@Named("pairCommitments")
@RequestScoped
public class PairCommitments {

    private static final Set<Part> OFFERED =
            EnumSet.of(Part.IMPROVEMENT, Part.OBSTACLES, Part.INVOLVEMENT, Part.CLOSING);

    private static final int MOST = 8;

    private static final String SHOWN = Stream.of(Part.values())
            .map(part -> " :form:made" + part)
            .collect(Collectors.joining("", ":form:commitments", ""));

    @Inject
    private CommitmentQueries queries;

    @Inject
    private Commitments commitments;

    @Inject
    private OneToOnePage page;

    private List<CommitmentView> atHand;
    private List<CommitmentView> made;
    private Long open;

    /** @param id of the row as the page showed it, with its version */
    public void close(String id, String version) {
        commitments.close(SentCommitment.seen(id, version));
        forget();
    }

    public void reopen(String id, String version) {
        commitments.reopen(SentCommitment.seen(id, version));
        forget();
    }

    /** Something has changed. */
    void forget() {
        atHand = null;
        made = null;
        open = null;
    }

    /** The open ones by day, then what was closed or dropped today; the first of them where there are many. */
    public List<CommitmentView> getAtHand() {
        if (atHand == null) {
            atHand = queries.atHand(page.getView().id(), MOST);
        }
        return atHand;
    }

    public long getOpen() {
        if (open == null) {
            open = queries.open(page.getView().id());
        }
        return open;
    }

    /** How many open ones are not shown. */
    public long getMore() {
        return getOpen() - getAtHand().stream().filter(CommitmentView::open).count();
    }

    /** Whether a part of the form offers to make one; from the others it is made beside the form. */
    public boolean offered(String part) {
        return OFFERED.contains(Part.valueOf(part));
    }

    /** Where they are on the page. */
    public String getShown() {
        return SHOWN;
    }

    /** Those that were made in this one-to-one, in a part of its form. */
    public List<CommitmentView> made(String part) {
        if (made == null) {
            made = queries.madeIn(page.getView().id());
        }
        return made.stream()
                .filter(one -> one.source().part().name().equals(part))
                .toList();
    }
}
