package org.teteatete.improvement.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.access.Permit;
import org.teteatete.access.application.ActorNames;
import org.teteatete.improvement.domain.Delegation;
import org.teteatete.improvement.persistence.ApprovalSettings;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.shared.Act;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;

/** Whom somebody lets decide in their place, and for which days (<i>workflow.md, Approval</i>); each for themselves. */
@Stateless
@Permit
public class Delegations {

    private ApprovalSettings settings;
    private Directory directory;
    private ActorNames actorNames;
    private CurrentActor currentActor;
    private CompanyTime time;
    private Event<Act> acts;

    protected Delegations() {}

    @Inject
    public Delegations(
            ApprovalSettings settings,
            Directory directory,
            ActorNames actorNames,
            CurrentActor currentActor,
            CompanyTime time,
            Event<Act> acts) {
        this.settings = settings;
        this.directory = directory;
        this.actorNames = actorNames;
        this.currentActor = currentActor;
        this.time = time;
        this.acts = acts;
    }

    /**
     * Names a delegate from one day to another, both included.
     *
     * @throws NotFound when there is no such person employed today
     * @throws Invalid when it is the caller, or the days are past or the wrong way round
     */
    public UUID name(UUID delegate, LocalDate from, LocalDate to) {
        if (!currentActor.get().isPerson()) {
            throw new Forbidden();
        }
        directory.person(delegate, time.today()).filter(PersonOnDay::employed).orElseThrow(NotFound::new);
        Delegation delegation = new Delegation(me(), delegate, from, to, time.today());
        settings.add(delegation);
        acts.fire(DelegationActs.named(delegation, from, to));
        return delegation.id();
    }

    /** Takes one back; of others' it knows nothing. */
    public void withdraw(UUID id) {
        Delegation delegation = settings.delegation(id)
                .filter(found -> found.delegator().equals(me()))
                .orElseThrow(NotFound::new);
        settings.remove(delegation);
        acts.fire(DelegationActs.withdrawn(delegation));
    }

    /** Those by the caller and to the caller that are not over, the first to begin first. */
    public List<DelegationView> mine() {
        List<Delegation> mine = settings.delegationsOf(me(), time.today());
        Set<UUID> people = mine.stream()
                .flatMap(delegation -> Stream.of(delegation.delegator(), delegation.delegate()))
                .collect(Collectors.toSet());
        Map<UUID, String> names = actorNames.of(people);
        return mine.stream()
                .map(delegation -> new DelegationView(
                        delegation.id(),
                        delegation.delegator().equals(me()),
                        names.get(delegation.delegator()),
                        names.get(delegation.delegate()),
                        delegation.facts().from(),
                        delegation.facts().to()))
                .toList();
    }

    private UUID me() {
        return currentActor.get().id();
    }
}
