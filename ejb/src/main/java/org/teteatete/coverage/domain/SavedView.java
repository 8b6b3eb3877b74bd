package org.teteatete.coverage.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A view of coverage that somebody has named for themselves. Its name is sealed under their key for {@link #recordOf}. */
@Entity
@Table(name = "coverage_view")
public class SavedView {

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID owner;

    private byte[] name;

    private String query;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected SavedView() {}

    /** @param query the parameters of the page's address */
    public SavedView(UUID id, UUID owner, byte[] sealedName, String query, Instant now) {
        this.id = id;
        this.owner = owner;
        this.name = sealedName;
        this.query = query;
        this.createdAt = now;
    }

    /** What its name is bound to when it is sealed. */
    public static String recordOf(UUID id) {
        return "coverage_view:" + id;
    }

    public void rename(byte[] sealedName) {
        name = sealedName;
    }

    public UUID id() {
        return id;
    }

    public UUID owner() {
        return owner;
    }

    public byte[] name() {
        return name;
    }

    public String query() {
        return query;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
