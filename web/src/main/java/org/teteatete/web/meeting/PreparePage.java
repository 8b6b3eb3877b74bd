package org.teteatete.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.commitment.application.CommitmentQueries;
import org.teteatete.commitment.application.CommitmentView;
import org.teteatete.meeting.application.MeetingQueries;
import org.teteatete.meeting.application.MeetingView;
import org.teteatete.meeting.application.NotedWin;
import org.teteatete.meeting.application.PreparationView;
import org.teteatete.meeting.application.Preparations;
import org.teteatete.meeting.application.Recap;
import org.teteatete.meeting.application.WinNotebook;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Prepared;
import org.teteatete.shared.Invalid;
import org.teteatete.web.shared.Identifier;

/** Prepares a one-to-one: one's own side, kept as it is typed, until it is shown to the other. */
@Named("preparing")
@ViewScoped
public class PreparePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_COMMITMENTS = 8;

    @Inject
    private Preparations preparations;

    @Inject
    private MeetingQueries queries;

    @Inject
    private WinNotebook notebook;

    @Inject
    private CommitmentQueries promises;

    private String id;
    private UUID meeting;
    private final Map<String, String> inputs = new HashMap<>();
    private final Map<Prepared, String> kept = new EnumMap<>(Prepared.class);
    private long version;
    private Instant savedAt;
    private String win;
    private transient PreparationView view;
    private transient MeetingView one;
    private transient Optional<Recap> lastTime;
    private transient List<NotedWin> wins;
    private transient List<CommitmentView> commitments;

    /** Reads it; for others than the two it is not found. */
    public void open() {
        meeting = Identifier.of(id);
        settle();
        kept.forEach((item, text) -> inputs.put(item.name(), text));
    }

    private void settle() {
        view = null;
        PreparationView.Side own = getView().own();
        version = own.version();
        savedAt = own.writtenAt();
        kept.clear();
        Prepared.by(getView().party())
                .forEach(item -> kept.put(item, own.texts().getOrDefault(item, "")));
    }

    /** Keeps what was typed since the last time. */
    public void save() {
        Map<Prepared, String> changes = new EnumMap<>(Prepared.class);
        kept.forEach((item, text) -> {
            String typed =
                    Objects.requireNonNullElse(inputs.get(item.name()), "").strip();
            if (!typed.equals(text)) {
                changes.put(item, typed);
            }
        });
        if (changes.isEmpty()) {
            return;
        }
        try {
            preparations.write(meeting, changes, version);
            settle();
        } catch (Invalid refused) {
            FieldErrors.show(refused, "prepare");
        }
    }

    public String publish() {
        save();
        preparations.publish(meeting, version);
        return "/meeting/prepare.xhtml?faces-redirect=true&id=" + meeting;
    }

    /** Puts a win of the notebook below those that are prepared. */
    public void add(UUID win) {
        String before =
                Objects.requireNonNullElse(inputs.get(Prepared.WINS.name()), "").strip();
        getWins().stream()
                .filter(one -> one.id().equals(win))
                .findFirst()
                .ifPresent(one ->
                        inputs.put(Prepared.WINS.name(), before.isEmpty() ? one.text() : before + "\n" + one.text()));
        save();
    }

    /** Notes a win in the notebook. */
    public void note() {
        try {
            notebook.note(getView().partner().id(), win);
            win = null;
            wins = null;
        } catch (Invalid refused) {
            FieldErrors.show(refused, "prepare");
        }
    }

    public boolean isEmployee() {
        return getView().party() == Party.EMPLOYEE;
    }

    /** Whether there is something that the other could be shown. */
    public boolean isPublishable() {
        return getView().open() && !getView().own().published();
    }

    public PreparationView getView() {
        if (view == null) {
            view = preparations.view(meeting);
        }
        return view;
    }

    public MeetingView getOne() {
        if (one == null) {
            one = queries.view(meeting);
        }
        return one;
    }

    /** {@code null} where the two have not met before, or the reader may not read it any more. */
    public Recap getLastTime() {
        if (lastTime == null) {
            lastTime = queries.lastTime(meeting);
        }
        return lastTime.orElse(null);
    }

    public List<NotedWin> getWins() {
        if (wins == null) {
            wins = notebook.of(meeting);
        }
        return wins;
    }

    /** The open ones of the two, by day; the first of them where there are many. */
    public List<CommitmentView> getCommitments() {
        if (commitments == null) {
            commitments = promises.atHand(meeting, MOST_COMMITMENTS).stream()
                    .filter(CommitmentView::open)
                    .toList();
        }
        return commitments;
    }

    /** How many are open between the two. */
    public long getOpenCommitments() {
        return promises.open(meeting);
    }

    /** What the other has published, in order; empty until then. */
    public List<Prepared> getTheirs() {
        return getView()
                .other()
                .map(side -> side.texts().keySet().stream().sorted().toList())
                .orElse(List.of());
    }

    public Map<String, String> getInputs() {
        return inputs;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public String getWin() {
        return win;
    }

    public void setWin(String win) {
        this.win = win;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
