package org.teteatete.audit.domain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.teteatete.encryption.domain.MacKey;

/** Authenticates entries, seals and noted heads, each with a prefix of its own, so that none can stand for another. */
public final class TrailKey {

    private final MacKey key;

    public TrailKey(MacKey key) {
        this.key = key;
    }

    /** Of an entry by itself, made in the transaction of the act. */
    public byte[] ofEntry(Fact fact) {
        return key.authenticate(joined("entry", fact.canonical()));
    }

    /** Of an entry at its place in the chain, over the seal before it. */
    public byte[] ofSeal(long sequence, byte[] previous, Fact fact, byte[] entryMac) {
        byte[] place = ByteBuffer.allocate(Long.BYTES).putLong(sequence).array();
        return key.authenticate(joined("seal", place, previous, entryMac, fact.canonical()));
    }

    /** Of a line that notes the head outside of the database. */
    public byte[] ofLine(String line) {
        return key.authenticate(joined("head", line.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] joined(String purpose, byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        bytes.writeBytes(purpose.getBytes(StandardCharsets.US_ASCII));
        for (byte[] part : parts) {
            bytes.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
