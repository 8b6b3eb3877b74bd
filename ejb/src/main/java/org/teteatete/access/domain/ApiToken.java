package org.teteatete.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.shared.Ids;

/** A token for the API: limited to its scopes, until it expires or is revoked. Of the token itself only a digest is kept. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String name;

    @Column(name = "secret_hash")
    private String secretHash;

    private String prefix;

    private String scopes;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    private long version;

    protected ApiToken() {}

    /** @param account whose rights it has; empty for a system's, with an HR administrator's */
    public ApiToken(
            Optional<UUID> account,
            String name,
            Secret secret,
            Set<Scope> scopes,
            UUID createdBy,
            Instant now,
            Duration life) {
        this.id = Ids.next();
        this.accountId = account.orElse(null);
        this.name = name;
        this.secretHash = secret.digest();
        this.prefix = secret.beginning();
        this.scopes = Scope.joined(scopes);
        this.createdBy = createdBy;
        this.createdAt = now;
        this.expiresAt = now.plus(life);
    }

    public boolean isValid(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Ends it; once ended it stays so. */
    public boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    public UUID id() {
        return id;
    }

    /** Whether it is a system's, with an HR administrator's rights. */
    public boolean isForSystem() {
        return accountId == null;
    }

    public String name() {
        return name;
    }

    public String prefix() {
        return prefix;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public Optional<UUID> account() {
        return Optional.ofNullable(accountId);
    }

    public Set<Scope> scopes() {
        return Scope.parseAll(scopes);
    }
}
