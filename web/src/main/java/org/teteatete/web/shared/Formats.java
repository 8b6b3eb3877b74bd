package org.teteatete.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.teteatete.shared.CompanyTime;

/**
 * Prints days, moments and numbers on pages, in the reader's language: the only place where they become text. {@code null}
 * becomes a dash.
 */
@Named("format")
@RequestScoped
public class Formats {

    private static final String NOTHING = "–";

    private CompanyTime time;
    private Days days;
    private Numbers numbers;

    protected Formats() {}

    @Inject
    public Formats(Preferences preferences, CompanyTime time) {
        this(preferences.getLocale(), time);
    }

    public Formats(Locale locale, CompanyTime time) {
        this.time = time;
        days = new Days(locale, time.today(), time.zone());
        numbers = new Numbers(locale);
    }

    /** 16 nov. */
    public String day(LocalDate day) {
        return day == null ? NOTHING : days.brief(day);
    }

    /** The company's day of a moment: 16 nov. */
    public String dayOf(Instant moment) {
        return moment == null ? NOTHING : day(time.dayOf(moment));
    }

    /** 16 novembre 2026. */
    public String fullDay(LocalDate day) {
        return day == null ? NOTHING : days.full(day);
    }

    /** lundi 23 novembre. */
    public String weekdayAndDay(LocalDate day) {
        return day == null ? NOTHING : days.withWeekday(day);
    }

    /** du 23 au 27 novembre. */
    public String span(LocalDate first, LocalDate last) {
        return days.span(first, last);
    }

    /** lun. */
    public String weekday(LocalDate day) {
        return day == null ? NOTHING : days.weekday(day);
    }

    /** 14:30. */
    public String time(Instant moment) {
        return moment == null ? NOTHING : days.time(moment);
    }

    /** auj. 14:30; mar. 24, 10:00. */
    public String moment(Instant moment) {
        return moment == null ? NOTHING : days.moment(moment);
    }

    /** S47. */
    public String week(LocalDate day) {
        return days.week(day);
    }

    /** il y a 20 jours. */
    public String ago(LocalDate day) {
        return day == null ? NOTHING : days.ago(day);
    }

    /** il y a 9 h; dans 24 min. */
    public String sinceOrUntil(Instant moment) {
        return moment == null ? NOTHING : days.ago(moment, time.now());
    }

    /** 5 075. */
    public String number(Number number) {
        return number == null ? NOTHING : numbers.whole(number.longValue());
    }

    /** 86,1 of 0.8609. */
    public String rate(BigDecimal rate) {
        return rate == null ? NOTHING : numbers.rate(rate);
    }

    /** 86,1 % of 0.8609. */
    public String percent(BigDecimal rate) {
        return rate == null ? NOTHING : numbers.percent(rate);
    }

    /** 1,4: at most one decimal. */
    public String decimal(BigDecimal number) {
        return number == null ? NOTHING : numbers.decimal(number);
    }

    /** 94 of 949 in 1000: cut, for cells. */
    public String cut(long covered, long due) {
        return numbers.cut(covered, due);
    }

    /** 53,8 of 7 in 13: rounded once. */
    public String rate(long part, long whole) {
        return whole == 0 ? NOTHING : numbers.rate(part, whole);
    }

    /** 53,8 % of 7 in 13. */
    public String percent(long part, long whole) {
        return whole == 0 ? NOTHING : numbers.percent(part, whole);
    }

    /** 80 %. */
    public String wholePercent(long percent) {
        return numbers.wholePercent(percent);
    }

    /** +5,8 pt. */
    public String change(BigDecimal before, BigDecimal after) {
        return before == null || after == null ? NOTHING : numbers.change(before, after);
    }

    /** A text of a bundle with its arguments in their places. */
    public String text(String pattern, Object... arguments) {
        return numbers.text(pattern, arguments);
    }
}
