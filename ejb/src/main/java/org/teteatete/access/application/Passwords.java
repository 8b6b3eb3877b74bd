package org.teteatete.access.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Map;

/**
 * Hashes of passwords: PBKDF2 with HMAC-SHA-512, at OWASP's recommendation (Password Storage Cheat Sheet). A password is
 * normalised first, so that the same letters typed on another keyboard are the same password (NIST SP 800-63B, 3.1.1.2).
 */
@ApplicationScoped
public class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final String ITERATIONS = "220000";

    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm",
            ALGORITHM,
            "Pbkdf2PasswordHash.Iterations",
            ITERATIONS,
            "Pbkdf2PasswordHash.SaltSizeBytes",
            "32",
            "Pbkdf2PasswordHash.KeySizeBytes",
            "64");

    private Pbkdf2PasswordHash hash;
    private String ofNobody;

    protected Passwords() {}

    @Inject
    public Passwords(Pbkdf2PasswordHash hash) {
        this.hash = hash;
    }

    @PostConstruct
    void initialise() {
        hash.initialize(PARAMETERS);
        ofNobody = hash("nobody's password".toCharArray());
    }

    public String hash(char[] password) {
        return hash.generate(normalised(password));
    }

    /**
     * @param stored {@code null} where there is no password: takes as long as a wrong one, so that an answer's time does not
     *     tell which logins exist
     */
    public boolean matches(char[] password, String stored) {
        boolean matches = hash.verify(normalised(password), stored == null ? ofNobody : stored);
        return matches && stored != null;
    }

    /** Whether the hash was made with other parameters than today's. */
    public boolean isOutdated(String stored) {
        return !stored.startsWith(ALGORITHM + ":" + ITERATIONS + ":");
    }

    private static char[] normalised(char[] password) {
        return Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFKC)
                .toCharArray();
    }
}
