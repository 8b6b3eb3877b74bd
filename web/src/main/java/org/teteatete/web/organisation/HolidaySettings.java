package org.teteatete.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.application.Versioned;
import org.teteatete.organisation.domain.FrenchPublicHolidays;
import org.teteatete.shared.CompanyTime;

/** The days on which nobody works, a year at a time. */
@Named("holidaySettings")
@ViewScoped
public class HolidaySettings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CompanyCalendar calendar;

    @Inject
    private transient CompanyTime time;

    private transient Versioned<List<LocalDate>> read;
    private Long version;
    private Integer year;
    private LocalDate day;

    /** Those of the year, in their order. */
    public List<LocalDate> getDays() {
        return all().stream().filter(one -> one.getYear() == getYear()).toList();
    }

    /** Whether all public holidays of metropolitan France are among those of the year. */
    public boolean isFrench() {
        return all().containsAll(ofFrance());
    }

    public void add() {
        List<LocalDate> days = new ArrayList<>(all());
        days.add(day);
        replace(days);
        year = day.getYear();
        day = null;
    }

    public void addFrench() {
        List<LocalDate> days = new ArrayList<>(all());
        days.addAll(ofFrance());
        replace(days);
    }

    public void remove(LocalDate gone) {
        replace(all().stream().filter(one -> !one.equals(gone)).toList());
    }

    public void previousYear() {
        year = getYear() - 1;
    }

    public void nextYear() {
        year = getYear() + 1;
    }

    public int getYear() {
        if (year == null) {
            year = time.today().getYear();
        }
        return year;
    }

    private List<LocalDate> ofFrance() {
        return FrenchPublicHolidays.between(getYear(), getYear());
    }

    private List<LocalDate> all() {
        if (read == null) {
            read = calendar.holidays();
            if (version == null) {
                version = read.version();
            }
        }
        return read.value();
    }

    private void replace(List<LocalDate> days) {
        try {
            calendar.replaceHolidays(days, version);
        } finally {
            read = null;
            version = null;
        }
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
