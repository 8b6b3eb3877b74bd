package org.teteatete.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.meeting.application.MeetingLine;
import org.teteatete.meeting.application.MeetingQueries;
import org.teteatete.meeting.application.MeetingView;
import org.teteatete.meeting.application.Meetings;
import org.teteatete.meeting.application.Recap;
import org.teteatete.meeting.application.Seen;
import org.teteatete.meeting.application.Written;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Gap;
import org.teteatete.meeting.domain.Half;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Part;
import org.teteatete.meeting.domain.Transition;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Invalid;
import org.teteatete.web.shared.Identifier;

/**
 * The page of a one-to-one: what its reader reads, and can do with it. What is typed into an open form is kept by the page's
 * script, over {@link FormResource}.
 */
@Named("oneToOne")
@ViewScoped
public class OneToOnePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int EARLIER = 3;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingQueries queries;

    @Inject
    private transient CompanyTime time;

    private String id;
    private Seen seen;
    private final TypedForm typed = new TypedForm();
    private boolean amending;
    private String reason;
    private transient MeetingView view;
    private transient Optional<Recap> lastTime;

    /** Reads it; what is not there, or not for the reader, is not found. */
    public void open() {
        UUID meeting = Identifier.of(id);
        view = queries.view(meeting);
        seen = new Seen(meeting, view.version());
        view.form().ifPresent(typed::show);
    }

    /** Reads again what the two have written meanwhile; what was typed here and goes with a transition stays. */
    void refresh() {
        view = queries.view(seen.id());
        view.form().ifPresent(typed::showUnchanged);
    }

    /** The fields that were typed on this page, beside what its script keeps. */
    Map<Field, String> changes() {
        return typed.changes();
    }

    public String start() {
        meetings.start(seen);
        return again();
    }

    public void beginToAmend() {
        amending = true;
    }

    public String leaveAmendment() {
        return done(seen.id());
    }

    /** Publishes the corrected form. */
    public String amend() {
        try {
            meetings.amend(seen, changes(), reason);
            return done(seen.id());
        } catch (Invalid refused) {
            FieldErrors.show(refused, "form");
            return null;
        }
    }

    /** To the page of one for which everything that was typed has arrived: its script forgets it. */
    static String done(UUID meeting) {
        return "/meeting/one-to-one.xhtml?faces-redirect=true&id=" + meeting + "&done=true";
    }

    private String again() {
        return "/meeting/one-to-one.xhtml?faces-redirect=true&id=" + seen.id();
    }

    public boolean filled(String part) {
        return typed.form().isFilled(Part.valueOf(part));
    }

    public boolean halfFilled(String half) {
        return typed.form().isFilled(Half.valueOf(half));
    }

    public List<String> written(String part) {
        return typed.written(Part.valueOf(part));
    }

    /** What is missing in the form as it is typed. */
    public List<Gap> getGaps() {
        return typed.form().agreed(queries.hasNextStep(seen.id())).gaps();
    }

    /** Whether completing asks why nothing was said about this half. */
    public boolean asksWhy(String half) {
        Half asked = Half.valueOf(half);
        return asked == Half.PERSON
                ? getGaps().contains(Gap.PERSON) || typed.isFilled(Field.NO_PERSON_BECAUSE)
                : getGaps().contains(Gap.WORK) || typed.isFilled(Field.NO_WORK_BECAUSE);
    }

    public Situation getSituation() {
        return Situation.of(getView());
    }

    /** The transition of the page's one primary button; {@code null} for none. */
    public String getPrimary() {
        return Situation.primary(getView()).map(Transition::name).orElse(null);
    }

    /** Whether the reader can do this, beside the primary button. */
    public boolean other(String transition) {
        return can(transition) && !transition.equals(getPrimary());
    }

    /** Whether there is something in the menu: a transition, or for one of the two the form to print. */
    public boolean isOthers() {
        return getView().reader().isPresent()
                || getView().allowed().stream().anyMatch(transition -> other(transition.name()));
    }

    public boolean can(String transition) {
        return getView().allows(Transition.valueOf(transition));
    }

    /** How long it has been running, of 100 the time planned for it. */
    public long getElapsedPercent() {
        return Math.min(100, getElapsedSeconds() * 100 / 60 / getView().when().minutes());
    }

    /** As a clock shows it. */
    public String getElapsed() {
        return "%d:%02d".formatted(getElapsedSeconds() / 60, getElapsedSeconds() % 60);
    }

    public long getElapsedSeconds() {
        return Math.max(
                0, Duration.between(getView().outcome().startedAt(), time.now()).toSeconds());
    }

    /** Whether something may happen here that the page is told of. */
    public boolean isLive() {
        return !amending && (getView().open() || getView().state() == OneToOneState.PLANNED);
    }

    /** Which version of a field the page shows: 0 where nothing was written. */
    public long version(String field) {
        return getView()
                .form()
                .map(form -> form.get(Field.valueOf(field)))
                .map(Written::version)
                .orElse(0L);
    }

    /** The names by which the two call each other, for the wording guard. */
    public String getNamesAsJson() {
        return Json.createArrayBuilder()
                .add(getView().employee().givenName())
                .add(getView().manager().givenName())
                .build()
                .toString();
    }

    public Recap getLastTime() {
        if (lastTime == null) {
            lastTime = queries.lastTime(seen.id());
        }
        return lastTime.orElse(null);
    }

    public List<MeetingLine> getEarlier() {
        return queries.heldBefore(seen.id(), EARLIER);
    }

    public MeetingView getView() {
        if (view == null) {
            view = queries.view(seen.id());
        }
        return view;
    }

    Seen seen() {
        return seen;
    }

    public boolean isEditable() {
        return getView().open() || amending;
    }

    public Map<String, FieldInput> getInputs() {
        return typed.inputs();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isAmending() {
        return amending;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
