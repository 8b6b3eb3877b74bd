package org.teteatete.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.teteatete.meeting.application.MeetingQueries;
import org.teteatete.meeting.application.MeetingView;
import org.teteatete.meeting.application.Meetings;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Invalid;
import org.teteatete.web.shared.Identifier;

/** Notes a one-to-one that was held without a plan. The form's own templates lay it out, with this in place of their page. */
@Named("recording")
@ViewScoped
public class RecordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingQueries queries;

    @Inject
    private CompanyTime time;

    private String with;
    private UUID employee;
    private transient MeetingView view;
    private final TypedForm typed = new TypedForm();
    private LocalDate day;
    private int minutes = Slot.USUAL;

    /** With somebody of the reader's team; everybody else is not found. */
    public void open() {
        employee = Identifier.of(with);
        view = queries.toRecord(employee);
        day = time.today();
    }

    public String record() {
        try {
            return OneToOnePage.done(meetings.record(employee, day, minutes, typed.texts()));
        } catch (Invalid refused) {
            FieldErrors.show(refused, "form");
            return null;
        }
    }

    public MeetingView getView() {
        if (view == null) {
            view = queries.toRecord(employee);
        }
        return view;
    }

    /** Nothing is stored yet. */
    public long version(String field) {
        return 0;
    }

    public String getNamesAsJson() {
        return Json.createArrayBuilder()
                .add(getView().employee().givenName())
                .add(getView().manager().givenName())
                .build()
                .toString();
    }

    public LocalDate getToday() {
        return time.today();
    }

    public Map<String, FieldInput> getInputs() {
        return typed.inputs();
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
