package org.teteatete.encryption.domain;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.TreeSet;

/**
 * The root secret: Tink AES-256-GCM keys, of which the newest seals and all open. Keeps its older keys, so that a backup
 * of the database from before a rotation stays readable. Immutable; its text form is secret.
 */
public final class Keyset {

    private static final int PREFIX_AND_KEY_ID = 5;

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KeysetHandle handle;
    private final Aead aead;

    private Keyset(KeysetHandle handle) throws GeneralSecurityException {
        this.handle = handle;
        this.aead = handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    public static Keyset create() {
        try {
            return new Keyset(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make an AES-256-GCM key", e);
        }
    }

    /**
     * Reads the form that {@link #toJson} writes.
     *
     * @throws SealBroken when it is not a keyset
     */
    public static Keyset parse(String json) {
        try {
            return new Keyset(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new SealBroken("not a keyset", e);
        }
    }

    /** The secret itself, for its file and nothing else. */
    public String toJson() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset cannot be written", e);
        }
    }

    /** The same keys and a new one, which seals from now on. */
    public Keyset rotated() {
        try {
            return new Keyset(KeysetHandle.newBuilder(handle)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make an AES-256-GCM key", e);
        }
    }

    /** The key that seals. */
    public int newestKey() {
        return handle.getPrimary().getId();
    }

    public Set<Integer> keys() {
        Set<Integer> ids = new TreeSet<>();
        for (int i = 0; i < handle.size(); i++) {
            ids.add(handle.getAt(i).getId());
        }
        return ids;
    }

    public boolean knows(int key) {
        return keys().contains(key);
    }

    /** Seals {@code plain} so that it opens with the same {@code context} only. */
    public byte[] seal(byte[] plain, String context) {
        try {
            return aead.encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed for " + context, e);
        }
    }

    /**
     * Opens what {@link #seal} gave.
     *
     * @throws SealBroken when it was changed, has another context, or was sealed by another keyset
     */
    public byte[] open(byte[] sealed, String context) {
        try {
            return aead.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new SealBroken(context, e);
        }
    }

    /** Which key sealed this: Tink's output begins with a type byte and the key's id. */
    public static int keyOf(byte[] sealed) {
        if (sealed.length < PREFIX_AND_KEY_ID) {
            throw new SealBroken("shorter than its prefix");
        }
        return ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt();
    }
}
