package org.teteatete.audit.domain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What the trail says: who did what to what, when.
 *
 * @param occurredAt to the microsecond
 * @param actorKind {@code PERSON}, {@code TOKEN}, {@code SYSTEM} or {@code ANONYMOUS}
 * @param subjectId {@code null} where the act concerned no single thing
 * @param details as {@link Details} writes them
 */
public record Fact(
        UUID id,
        Instant occurredAt,
        UUID actorId,
        String actorKind,
        String action,
        String subjectType,
        UUID subjectId,
        String details) {

    private static final int FORMAT = 1;

    /** The bytes that stand for this fact alone: every part with its length, so that no two facts share them. */
    public byte[] canonical() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            write(out, id);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, occurredAt));
            write(out, actorId);
            write(out, actorKind);
            write(out, action);
            write(out, subjectType);
            out.writeBoolean(subjectId != null);
            if (subjectId != null) {
                write(out, subjectId);
            }
            write(out, details);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }
}
