package org.teteatete.meeting.application;

import java.util.UUID;
import org.teteatete.organisation.application.PersonOnDay;

/** One of the two, as the other reads it. */
public record PersonName(UUID id, String name, String givenName, String initials) {

    public static PersonName of(PersonOnDay person) {
        return new PersonName(person.id(), person.fullName(), person.givenName(), person.initials());
    }
}
