package org.teteatete.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * What somebody signs in with. The id of an employee's account is the person's, so that a change of login in HR data never
 * moves an account to another person.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private UUID id;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "user_name_key")
    private String userNameKey;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_set_at")
    private Instant passwordSetAt;

    @Column(name = "last_signed_in_at")
    private Instant lastSignedInAt;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    private boolean demo;

    private String locale;

    private String theme;

    @Version
    private long version;

    protected Account() {}

    private Account(UUID id) {
        this.id = id;
    }

    /** The account of somebody whom HR data knows; without a password until one is chosen. */
    public static Account ofPerson(UUID person) {
        return new Account(person);
    }

    /** The account of an administrator whom HR data does not know. */
    public static Account ofAdministrator(UUID id, String userName) {
        Account account = new Account(id);
        account.userName = userName;
        account.userNameKey = userName.toLowerCase(Locale.ROOT);
        account.displayName = userName;
        return account;
    }

    /** Sets a password and ends every session. */
    public void choosePassword(String hash, Instant now) {
        this.passwordHash = hash;
        this.passwordSetAt = now;
        endSessions();
    }

    /** Keeps the same password under another hash. */
    public void rehash(String hash) {
        this.passwordHash = hash;
    }

    public void endSessions() {
        sessionEpoch++;
    }

    public void signedIn(Instant now) {
        lastSignedInAt = now;
    }

    public void openToDemonstration() {
        demo = true;
    }

    public void prefer(String newLocale, String newTheme) {
        this.locale = newLocale;
        this.theme = newTheme;
    }

    public UUID id() {
        return id;
    }

    public boolean isDemo() {
        return demo;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public int sessionEpoch() {
        return sessionEpoch;
    }

    /** Whether somebody has signed in with it, or could have. */
    public boolean wasUsed() {
        return lastSignedInAt != null || passwordHash != null;
    }
}
