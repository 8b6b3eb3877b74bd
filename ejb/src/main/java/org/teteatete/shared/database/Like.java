package org.teteatete.shared.database;

import java.util.Locale;

/** Patterns of SQL's {@code like … escape '\'} for what people typed: {@code %}, {@code _} and {@code \} stand for themselves. */
public final class Like {

    private Like() {}

    /** For a column in lower case: whatever contains {@code text}, without blanks around it. */
    public static String containing(String text) {
        return "%" + beginning(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Whatever begins with {@code text}, in this case of its letters. */
    public static String beginning(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
