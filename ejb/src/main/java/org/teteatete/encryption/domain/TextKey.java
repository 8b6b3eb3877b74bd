package org.teteatete.encryption.domain;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals and opens texts with one generation of an owner's key: AES-256-GCM (NIST SP 800-38D) with a random nonce, bound
 * to the record that the text belongs to. A sealed text is the byte 1, the generation in two bytes, then Tink's nonce,
 * ciphertext and tag.
 */
public final class TextKey {

    private static final byte FORMAT = 1;
    private static final int HEADER = 1 + Short.BYTES;

    private final short generation;
    private final Aead aead;

    public TextKey(int generation, byte[] key) {
        this.generation = (short) generation;
        try {
            this.aead = new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot use an AES-256-GCM key", e);
        }
    }

    public byte[] seal(String record, String text) {
        try {
            byte[] body = aead.encrypt(text.getBytes(StandardCharsets.UTF_8), associated(record));
            return ByteBuffer.allocate(HEADER + body.length)
                    .put(FORMAT)
                    .putShort(generation)
                    .put(body)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed for " + record, e);
        }
    }

    /**
     * Opens what {@link #seal} gave.
     *
     * @throws SealBroken when it was changed, or is of another record or owner
     */
    public String open(String record, byte[] sealed) {
        byte[] body = new byte[sealed.length - HEADER];
        System.arraycopy(sealed, HEADER, body, 0, body.length);
        try {
            return new String(aead.decrypt(body, associated(record)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(record, e);
        }
    }

    /** With which generation of its owner's key this was sealed. */
    public static int generationOf(String record, byte[] sealed) {
        if (sealed.length < HEADER || sealed[0] != FORMAT) {
            throw new SealBroken(record);
        }
        return ByteBuffer.wrap(sealed, 1, Short.BYTES).getShort();
    }

    private byte[] associated(String record) {
        return ("text:" + FORMAT + ":" + generation + ":" + record).getBytes(StandardCharsets.UTF_8);
    }
}
