package org.teteatete.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Invalid;

/** Somebody decides steps of approvals for somebody else too, from one day to another, both included. */
@Entity
@Table(name = "approval_delegation")
public class Delegation {

    @Id
    private UUID id;

    @Column(name = "delegator_id")
    private UUID delegator;

    @Column(name = "delegate_id")
    private UUID delegate;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    @Version
    private long version;

    protected Delegation() {}

    /** @throws Invalid when somebody would be their own delegate, or the days are past or the wrong way round */
    public Delegation(UUID delegator, UUID delegate, LocalDate from, LocalDate to, LocalDate today) {
        require(!delegator.equals(delegate), "/delegate", "improvement.delegate.yourself");
        require(!to.isBefore(from), "/to", "improvement.delegate.order");
        require(!to.isBefore(today), "/to", "improvement.delegate.past");
        this.id = Ids.next();
        this.delegator = delegator;
        this.delegate = delegate;
        this.from = from;
        this.to = to;
    }

    private static void require(boolean holds, String pointer, String key) {
        if (!holds) {
            throw Invalid.content(List.of(Invalid.Problem.of(pointer, key)));
        }
    }

    public Deciders.Delegated facts() {
        return new Deciders.Delegated(delegator, delegate, from, to);
    }

    public UUID id() {
        return id;
    }

    public UUID delegator() {
        return delegator;
    }

    public UUID delegate() {
        return delegate;
    }
}
