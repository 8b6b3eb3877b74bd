package org.teteatete.web.access;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.application.AccountLine;
import org.teteatete.access.application.AccountQueries;
import org.teteatete.access.application.Accounts;
import org.teteatete.access.application.IssuedLink;
import org.teteatete.access.application.OneTimeLinks;
import org.teteatete.access.application.RoleGrants;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;
import org.teteatete.web.shared.Initials;
import org.teteatete.web.shared.Preferences;

/** One account, in the dialog over the accounts: its link, its sessions, its roles. */
@Named("account")
@ViewScoped
public class AccountSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountQueries queries;

    @Inject
    private transient OneTimeLinks links;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient RoleGrants grants;

    @Inject
    private transient LinkAddress address;

    @Inject
    private transient Preferences preferences;

    @Inject
    private AccountsPage page;

    private UUID id;
    private transient AccountLine line;
    private transient IssuedLink issued;
    private boolean administrator;
    private boolean auditor;
    private boolean partner;
    private List<UUID> departments = List.of();

    /** Shows the account in the dialog. */
    public void open(UUID account) {
        id = account;
        read();
        Set<Role> roles = line.roles();
        administrator = roles.contains(Role.HR_ADMIN);
        auditor = roles.contains(Role.AUDITOR);
        partner = roles.contains(Role.HR_PARTNER);
        departments = List.copyOf(queries.partnerDepartments(id));
    }

    /** Issues a link, shown by the answer to this request and never again. */
    public void giveLink() {
        issued = links.issue(id);
        read();
    }

    public void withdrawLink() {
        links.withdrawOf(id);
        read();
        say("account.linkWithdrawn");
    }

    public void endSessions() {
        accounts.endSessions(id);
        read();
        say("account.sessionsEnded");
    }

    /** Gives the roles that are ticked and withdraws the others. */
    public void saveRoles() {
        Set<Role> ticked = EnumSet.noneOf(Role.class);
        if (partner) {
            ticked.add(Role.HR_PARTNER);
        }
        if (administrator) {
            ticked.add(Role.HR_ADMIN);
        }
        if (auditor) {
            ticked.add(Role.AUDITOR);
        }
        grants.replace(id, ticked, new HashSet<>(departments));
        read();
        say("account.rolesSaved");
    }

    private void read() {
        line = queries.account(id).orElseThrow(NotFound::new);
        page.refresh();
    }

    private void say(String key) {
        String text = ResourceBundle.getBundle("org.teteatete.web.access.messages", preferences.getLocale())
                .getString(key);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }

    /** {@code null} before an account was opened. */
    public AccountLine getLine() {
        if (line == null && id != null) {
            read();
        }
        return line;
    }

    public String getInitials() {
        return Initials.of(getLine().name());
    }

    /** {@code null} unless this request has issued one. */
    public IssuedLink getIssued() {
        return issued;
    }

    public String getAddress() {
        return address.of(issued.secret());
    }

    public boolean isAdministrator() {
        return administrator;
    }

    public void setAdministrator(boolean administrator) {
        this.administrator = administrator;
    }

    public boolean isAuditor() {
        return auditor;
    }

    public void setAuditor(boolean auditor) {
        this.auditor = auditor;
    }

    public boolean isPartner() {
        return partner;
    }

    public void setPartner(boolean partner) {
        this.partner = partner;
    }

    public List<UUID> getDepartments() {
        return departments;
    }

    public void setDepartments(List<UUID> departments) {
        this.departments = departments;
    }
}
