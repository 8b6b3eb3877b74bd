package org.teteatete.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.access.persistence.AccountHolders;
import org.teteatete.access.persistence.ApiTokenRepository;
import org.teteatete.shared.Role;

/** What those who act are called: people, administrators whom HR data does not know, and API tokens. */
@Stateless
@Permit
public class ActorNames {

    private AccountHolders holders;
    private ApiTokenRepository tokens;

    protected ActorNames() {}

    @Inject
    public ActorNames(AccountHolders holders, ApiTokenRepository tokens) {
        this.holders = holders;
        this.tokens = tokens;
    }

    /** The names of those of {@code ids} that are known. */
    public Map<UUID, String> of(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>(tokens.names(ids));
        names.putAll(holders.names(ids));
        return names;
    }

    /** Who has this employee number or login. */
    @Permit(Role.AUDITOR)
    public Optional<UUID> find(String numberOrLogin) {
        return holders.known(numberOrLogin);
    }
}
