package org.teteatete.web.meeting;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.meeting.domain.Party;
import org.teteatete.web.shared.Elision;

/** The texts about one-to-ones in one language, with the names of the two in them. */
record Sentences(Locale locale) {

    /** The label of a field; whom it is about reads "you". */
    String label(Optional<Party> reader, PersonName employee, PersonName manager, Object field) {
        return addressed(reader, employee, manager, "field." + field);
    }

    /** A sentence about the two, as this one of them reads it, or as others do. */
    String addressed(Optional<Party> reader, PersonName employee, PersonName manager, String key) {
        String mine = reader.map(party -> key + "." + party.name().toLowerCase(Locale.ROOT))
                .filter(texts()::containsKey)
                .orElse(key);
        return of(mine, employee.givenName(), manager.givenName());
    }

    String plain(String key, Object... arguments) {
        return new MessageFormat(texts().getString(key), locale).format(arguments);
    }

    /** A sentence with names in it: of each the name, "d’Inès" and "qu’Inès". */
    String of(String key, Object... names) {
        return plain(key, Elision.of(names));
    }

    ResourceBundle texts() {
        return ResourceBundle.getBundle("org.teteatete.web.meeting.messages", locale);
    }
}
