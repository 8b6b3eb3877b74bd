package org.teteatete.improvement.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.improvement.persistence.PlanFacts;
import org.teteatete.improvement.persistence.PlanReader;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;

/** HR's overview of the plans of the caller's scope, and an auditor's counts; a draft, or one about the caller, never counts. */
@Stateless
@Permit({Role.HR_PARTNER, Role.HR_ADMIN})
public class PlanOverviews {

    private static final int TOGETHER = 500;

    private PlanFacts facts;
    private PlanLists lists;
    private CurrentActor currentActor;
    private CompanyTime time;

    protected PlanOverviews() {}

    @Inject
    public PlanOverviews(PlanFacts facts, PlanLists lists, CurrentActor currentActor, CompanyTime time) {
        this.facts = facts;
        this.lists = lists;
        this.currentActor = currentActor;
        this.time = time;
    }

    /** Of HR's scope; for an auditor who is not HR, the states of the whole company and nothing else. */
    @Permit({Role.HR_PARTNER, Role.HR_ADMIN, Role.AUDITOR})
    public PlanOverview overview() {
        Actor actor = currentActor.get();
        boolean hr = actor.is(Role.HR_ADMIN) || actor.is(Role.HR_PARTNER);
        PlanReader reader =
                new PlanReader(actor.id(), false, !hr || actor.is(Role.HR_ADMIN), actor.departments(), time.today());
        PlanOverview counted = PlanOverview.of(facts.of(reader), time.now());
        return hr ? counted : counted.ofStates();
    }

    /** Those that HR sees and asks for, the latest first. */
    public List<PlanLine> page(PlanChoice choice, UUID after, int limit) {
        return lists.page(choice.filter(time.now()), after, limit);
    }

    /** All of them. */
    public List<PlanLine> all(PlanChoice choice) {
        List<PlanLine> all = new ArrayList<>();
        List<PlanLine> page;
        UUID after = null;
        do {
            page = page(choice, after, TOGETHER);
            all.addAll(page);
            after = page.isEmpty() ? null : page.get(page.size() - 1).id();
        } while (page.size() == TOGETHER);
        return all;
    }
}
