package org.teteatete.web.meeting;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.teteatete.meeting.application.MeetingQueries;
import org.teteatete.meeting.application.Partner;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.meeting.application.RunningSeries;
import org.teteatete.meeting.application.SeenSeries;
import org.teteatete.meeting.application.SeriesDate;
import org.teteatete.meeting.application.SeriesProposal;
import org.teteatete.meeting.application.SeriesQueries;
import org.teteatete.meeting.application.SeriesView;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.SeriesTransition;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Invalid;
import org.teteatete.web.shared.Identifier;

/** The series of a pair: its manager starts, changes and ends it, both see the next dates. */
@Named("seriesPage")
@ViewScoped
public class SeriesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RunningSeries series;

    @Inject
    private SeriesQueries queries;

    @Inject
    private MeetingQueries partners;

    @Inject
    private SeriesWording wording;

    @Inject
    private CompanyTime time;

    private String with;
    private UUID partner;
    private SeriesForm form;
    private String reason;
    private Cancellation because = Cancellation.OPERATIONAL;
    private transient Partner known;
    private transient SeriesView view;
    private transient boolean read;
    private transient List<SeriesDate> dates;

    /** With whom: the person that the address names, else the reader's manager. */
    public void open() {
        known = partners.partner(with == null ? null : Identifier.of(with));
        partner = known.person().id();
        begin();
    }

    private void begin() {
        read = false;
        dates = null;
        if (!isLeading()) {
            return;
        }
        if (getView() == null) {
            SeriesProposal proposal = queries.proposal(partner);
            form = new SeriesForm(
                    proposal.pattern(), proposal.policy(), proposal.pattern().firstDay());
        } else {
            form = new SeriesForm(view.pattern(), queries.policy(partner), nextDay());
        }
    }

    /** A change begins with the next one-to-one, so that the one of this week stays where it is. */
    private LocalDate nextDay() {
        LocalDate tomorrow = time.today().plusDays(1);
        return view.dates().stream()
                .map(date -> date.day() == null ? date.usual() : date.day())
                .filter(day -> !day.isBefore(tomorrow))
                .findFirst()
                .orElse(tomorrow);
    }

    /** Shows where the dates would be. */
    public void look() {
        dates = null;
    }

    /** Reads the dates again. */
    void again() {
        read = false;
        dates = null;
    }

    public String start() {
        return done(() -> series.start(partner, form.pattern()), "started");
    }

    public String change() {
        return done(() -> series.change(seen(), form.pattern(), reason), "changed");
    }

    public String end() {
        try {
            series.end(seen(), because, reason);
            return said("ended");
        } catch (Invalid refused) {
            FieldErrors.show(refused, "end");
            return null;
        }
    }

    private String done(Runnable work, String key) {
        try {
            work.run();
            return said(key);
        } catch (Invalid refused) {
            FieldErrors.show(refused, "series");
            return null;
        }
    }

    private String said(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(wording.text(key, getPartner().givenName())));
        return "/meeting/series.xhtml?faces-redirect=true" + (isLeading() ? "&with=" + partner : "");
    }

    private SeenSeries seen() {
        return new SeenSeries(getView().id(), getView().version());
    }

    /** {@code null} where none runs. */
    public SeriesView getView() {
        if (!read) {
            view = queries.runningWith(partner).orElse(null);
            read = true;
        }
        return view;
    }

    /** As they stand or, while the inputs say something else, as they would be. */
    public List<SeriesDate> getDates() {
        if (dates == null) {
            dates = isLeading() && (getView() == null || isChanged())
                    ? queries.preview(partner, form.pattern())
                    : getView() == null ? List.of() : getView().dates();
        }
        return dates;
    }

    /** Whether the inputs say something else than the series that runs. */
    public boolean isChanged() {
        return getView() != null && form != null && form.differs(getView().pattern());
    }

    /** Whether the series meets less often than the company asks for by now. */
    public boolean isTooSeldom() {
        return getView() != null
                && isLeading()
                && getView().pattern().cadence().compareTo(form.getPolicy()) > 0
                && form.getPolicy() != Cadence.NONE;
    }

    public boolean isEndable() {
        return getView() != null && getView().allows(SeriesTransition.END);
    }

    public String because(SeriesDate date) {
        return wording.because(date.because(), getPartner(), isLeading());
    }

    /** Monday to Friday, as numbers. */
    public List<Integer> getWeek() {
        return IntStream.rangeClosed(1, 5).boxed().toList();
    }

    /** What a weekday is to a date: where it is, where it would be, or nothing. */
    public String mark(SeriesDate date, int weekday) {
        boolean sameWeek = date.day() != null
                && Math.abs(date.day().toEpochDay() - date.usual().toEpochDay()) < 5;
        if (date.day() != null && date.day().getDayOfWeek().getValue() == weekday) {
            return "on";
        }
        boolean usual = date.usual().getDayOfWeek().getValue() == weekday;
        return usual && (sameWeek || date.day() == null) ? "off" : "";
    }

    public boolean isLeading() {
        return !known().manager();
    }

    public PersonName getPartner() {
        return known().person();
    }

    private Partner known() {
        if (known == null) {
            known = partners.partner(partner);
        }
        return known;
    }

    public List<Cancellation> getReasons() {
        return List.of(Cancellation.OPERATIONAL, Cancellation.ABSENCE, Cancellation.OTHER);
    }

    public LocalDate getToday() {
        return time.today();
    }

    public SeriesForm getForm() {
        return form;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Cancellation getBecause() {
        return because;
    }

    public void setBecause(Cancellation because) {
        this.because = because;
    }
}
