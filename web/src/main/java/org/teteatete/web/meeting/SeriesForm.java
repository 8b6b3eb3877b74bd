package org.teteatete.web.meeting;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.organisation.domain.Cadence;

/** The inputs of a series: when a pair meets. */
public class SeriesForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90);

    private final Cadence policy;
    private Cadence cadence;
    private DayOfWeek weekday;
    private LocalTime time;
    private int minutes;
    private LocalDate firstDay;

    /** @param policy the cadence that the company asks for */
    SeriesForm(Pattern pattern, Cadence policy, LocalDate firstDay) {
        this.policy = policy;
        this.cadence = pattern.cadence();
        this.weekday = pattern.weekday();
        this.time = pattern.time();
        this.minutes = pattern.minutes();
        this.firstDay = firstDay;
    }

    Pattern pattern() {
        return new Pattern(cadence, weekday, time, minutes, firstDay);
    }

    /** Whether the pair would meet at other times than by {@code pattern}, whenever that begins. */
    boolean differs(Pattern pattern) {
        return cadence != pattern.cadence()
                || !weekday.equals(pattern.weekday())
                || !time.equals(pattern.time())
                || minutes != pattern.minutes();
    }

    /** The company's cadence and the shorter ones. */
    public List<Cadence> getCadences() {
        return Arrays.stream(Cadence.values())
                .filter(one -> one != Cadence.NONE && one.compareTo(policy) <= 0)
                .toList();
    }

    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values()).subList(0, 5);
    }

    /** What a one-to-one may last, in minutes. */
    public List<Integer> getLengths() {
        return LENGTHS;
    }

    public Cadence getPolicy() {
        return policy;
    }

    public Cadence getCadence() {
        return cadence;
    }

    public void setCadence(Cadence cadence) {
        this.cadence = cadence;
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(DayOfWeek weekday) {
        this.weekday = weekday;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }
}
