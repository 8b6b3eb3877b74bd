package org.teteatete.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Role;

/** A role that was given. Employee and manager are derived from HR data and refused here. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    @Column(name = "granted_by")
    private UUID grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    protected RoleGrant() {}

    public RoleGrant(UUID accountId, Role role, UUID grantedBy, Instant grantedAt) {
        if (role == Role.EMPLOYEE || role == Role.MANAGER) {
            throw new IllegalArgumentException(role + " is derived, not given");
        }
        this.id = Ids.next();
        this.accountId = accountId;
        this.role = role;
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
    }
}
