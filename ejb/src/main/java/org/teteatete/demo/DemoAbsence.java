package org.teteatete.demo;

import java.time.LocalDate;

/** One line of the demonstration's absence file; both days included. */
record DemoAbsence(String number, String type, LocalDate start, LocalDate end) {

    boolean covers(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
