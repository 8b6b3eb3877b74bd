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
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/** What those who act are called: people, administrators whom HR data does not know, and API tokens. */
@Stateless
@Permit(Role.AUDITOR)
public class ActorNames {

    private AccountHolders holders;
    private ApiTokenRepository tokens;
    private CompanyTime time;

    protected ActorNames() {}

    @Inject
    public ActorNames(AccountHolders holders, ApiTokenRepository tokens, CompanyTime time) {
        this.holders = holders;
        this.tokens = tokens;
        this.time = time;
    }

    /** The names of those of {@code ids} that are known. */
    public Map<UUID, String> of(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>(tokens.names(ids));
        names.putAll(holders.names(ids, time.today()));
        return names;
    }

    /** Who has this employee number or login. */
    public Optional<UUID> find(String numberOrLogin) {
        return holders.known(numberOrLogin, time.today());
    }
}
