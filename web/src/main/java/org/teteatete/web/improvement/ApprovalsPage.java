package org.teteatete.web.improvement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.primefaces.PrimeFaces;
import org.teteatete.improvement.application.DelegationView;
import org.teteatete.improvement.application.Delegations;
import org.teteatete.improvement.application.PlanLine;
import org.teteatete.improvement.application.PlanQueries;
import org.teteatete.organisation.application.Colleagues;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Invalid;
import org.teteatete.web.meeting.FieldErrors;

/** What waits for an approver, what they decided, and who decides in their place. */
@Named("approvals")
@ViewScoped
public class ApprovalsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FOUND = 8;

    @Inject
    private PlanQueries queries;

    @Inject
    private Delegations delegations;

    @Inject
    private Colleagues colleagues;

    @Inject
    private CompanyTime time;

    private transient PersonOnDay delegate;
    private LocalDate from;
    private LocalDate to;
    private transient List<PlanLine> waiting;
    private transient List<PlanLine> decided;
    private transient List<DelegationView> named;

    /** Refuses who could not be an approver with {@link Forbidden}. */
    public void open() {
        if (!queries.mayDecide()) {
            throw new Forbidden();
        }
        from = time.today();
    }

    public List<PlanLine> getWaiting() {
        if (waiting == null) {
            waiting = queries.waiting();
        }
        return waiting;
    }

    public List<PlanLine> getDecided() {
        if (decided == null) {
            decided = queries.decided();
        }
        return decided;
    }

    public List<DelegationView> getDelegations() {
        if (named == null) {
            named = delegations.mine();
        }
        return named;
    }

    public List<PersonOnDay> find(String part) {
        return colleagues.named(part, FOUND);
    }

    public void name() {
        try {
            delegations.name(delegate.id(), from, to);
            named = null;
            delegate = null;
            from = time.today();
            to = null;
            PrimeFaces.current().ajax().addCallbackParam("named", true);
        } catch (Invalid refused) {
            FieldErrors.show(refused, "delegation");
        }
    }

    public void withdraw(UUID id) {
        delegations.withdraw(id);
        named = null;
    }

    public LocalDate getToday() {
        return time.today();
    }

    public PersonOnDay getDelegate() {
        return delegate;
    }

    public void setDelegate(PersonOnDay delegate) {
        this.delegate = delegate;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
