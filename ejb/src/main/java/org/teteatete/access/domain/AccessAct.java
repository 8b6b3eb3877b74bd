package org.teteatete.access.domain;

import java.util.Map;
import java.util.UUID;
import org.teteatete.shared.Act;
import org.teteatete.shared.Actor;
import org.teteatete.shared.Role;

/** What is done about access, for the audit trail. The subject is an account, unless told otherwise. */
public sealed interface AccessAct extends Act {

    @Override
    default String subjectType() {
        return "account";
    }

    /** How somebody signed in: {@code password}, {@code link} or {@code demonstration}. */
    record SignedInWith(UUID subjectId, String means) implements AccessAct {
        @Override
        public String action() {
            return "account.sign-in";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("means", means);
        }
    }

    /** A sign-in failed; the subject is nobody when there is no such login: what was typed is not kept. */
    record SignInFailed(UUID subjectId) implements AccessAct {
        public static SignInFailed ofNobody() {
            return new SignInFailed(Actor.ANONYMOUS.id());
        }

        @Override
        public String action() {
            return "account.sign-in-failed";
        }
    }

    /** Somebody left. */
    record SignedOut(UUID subjectId) implements AccessAct {
        @Override
        public String action() {
            return "account.sign-out";
        }
    }

    /** The account from the configuration. */
    record FirstAdministratorCreated(UUID subjectId) implements AccessAct {
        @Override
        public String action() {
            return "account.create-first-administrator";
        }
    }

    /** A role was given. */
    record RoleGiven(UUID subjectId, Role role) implements AccessAct {
        @Override
        public String action() {
            return "account.give-role";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("role", role.name());
        }
    }

    /** A department was put into an HR partner's scope. */
    record DepartmentOpened(UUID subjectId, UUID department) implements AccessAct {
        @Override
        public String action() {
            return "account.open-department";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("department", department.toString());
        }
    }

    /** A department was taken out of an HR partner's scope. */
    record DepartmentClosed(UUID subjectId, UUID department) implements AccessAct {
        @Override
        public String action() {
            return "account.close-department";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("department", department.toString());
        }
    }

    /** A role was taken back. */
    record RoleWithdrawn(UUID subjectId, Role role) implements AccessAct {
        @Override
        public String action() {
            return "account.withdraw-role";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("role", role.name());
        }
    }

    /** All sessions of the account were ended. */
    record SessionsEnded(UUID subjectId) implements AccessAct {
        @Override
        public String action() {
            return "account.end-sessions";
        }
    }

    /** An administrator gave a one-time link to the account's owner. */
    record LinkIssued(UUID subjectId, UUID link, boolean toConfirm) implements AccessAct {
        @Override
        public String action() {
            return "account.issue-link";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("link", link.toString(), "toConfirm", Boolean.toString(toConfirm));
        }
    }

    /** A second administrator confirmed a link. */
    record LinkConfirmed(UUID subjectId, UUID link) implements AccessAct {
        @Override
        public String action() {
            return "account.confirm-link";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("link", link.toString());
        }
    }

    /** A link was withdrawn before it was used. */
    record LinkWithdrawn(UUID subjectId, UUID link) implements AccessAct {
        @Override
        public String action() {
            return "account.withdraw-link";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("link", link.toString());
        }
    }

    /** A password was chosen with a link; all sessions ended. */
    record PasswordChosen(UUID subjectId, UUID link) implements AccessAct {
        @Override
        public String action() {
            return "account.choose-password";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("link", link.toString());
        }
    }

    /** A token for the API was made; the subject is the token. */
    record TokenCreated(UUID subjectId, String scopes, boolean forSystem) implements AccessAct {
        @Override
        public String subjectType() {
            return "api-token";
        }

        @Override
        public String action() {
            return "api-token.create";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("scopes", scopes, "forSystem", Boolean.toString(forSystem));
        }
    }

    /** A token for the API was ended; the subject is the token. */
    record TokenRevoked(UUID subjectId) implements AccessAct {
        @Override
        public String subjectType() {
            return "api-token";
        }

        @Override
        public String action() {
            return "api-token.revoke";
        }
    }
}
