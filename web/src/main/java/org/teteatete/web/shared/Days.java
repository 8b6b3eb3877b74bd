package org.teteatete.web.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Days and moments as people say them, in French or English: the year only where it is not this one, the weekday within the
 * coming week, 14:30 and 9:30. Moments are told in {@code zone}, the company's.
 */
record Days(Locale locale, LocalDate today, ZoneId zone) {

    private static final int A_WEEK = 7;

    /** By their patterns. */
    private static final Map<String, DateTimeFormatter> FRENCH = new ConcurrentHashMap<>();

    private static final Map<String, DateTimeFormatter> ENGLISH = new ConcurrentHashMap<>();

    private boolean french() {
        return "fr".equals(locale.getLanguage());
    }

    /** 16 nov., 1er oct., 16 nov. 2025. */
    String brief(LocalDate day) {
        return dayOfMonth(day) + " " + text(day, day.getYear() == today.getYear() ? "MMM" : "MMM yyyy");
    }

    /** 16 novembre 2026: for titles and documents, where the year always stands. */
    String full(LocalDate day) {
        return dayOfMonth(day) + " " + text(day, "MMMM yyyy");
    }

    /** lundi 23 novembre, and the year where it is not this one. */
    String withWeekday(LocalDate day) {
        return text(day, "EEEE") + " " + dayOfMonth(day) + " "
                + text(day, day.getYear() == today.getYear() ? "MMMM" : "MMMM yyyy");
    }

    /** du 23 au 27 novembre, du 30 novembre au 4 décembre; 23 to 27 November. */
    String span(LocalDate first, LocalDate last) {
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        boolean pastYear = !sameYear && first.getYear() != today.getYear();
        String month = sameMonth ? "" : " " + text(first, pastYear ? "MMMM yyyy" : "MMMM");
        String begin = dayOfMonth(first) + month;
        boolean plain = !pastYear && last.getYear() == today.getYear();
        String end = dayOfMonth(last) + " " + text(last, plain ? "MMMM" : "MMMM yyyy");
        return french() ? "du " + begin + " au " + end : begin + " to " + end;
    }

    /** lun. */
    String weekday(LocalDate day) {
        return text(day, "EEE");
    }

    /** 14:30, 9:30. */
    String time(Instant moment) {
        return text(moment, "H:mm");
    }

    /** auj. 14:30; mar. 24, 10:00 within a week; 16 nov., 10:00 otherwise. */
    String moment(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead == 0) {
            return (french() ? "auj. " : "today ") + time(moment);
        }
        boolean soon = ahead > 0 && ahead < A_WEEK;
        return (soon ? weekday(day) + " " + dayOfMonth(day) : brief(day)) + ", " + time(moment);
    }

    /** S47 or W47, the ISO week. */
    String week(LocalDate day) {
        return (french() ? "S" : "W") + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** aujourd’hui, hier, il y a 20 jours, dans 3 jours. */
    String ago(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days == 0) {
            return french() ? "aujourd’hui" : "today";
        }
        if (days == 1) {
            return french() ? "hier" : "yesterday";
        }
        if (days == -1) {
            return french() ? "demain" : "tomorrow";
        }
        return days > 0 ? past(days, french() ? "jours" : "days") : future(-days, french() ? "jours" : "days");
    }

    /** à l’instant, il y a 5 min, il y a 9 h, then by day; dans 24 min. */
    String ago(Instant moment, Instant now) {
        long minutes = ChronoUnit.MINUTES.between(moment, now);
        if (minutes == 0) {
            return french() ? "à l’instant" : "just now";
        }
        long distance = Math.abs(minutes);
        if (distance < 60) {
            return minutes > 0 ? past(distance, "min") : future(distance, "min");
        }
        if (distance < 24 * 60) {
            return minutes > 0 ? past(distance / 60, "h") : future(distance / 60, "h");
        }
        return ago(LocalDate.ofInstant(moment, zone));
    }

    private String past(long count, String unit) {
        return french() ? "il y a " + count + "\u00a0" + unit : count + "\u00a0" + unit + " ago";
    }

    private String future(long count, String unit) {
        return (french() ? "dans " : "in ") + count + "\u00a0" + unit;
    }

    private String dayOfMonth(LocalDate day) {
        return french() && day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
    }

    private String text(LocalDate day, String pattern) {
        return formatter(pattern).format(day);
    }

    private String text(Instant moment, String pattern) {
        return formatter(pattern).format(ZonedDateTime.ofInstant(moment, zone));
    }

    private DateTimeFormatter formatter(String pattern) {
        return french()
                ? FRENCH.computeIfAbsent(pattern, text -> DateTimeFormatter.ofPattern(text, Locale.FRANCE))
                : ENGLISH.computeIfAbsent(pattern, text -> DateTimeFormatter.ofPattern(text, Locale.UK));
    }
}
