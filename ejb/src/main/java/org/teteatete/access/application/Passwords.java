package org.teteatete.access.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes of passwords: PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP Password Storage Cheat Sheet, 2023). */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Inject
    private Pbkdf2PasswordHash hash;

    private String ofNobody;

    @PostConstruct
    void initialise() {
        hash.initialize(PARAMETERS);
        ofNobody = hash("nobody's password".toCharArray());
    }

    public String hash(char[] password) {
        return hash.generate(password);
    }

    /**
     * @param stored {@code null} where there is no password: takes as long as a wrong one, so that an answer's time does not
     *     tell which logins exist
     */
    public boolean matches(char[] password, String stored) {
        boolean matches = hash.verify(password, stored == null ? ofNobody : stored);
        return matches && stored != null;
    }
}
