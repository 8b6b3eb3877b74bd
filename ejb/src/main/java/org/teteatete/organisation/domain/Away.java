package org.teteatete.organisation.domain;

import java.time.LocalDate;

/** Somebody is absent, both days included; why is nobody's business. */
public record Away(LocalDate first, LocalDate last) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
