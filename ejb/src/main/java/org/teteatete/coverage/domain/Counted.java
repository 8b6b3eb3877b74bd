package org.teteatete.coverage.domain;

import java.util.UUID;
import org.teteatete.organisation.domain.Window;

/**
 * Something that counts in the figures: a due window, covered or not, an exempt window, or a person without a cadence.
 *
 * @param window {@code null} for a person without a cadence, and for several windows at once
 * @param exempt {@code null} when the window is due
 * @param times how many windows that count alike this stands for
 */
public record Counted(
        UUID employee, Attribution attribution, Window window, boolean covered, ExemptReason exempt, int times) {

    Counted(UUID employee, Attribution attribution, Window window, boolean covered, ExemptReason exempt) {
        this(employee, attribution, window, covered, exempt, 1);
    }

    static Counted due(UUID employee, Attribution attribution, Window window, boolean covered) {
        return new Counted(employee, attribution, window, covered, null);
    }

    static Counted exempt(UUID employee, Attribution attribution, Window window, ExemptReason reason) {
        return new Counted(employee, attribution, window, false, reason);
    }

    static Counted withoutCadence(UUID employee, Attribution attribution) {
        return new Counted(employee, attribution, null, false, ExemptReason.NO_CADENCE);
    }

    public boolean due() {
        return exempt == null;
    }
}
