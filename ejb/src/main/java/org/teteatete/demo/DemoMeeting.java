package org.teteatete.demo;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A one-to-one of the demonstration.
 *
 * @param state the state it has reached, by its name in the database
 * @param moved how often it was moved to a later day
 * @param story the number of the story that its form tells, from 1
 */
record DemoMeeting(
        String employee,
        String manager,
        LocalDate firstPlannedOn,
        LocalDate plannedOn,
        LocalTime at,
        int minutes,
        String state,
        int moved,
        int story,
        String locale) {

    boolean held() {
        return state.equals("HELD") || state.equals("ACKNOWLEDGED") || state.startsWith("CONTESTED");
    }
}
