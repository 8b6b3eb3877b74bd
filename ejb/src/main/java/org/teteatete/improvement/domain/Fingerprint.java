package org.teteatete.improvement.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** SHA-256 over the values of a row, each with its length, so that no two rows share it. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    Fingerprint with(byte[] value) {
        int length = value == null ? -1 : value.length;
        digest.update(new byte[] {(byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length});
        if (value != null) {
            digest.update(value);
        }
        return this;
    }

    /** A moment counts to the microsecond, as databases keep it. */
    Fingerprint with(Instant value) {
        return with((Object) (value == null ? null : value.truncatedTo(ChronoUnit.MICROS)));
    }

    Fingerprint with(Object value) {
        return with(value == null ? null : value.toString().getBytes(StandardCharsets.UTF_8));
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
