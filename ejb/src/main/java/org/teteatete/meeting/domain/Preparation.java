package org.teteatete.meeting.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.shared.Ids;

/**
 * What one side has prepared for a one-to-one, each item sealed under the employee's key for {@link #recordOf}: erasing the
 * employee's text erases what both sides prepared. Its author's alone until it is published, which happens once; what is
 * written after that is read by the other at once.
 */
@Entity
@Table(name = "preparation")
public class Preparation {

    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private UUID meeting;

    @Enumerated(EnumType.STRING)
    private Party party;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "prepared_text", joinColumns = @JoinColumn(name = "preparation_id"))
    @MapKeyColumn(name = "item")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "content")
    private Map<Prepared, byte[]> texts;

    @Version
    private long version;

    protected Preparation() {}

    public Preparation(UUID meeting, Party party) {
        this.id = Ids.next();
        this.meeting = meeting;
        this.party = party;
        this.texts = new HashMap<>();
    }

    /** What an item's content is bound to when it is sealed. */
    public String recordOf(Prepared item) {
        return recordOf(id, item);
    }

    public static String recordOf(UUID preparation, Prepared item) {
        return "prepared_text:" + preparation + ":" + item;
    }

    /** @param sealed {@code null} where nothing is left of it */
    public void write(Prepared item, byte[] sealed, Instant now) {
        if (sealed == null) {
            texts.remove(item);
        } else {
            texts.put(item, sealed);
        }
        writtenAt = now;
    }

    /** Shows it to the other. Does nothing when that was done before. */
    public Optional<PreparationPublished> publish(Instant now) {
        if (publishedAt != null) {
            return Optional.empty();
        }
        publishedAt = now;
        return Optional.of(new PreparationPublished(meeting, party));
    }

    public boolean isBlank() {
        return texts.isEmpty();
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public Party party() {
        return party;
    }

    public Map<Prepared, byte[]> texts() {
        return Map.copyOf(texts);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public long version() {
        return version;
    }
}
