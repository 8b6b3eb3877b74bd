package org.teteatete.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.teteatete.meeting.application.MeetingQueries;
import org.teteatete.meeting.application.Meetings;
import org.teteatete.meeting.application.Partner;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Invalid;
import org.teteatete.web.shared.Identifier;

/** Plans a one-to-one with somebody of the team, or with one's own manager. */
@Named("planning")
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90);
    private static final LocalTime USUAL_HOUR = LocalTime.of(10, 0);

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingQueries queries;

    @Inject
    private CompanyTime time;

    private String with;
    private String employee;
    private UUID partner;
    private transient Partner known;
    private LocalDate day;
    private LocalTime hour = USUAL_HOUR;
    private int minutes = Slot.USUAL;

    /** With whom: the person that the address names, else the reader's manager. */
    public void open() {
        String named = with == null ? employee : with;
        known = queries.partner(named == null ? null : Identifier.of(named));
        partner = known.person().id();
    }

    public String plan() {
        try {
            Slot slot = Slot.of(day.atTime(hour).atZone(time.zone()).toInstant(), minutes);
            return "/meeting/one-to-one.xhtml?faces-redirect=true&id=" + meetings.plan(partner, slot);
        } catch (Invalid refused) {
            FieldErrors.show(refused, "plan");
            return null;
        }
    }

    public PersonName getPartner() {
        return known().person();
    }

    public boolean isManager() {
        return known().manager();
    }

    private Partner known() {
        if (known == null) {
            known = queries.partner(partner);
        }
        return known;
    }

    /** What a one-to-one may last, in minutes. */
    public List<Integer> getLengths() {
        return LENGTHS;
    }

    public LocalDate getToday() {
        return time.today();
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public String getEmployee() {
        return employee;
    }

    public void setEmployee(String employee) {
        this.employee = employee;
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
}
