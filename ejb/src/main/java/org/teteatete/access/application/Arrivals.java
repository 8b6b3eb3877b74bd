package org.teteatete.access.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.Unguarded;
import org.teteatete.access.domain.AccessAct;
import org.teteatete.access.persistence.AccountRepository;
import org.teteatete.access.persistence.Rights;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;

/** Records who came in, who did not, and who left. */
@Stateless
@Unguarded(because = "called while somebody signs in or out")
public class Arrivals {

    private AccountRepository accounts;
    private Rights rights;
    private CompanyTime time;
    private CurrentActor currentActor;
    private Event<AccessAct> acts;

    protected Arrivals() {}

    @Inject
    public Arrivals(
            AccountRepository accounts,
            Rights rights,
            CompanyTime time,
            CurrentActor currentActor,
            Event<AccessAct> acts) {
        this.accounts = accounts;
        this.rights = rights;
        this.time = time;
        this.currentActor = currentActor;
        this.acts = acts;
    }

    /** Empty, and recorded as a failure, when the account gives no rights today. */
    public Optional<SignedIn> arrive(UUID account, String means) {
        Optional<SignedIn> signedIn = rights.of(account, time.today());
        signedIn.ifPresentOrElse(
                who -> {
                    accounts.find(account).ifPresent(found -> found.signedIn(time.now()));
                    currentActor.as(who.actor(), () -> acts.fire(new AccessAct.SignedInWith(account, means)));
                },
                () -> fail(account));
        return signedIn;
    }

    /** Keeps the same password under today's parameters. */
    public void rehash(UUID account, String hash) {
        accounts.find(account).ifPresent(found -> found.rehash(hash));
    }

    public void fail(UUID account) {
        acts.fire(new AccessAct.SignInFailed(account));
    }

    public void failUnknown() {
        acts.fire(AccessAct.SignInFailed.ofNobody());
    }

    public void leave(UUID account) {
        acts.fire(new AccessAct.SignedOut(account));
    }
}
