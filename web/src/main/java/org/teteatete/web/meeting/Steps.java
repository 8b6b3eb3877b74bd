package org.teteatete.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.teteatete.meeting.application.Meetings;
import org.teteatete.meeting.application.Seen;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Invalid;

/** The dialogs of the one-to-one's page: each asks for what its transition needs, and makes it. */
@Named("steps")
@ViewScoped
public class Steps implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OneToOnePage page;

    @Inject
    private Meetings meetings;

    @Inject
    private CompanyTime time;

    private LocalDate day;
    private LocalTime hour;
    private int minutes;
    private String reason;
    private Contested contested = Contested.CONTENT;
    private Cancellation because = Cancellation.ABSENCE;

    /** Looks for what is missing and proposes the day held. */
    public void askToComplete() {
        page.refresh();
        LocalDate planned = page.getView().when().day();
        day = planned.isAfter(time.today()) ? time.today() : planned;
    }

    public String complete() {
        return attempt("complete", () -> {
            page.refresh();
            meetings.complete(page.seen(), day, page.changes());
        });
    }

    public void askToReschedule() {
        day = null;
        hour = page.getView().when().at() == null
                ? null
                : LocalTime.ofInstant(page.getView().when().at(), time.zone());
        minutes = page.getView().when().minutes();
        reason = null;
    }

    public String reschedule() {
        return attempt("reschedule", () -> meetings.reschedule(page.seen(), slot(), reason));
    }

    private Slot slot() {
        return Slot.of(day.atTime(hour).atZone(time.zone()).toInstant(), minutes);
    }

    public String cancel() {
        return attempt("cancel", () -> meetings.cancel(page.seen(), because, reason));
    }

    public String acknowledge() {
        return attempt("acknowledge", () -> meetings.acknowledge(page.seen(), reason));
    }

    public String contest() {
        return attempt("contest", () -> meetings.contest(page.seen(), contested, reason));
    }

    public String concede() {
        return attempt("form", () -> meetings.concede(page.seen()));
    }

    private String attempt(String form, Runnable transition) {
        try {
            transition.run();
            Seen seen = page.seen();
            return "/meeting/one-to-one.xhtml?faces-redirect=true&id=" + seen.id();
        } catch (Invalid refused) {
            FieldErrors.show(refused, form);
            return null;
        }
    }

    public Contested[] getContestable() {
        return Contested.values();
    }

    public Cancellation[] getCancellations() {
        return Cancellation.values();
    }

    public LocalDate getToday() {
        return time.today();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getHour() {
        return hour;
    }

    public void setHour(LocalTime hour) {
        this.hour = hour;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Contested getContested() {
        return contested;
    }

    public void setContested(Contested contested) {
        this.contested = contested;
    }

    public Cancellation getBecause() {
        return because;
    }

    public void setBecause(Cancellation because) {
        this.because = because;
    }
}
