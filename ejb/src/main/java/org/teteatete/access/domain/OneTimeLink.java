package org.teteatete.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.teteatete.shared.Ids;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.Refused;

/**
 * A link with which somebody chooses a password, once: the only way to set one. Whoever had an account before is told who
 * issued it; a second administrator confirms it first, where there is one.
 */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {

    /** How long a link can be used, from the moment it is issued. */
    public static final Duration LIFE = Duration.ofHours(48);

    private static final String CONFIRM = "confirm";
    private static final String WITHDRAW = "withdraw";
    private static final String USE = "use";

    /** What can still become of a link. */
    public enum State {
        TO_CONFIRM(Set.of(CONFIRM, WITHDRAW)),
        USABLE(Set.of(USE, WITHDRAW)),
        USED(Set.of()),
        WITHDRAWN(Set.of()),
        EXPIRED(Set.of());

        private final Set<String> transitions;

        State(Set<String> transitions) {
            this.transitions = transitions;
        }
    }

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "issued_by")
    private UUID issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "known_account")
    private boolean knownAccount;

    @Column(name = "needs_confirmation")
    private boolean needsConfirmation;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "told_at")
    private Instant toldAt;

    @Version
    private long version;

    protected OneTimeLink() {}

    /** @param secondAdministrator whether somebody else could confirm it */
    public OneTimeLink(Account account, Secret secret, UUID issuedBy, boolean secondAdministrator, Instant now) {
        this.id = Ids.next();
        this.accountId = account.id();
        this.secretHash = secret.digest();
        this.issuedBy = issuedBy;
        this.issuedAt = now;
        this.expiresAt = now.plus(LIFE);
        this.knownAccount = account.wasUsed();
        this.needsConfirmation = knownAccount && secondAdministrator;
    }

    public State state(Instant now) {
        if (usedAt != null) {
            return State.USED;
        }
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        if (!now.isBefore(expiresAt)) {
            return State.EXPIRED;
        }
        return needsConfirmation && confirmedAt == null ? State.TO_CONFIRM : State.USABLE;
    }

    /** Refuses the administrator who issued it: it takes two. */
    public void confirm(UUID administrator, Instant now) {
        require(CONFIRM, now);
        if (administrator.equals(issuedBy)) {
            throw new Refused("access.link.ownConfirmation");
        }
        confirmedBy = administrator;
        confirmedAt = now;
    }

    public void withdraw(Instant now) {
        require(WITHDRAW, now);
        withdrawnAt = now;
    }

    public void use(Instant now) {
        require(USE, now);
        usedAt = now;
    }

    /** The account's owner has been told of it. */
    public void tell(Instant now) {
        toldAt = now;
    }

    private void require(String transition, Instant now) {
        State state = state(now);
        if (!state.transitions.contains(transition)) {
            throw new NotAllowedInState(state.name(), state.transitions);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant usedAt() {
        return usedAt;
    }

    public boolean needsConfirmation() {
        return needsConfirmation;
    }
}
