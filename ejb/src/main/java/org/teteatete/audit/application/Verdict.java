package org.teteatete.audit.application;

import org.teteatete.audit.domain.Breach;

/**
 * What a verification found.
 *
 * @param verified how many entries, from the first, are what was sealed; like {@code waiting} without those of which the reader is
 *     shown nothing
 * @param waiting how many are committed and not sealed yet; they are right, too, where there is no breach
 * @param mac authenticates the trail up to there, in hexadecimal: to be compared with what somebody noted elsewhere
 * @param breach the first place where the trail is not what was written; {@code null} when it is intact
 */
public record Verdict(long verified, long waiting, String mac, Breach breach) {

    public boolean isIntact() {
        return breach == null;
    }
}
