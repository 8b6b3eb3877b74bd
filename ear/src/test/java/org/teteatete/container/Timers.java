package org.teteatete.container;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import java.util.List;

/** The timers of the application as the container knows them. */
@Stateless
public class Timers {

    @Resource
    private TimerService timers;

    /** Hour, minute and second of each that is not for once. */
    public List<String> schedules() {
        return timers.getAllTimers().stream()
                .filter(Timer::isCalendarTimer)
                .map(Timer::getSchedule)
                .map(schedule -> schedule.getHour() + ":" + schedule.getMinute() + ":" + schedule.getSecond())
                .toList();
    }
}
