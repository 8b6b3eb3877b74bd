package org.teteatete.access.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.access.Permit;
import org.teteatete.access.domain.AccessAct;
import org.teteatete.access.domain.Account;
import org.teteatete.access.domain.OneTimeLink;
import org.teteatete.access.domain.Secret;
import org.teteatete.access.persistence.AccountHolders;
import org.teteatete.access.persistence.AccountRepository;
import org.teteatete.access.persistence.OneTimeLinkRepository;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;

/**
 * The links that HR administrators give for a first sign-in or a forgotten password. A new link ends the account's earlier
 * ones. The secret is answered once and kept nowhere.
 */
@Stateless
@Permit(Role.HR_ADMIN)
public class OneTimeLinks {

    private static final String MARK = "ttl_";
    private static final int MOST_SHOWN = 100;

    private OneTimeLinkRepository links;
    private AccountRepository accounts;
    private AccountHolders holders;
    private CompanyTime time;
    private CurrentActor currentActor;
    private Event<AccessAct> acts;

    protected OneTimeLinks() {}

    @Inject
    public OneTimeLinks(
            OneTimeLinkRepository links,
            AccountRepository accounts,
            AccountHolders holders,
            CompanyTime time,
            CurrentActor currentActor,
            Event<AccessAct> acts) {
        this.links = links;
        this.accounts = accounts;
        this.holders = holders;
        this.time = time;
        this.currentActor = currentActor;
        this.acts = acts;
    }

    /** For one person, whether they have a password or not. Refuses for somebody who is not employed today. */
    public IssuedLink issue(UUID person) {
        AccountHolder holder = holders.find(person, time.today()).orElseThrow(NotFound::new);
        if (!holder.mayHaveAccess()) {
            throw new Refused("access.link.left");
        }
        return issue(List.of(holder)).get(0);
    }

    /** For everybody of a department who never had a password, by name. */
    public List<IssuedLink> issueForDepartment(UUID department) {
        return issue(holders.withoutPassword(department, time.today()));
    }

    /** How many {@link #issueForDepartment} would be. */
    public int countForDepartment(UUID department) {
        return holders.withoutPassword(department, time.today()).size();
    }

    /** Lets a link be used. Refuses the administrator who issued it. */
    public void confirm(UUID link) {
        OneTimeLink found = links.find(link).orElseThrow(NotFound::new);
        found.confirm(currentActor.get().id(), time.now());
        acts.fire(new AccessAct.LinkConfirmed(found.accountId(), found.id()));
    }

    public void withdraw(UUID link) {
        withdraw(links.find(link).orElseThrow(NotFound::new));
    }

    /** Withdraws the link that a person could still use, where there is one. */
    public void withdrawOf(UUID person) {
        links.openOf(person, time.now()).ifPresent(this::withdraw);
    }

    private void withdraw(OneTimeLink link) {
        link.withdraw(time.now());
        acts.fire(new AccessAct.LinkWithdrawn(link.accountId(), link.id()));
    }

    /** The links that wait for a second administrator, the oldest first. */
    public List<LinkToConfirm> toConfirm() {
        List<OneTimeLink> waiting = links.toConfirm(time.now(), MOST_SHOWN);
        Map<UUID, String> names = holders.names(waiting.stream()
                .flatMap(link -> Stream.of(link.accountId(), link.issuedBy()))
                .distinct()
                .toList());
        UUID caller = currentActor.get().id();
        return waiting.stream()
                .map(link -> new LinkToConfirm(
                        link.id(),
                        names.get(link.accountId()),
                        names.get(link.issuedBy()),
                        link.issuedAt(),
                        link.expiresAt(),
                        caller.equals(link.issuedBy())))
                .toList();
    }

    private List<IssuedLink> issue(List<AccountHolder> people) {
        List<UUID> ids = people.stream().map(AccountHolder::id).toList();
        Map<UUID, Account> known = accounts.find(ids);
        links.withdrawOpen(ids, time.now());
        boolean second = holders.otherAdministrator(currentActor.get().id(), time.today());
        return people.stream()
                .map(holder -> issue(holder, known.get(holder.id()), second))
                .toList();
    }

    private IssuedLink issue(AccountHolder holder, Account known, boolean secondAdministrator) {
        Instant now = time.now();
        Account account = known == null ? accounts.add(Account.ofPerson(holder.id())) : known;
        Secret secret = Secret.create(MARK);
        OneTimeLink link = new OneTimeLink(account, secret, currentActor.get().id(), secondAdministrator, now);
        links.add(link);
        acts.fire(new AccessAct.LinkIssued(account.id(), link.id(), link.needsConfirmation()));
        return new IssuedLink(holder, secret, link.expiresAt(), link.needsConfirmation());
    }
}
