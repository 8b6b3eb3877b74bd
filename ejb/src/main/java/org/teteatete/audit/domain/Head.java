package org.teteatete.audit.domain;

import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A place of the chain and what authenticates everything up to it.
 *
 * @param sequence 0 before the first entry
 */
public record Head(long sequence, byte[] mac) {

    private static final int MAC_BYTES = 32;

    /** A MAC that is not there yet is one of zeros. */
    public Head {
        mac = mac == null ? new byte[MAC_BYTES] : mac.clone();
    }

    /** Before the first entry. */
    public static Head start() {
        return new Head(0, null);
    }

    public boolean isSameAs(Head other) {
        return sequence == other.sequence && MessageDigest.isEqual(mac, other.mac);
    }

    public String hexMac() {
        return HexFormat.of().formatHex(mac);
    }
}
