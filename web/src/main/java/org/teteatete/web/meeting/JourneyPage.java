package org.teteatete.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.teteatete.commitment.application.CommitmentFilter;
import org.teteatete.commitment.application.CommitmentQueries;
import org.teteatete.commitment.application.CommitmentView;
import org.teteatete.commitment.domain.CommitmentState;
import org.teteatete.meeting.application.Found;
import org.teteatete.meeting.application.JourneyQueries;
import org.teteatete.meeting.application.JourneyView;
import org.teteatete.meeting.application.Partner;
import org.teteatete.meeting.domain.Excerpt;
import org.teteatete.meeting.domain.Half;
import org.teteatete.meeting.domain.SearchWords;
import org.teteatete.shared.Invalid;
import org.teteatete.web.shared.Identifier;

/** The page of what two people have behind them: the timeline, and the search in it. What is looked for stays off the address. */
@Named("journey")
@ViewScoped
public class JourneyPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 12;
    private static final int MORE = 26;

    /** Over how many held one-to-ones the balance of person and work is told, and how many moods. */
    private static final int BALANCED = 12;

    private static final int MOODS = 8;

    /** How many of the pair's commitments, by their day, the latest first, are told of and searched. */
    private static final int COMMITMENTS = 60;

    private static final int SEARCHED = 300;

    @Inject
    private transient JourneyQueries queries;

    @Inject
    private transient CommitmentQueries promised;

    private String with;
    private UUID partner;
    private int limit = FIRST;
    private String words;
    private transient List<Partner> partners;
    private transient JourneyView view;
    private transient List<Found> found;
    private transient List<CommitmentView> commitments;
    private transient List<Promise> promises;

    /** A commitment in which something was found. */
    public record Promise(CommitmentView commitment, Excerpt excerpt) {}

    /** Without somebody in the address: whom the list names first; what is not for the reader is not found. */
    public void open() {
        if (with != null) {
            partner = Identifier.of(with);
        } else if (!getPartners().isEmpty()) {
            partner = getPartners().get(0).person().id();
        }
        getView();
    }

    public void search() {
        try {
            found = queries.search(partner, words);
            SearchWords wanted = SearchWords.of(words);
            promises = commitments(SEARCHED).stream()
                    .filter(one -> wanted.areAllIn(List.of(one.text())))
                    .flatMap(one -> wanted.in(one.text()).map(excerpt -> new Promise(one, excerpt)).stream())
                    .toList();
        } catch (Invalid refused) {
            FieldErrors.show(refused, "look");
        }
    }

    public void leaveSearch() {
        words = null;
        found = null;
        promises = null;
    }

    public void showMore() {
        limit += MORE;
        view = null;
    }

    /** The last ones that were held, the oldest first: what the balance is told of. */
    public List<JourneyView.Stop> getBalanced() {
        List<JourneyView.Stop> held = getView().stops().stream()
                .filter(stop -> stop.heldOn() != null && !stop.texts().isEmpty())
                .limit(BALANCED)
                .toList();
        return reversed(held);
    }

    public long balance(String half) {
        Half asked = Half.valueOf(half);
        return getBalanced().stream()
                .filter(stop -> stop.filled().contains(asked))
                .count();
    }

    /** Those of both that were made in this one-to-one. */
    public List<CommitmentView> madeIn(JourneyView.Stop stop) {
        return getCommitments().stream()
                .filter(commitment -> stop.id().equals(commitment.source().meeting()))
                .toList();
    }

    /** Of the last commitments of both, how many were kept. */
    public long getKept() {
        return getCommitments().stream()
                .filter(commitment -> commitment.state() == CommitmentState.DONE)
                .count();
    }

    /** Of them, how many are over: kept, dropped, or late. */
    public long getDueCommitments() {
        return getCommitments().stream()
                .filter(commitment -> !commitment.open() || commitment.overdue())
                .count();
    }

    private List<CommitmentView> getCommitments() {
        if (commitments == null) {
            commitments = commitments(COMMITMENTS);
        }
        return commitments;
    }

    private List<CommitmentView> commitments(int most) {
        return promised.list(new CommitmentFilter(null, List.of(), partner, true), null, most);
    }

    /** The last ones of which the employee said how they felt, the oldest first. */
    public List<JourneyView.Stop> getMoods() {
        return reversed(getView().stops().stream()
                .filter(stop -> stop.mood() != null)
                .limit(MOODS)
                .toList());
    }

    private static List<JourneyView.Stop> reversed(List<JourneyView.Stop> latestFirst) {
        List<JourneyView.Stop> oldestFirst = new ArrayList<>(latestFirst);
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    /** {@code null} for somebody who never had anybody to meet. */
    public JourneyView getView() {
        if (view == null && partner != null) {
            view = queries.journey(partner, limit);
        }
        return view;
    }

    public List<Partner> getPartners() {
        if (partners == null) {
            partners = queries.partners();
        }
        return partners;
    }

    /** What was found; {@code null} while nothing is looked for. */
    public List<Found> getFound() {
        return found;
    }

    public List<Promise> getPromises() {
        return promises;
    }

    /** Whether there may be more than is shown. */
    public boolean isFull() {
        return found != null && found.size() == JourneyQueries.FOUND;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
