package org.teteatete.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.access.domain.OneTimeLink;
import org.teteatete.access.persistence.AccountHolders;
import org.teteatete.access.persistence.OneTimeLinkRepository;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;

/** Tells everybody who issued links for their account while it was in use, and when, until they have read it. */
@Stateless
@Permit
public class LinkNotices {

    private static final int MOST = 5;

    private OneTimeLinkRepository links;
    private AccountHolders holders;
    private CompanyTime time;
    private CurrentActor currentActor;

    protected LinkNotices() {}

    @Inject
    public LinkNotices(
            OneTimeLinkRepository links, AccountHolders holders, CompanyTime time, CurrentActor currentActor) {
        this.links = links;
        this.holders = holders;
        this.time = time;
        this.currentActor = currentActor;
    }

    /** What the caller has not been told yet, the newest first. */
    public List<LinkNotice> untold() {
        List<OneTimeLink> untold = links.untold(currentActor.get().id(), MOST);
        if (untold.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> names = holders.names(
                untold.stream().map(OneTimeLink::issuedBy).distinct().toList());
        return untold.stream()
                .map(link -> new LinkNotice(names.get(link.issuedBy()), link.issuedAt(), link.usedAt()))
                .toList();
    }

    /** The caller has read it. */
    public void told() {
        links.untold(currentActor.get().id(), Integer.MAX_VALUE).forEach(link -> link.tell(time.now()));
    }
}
