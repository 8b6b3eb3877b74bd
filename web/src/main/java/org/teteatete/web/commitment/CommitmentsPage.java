package org.teteatete.web.commitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.teteatete.commitment.application.CommitmentFilter;
import org.teteatete.commitment.application.CommitmentFilter.Whose;
import org.teteatete.commitment.application.CommitmentPlace;
import org.teteatete.commitment.application.CommitmentQueries;
import org.teteatete.commitment.application.CommitmentView;
import org.teteatete.commitment.application.Commitments;
import org.teteatete.commitment.application.OpenCounts;
import org.teteatete.commitment.domain.CommitmentState;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.shared.CompanyTime;
import org.teteatete.web.shared.Identifier;

/** The page of commitments: one's own and those made to oneself, the open ones by their day, the settled ones a page at a time. */
@Named("commitmentsPage")
@ViewScoped
public class CommitmentsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;
    private static final List<CommitmentState> SETTLED = List.of(CommitmentState.DONE, CommitmentState.DROPPED);

    @Inject
    private CommitmentQueries queries;

    @Inject
    private Commitments commitments;

    @Inject
    private CompanyTime time;

    private boolean toMe;
    private boolean settled;
    private String with;

    /** Where the pages before this one ended. */
    private final ArrayList<String> ends = new ArrayList<>();

    private transient List<CommitmentView> rows;
    private transient boolean more;
    private transient OpenCounts counts;
    private transient List<PersonName> partners;

    /** Rows under a heading. */
    public record Section(String key, List<CommitmentView> rows) {}

    /** Only for who can have some. */
    public void open() {
        getCounts();
    }

    public void close(String id, String version) {
        commitments.close(SentCommitment.seen(id, version));
        refresh();
    }

    public void reopen(String id, String version) {
        commitments.reopen(SentCommitment.seen(id, version));
        refresh();
    }

    /** Something has changed: what is shown is read anew, from the same place on. */
    public void refresh() {
        rows = null;
        counts = null;
    }

    /** The filter has changed. */
    public void begin() {
        ends.clear();
        refresh();
    }

    public void next() {
        List<CommitmentView> shown = getRows();
        CommitmentView last = shown.get(shown.size() - 1);
        ends.add(last.dueOn() + " " + last.id());
        refresh();
    }

    public void previous() {
        ends.remove(ends.size() - 1);
        refresh();
    }

    public List<CommitmentView> getRows() {
        if (rows == null) {
            CommitmentFilter filter = new CommitmentFilter(
                    toMe ? Whose.MADE_TO_ME : Whose.MINE,
                    settled ? SETTLED : List.of(CommitmentState.OPEN),
                    isFiltered() ? Identifier.of(with) : null,
                    settled);
            CommitmentPlace after = ends.isEmpty() ? null : CommitmentParameters.place(ends.get(ends.size() - 1));
            List<CommitmentView> found = queries.list(filter, after, ROWS + 1);
            more = found.size() > ROWS;
            rows = more ? found.subList(0, ROWS) : found;
        }
        return rows;
    }

    /** The open ones that are overdue, of this week, and later; the settled ones under one heading. */
    public List<Section> getSections() {
        List<CommitmentView> all = getRows();
        if (settled) {
            return List.of(new Section("settled", all));
        }
        LocalDate sunday = time.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<Section> sections = List.of(
                new Section("overdue", new ArrayList<>()),
                new Section("week", new ArrayList<>()),
                new Section("later", new ArrayList<>()));
        for (CommitmentView one : all) {
            int place = one.overdue() ? 0 : one.dueOn().isAfter(sunday) ? 2 : 1;
            sections.get(place).rows().add(one);
        }
        return sections.stream().filter(section -> !section.rows().isEmpty()).toList();
    }

    public boolean isMore() {
        return !getRows().isEmpty() && more;
    }

    public boolean isLess() {
        return !ends.isEmpty();
    }

    public OpenCounts getCounts() {
        if (counts == null) {
            counts = queries.counts();
        }
        return counts;
    }

    public List<PersonName> getPartners() {
        if (partners == null) {
            partners = queries.partners();
        }
        return partners;
    }

    public boolean isFiltered() {
        return with != null && !with.isBlank();
    }

    public boolean isToMe() {
        return toMe;
    }

    public void setToMe(boolean toMe) {
        this.toMe = toMe;
    }

    public boolean isSettled() {
        return settled;
    }

    public void setSettled(boolean settled) {
        this.settled = settled;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }
}
