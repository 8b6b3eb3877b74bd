package org.teteatete.access.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * 256 random bits as text, to be shown once; kept as its SHA-256, which needs no salt or rounds where nothing can be
 * guessed.
 */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int SHOWN = 10;

    /** @param mark what it begins with, so that people and scanners know it for what it is */
    public static Secret create(String mark) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(mark + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored and looked for. */
    public String digest() {
        return digest(text);
    }

    /** As {@link #digest()}, of any text. */
    public static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Enough to tell one from another, and not to use it. */
    public String beginning() {
        return text.substring(0, SHOWN);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return beginning() + "…";
    }
}
