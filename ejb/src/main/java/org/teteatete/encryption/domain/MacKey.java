package org.teteatete.encryption.domain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Authenticates bytes with HMAC-SHA256 (RFC 2104, FIPS 180-4). Safe for use by several threads. */
public final class MacKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public MacKey(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The 32 bytes that only the holder of the key can compute. */
    public byte[] authenticate(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    public boolean verifies(byte[] message, byte[] mac) {
        return MessageDigest.isEqual(authenticate(message), mac);
    }
}
