package org.teteatete.encryption.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.access.Permit;
import org.teteatete.encryption.domain.DataKey;
import org.teteatete.encryption.domain.OwnerKeys;
import org.teteatete.encryption.domain.SealBroken;
import org.teteatete.encryption.persistence.DataKeys;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/**
 * Seals what people write, each text under its owner's key and bound to its record, and opens it again. Whether the
 * caller may read the text is for the feature that keeps it to decide, before it opens.
 */
@Stateless
@Permit
public class Texts {

    private DataKeyring keyring;
    private DataKeys keys;
    private CompanyTime time;
    private Event<KeyDestroyed> destroyed;

    protected Texts() {}

    @Inject
    public Texts(DataKeyring keyring, DataKeys keys, CompanyTime time, Event<KeyDestroyed> destroyed) {
        this.keyring = keyring;
        this.keys = keys;
        this.time = time;
        this.destroyed = destroyed;
    }

    /**
     * Seals a text; the same text sealed twice gives different bytes.
     *
     * @param owner whose key seals it
     * @param record what it belongs to, such as {@code form_entry:} and the entry's id and field: it opens for the same
     *     record only
     */
    public byte[] seal(UUID owner, String record, String text) {
        return keyring.toSeal(owner).seal(record, text);
    }

    /**
     * The text, or empty when the key that sealed it was destroyed. Fails with {@link SealBroken}, as an error and not a
     * refusal, when the bytes were changed, or are of another record or owner.
     */
    public Optional<String> open(UUID owner, String record, byte[] sealed) {
        return openAll(List.of(new SealedText(owner, record, sealed))).get(0);
    }

    /** As {@link #open}, with one query for all the keys; the answers are in the order of the texts. */
    public List<Optional<String>> openAll(List<SealedText> texts) {
        Map<UUID, OwnerKeys> known =
                keyring.toOpen(texts.stream().map(SealedText::owner).collect(Collectors.toSet()));
        List<Optional<String>> opened = new ArrayList<>(texts.size());
        for (SealedText text : texts) {
            opened.add(Optional.ofNullable(known.get(text.owner()))
                    .flatMap(keys -> keys.open(text.record(), text.sealed()))
                    .or(() -> openAfresh(text)));
        }
        return opened;
    }

    /** Gives a key to each of these owners who has none: many at once, where many texts will follow. */
    public void prepare(Collection<UUID> owners) {
        keyring.prepare(owners);
    }

    /**
     * Makes everything that was sealed under this owner's key unreadable, here at once when the transaction commits, on
     * other servers within ten seconds. What is sealed for them later gets a new key.
     */
    @Permit(Role.HR_ADMIN)
    public void erase(UUID owner) {
        List<DataKey> theirs =
                keys.lockOf(owner).stream().filter(key -> !key.isDestroyed()).toList();
        theirs.forEach(key -> key.destroy(time.now()));
        if (!theirs.isEmpty()) {
            destroyed.fire(new KeyDestroyed(owner));
        }
    }

    /** A key that is not remembered here may be new from another server. */
    private Optional<String> openAfresh(SealedText text) {
        return Optional.ofNullable(keyring.read(List.of(text.owner())).get(text.owner()))
                .flatMap(keys -> keys.open(text.record(), text.sealed()));
    }
}
