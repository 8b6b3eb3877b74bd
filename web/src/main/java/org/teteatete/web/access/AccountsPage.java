package org.teteatete.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.teteatete.access.application.AccountFilter;
import org.teteatete.access.application.AccountFilter.Kind;
import org.teteatete.access.application.AccountQueries;
import org.teteatete.access.application.DepartmentChoice;
import org.teteatete.access.application.LinkToConfirm;
import org.teteatete.access.application.OneTimeLinks;

/** The accounts: who can sign in, who waits for a link, which links wait for a second administrator. */
@Named("accounts")
@ViewScoped
public class AccountsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountQueries queries;

    @Inject
    private transient OneTimeLinks links;

    @Inject
    private transient LinkAddress address;

    private transient AccountTable table;
    private transient List<DepartmentChoice> departments;
    private transient List<LinkToConfirm> toConfirm;
    private String text;
    private UUID department;
    private Kind kind = Kind.ALL;
    private UUID batchDepartment;

    public AccountTable getTable() {
        if (table == null) {
            table = new AccountTable(queries, () -> new AccountFilter(text, department, kind));
        }
        return table;
    }

    public List<DepartmentChoice> getDepartments() {
        if (departments == null) {
            departments = queries.departments();
        }
        return departments;
    }

    public List<LinkToConfirm> getToConfirm() {
        if (toConfirm == null) {
            toConfirm = links.toConfirm();
        }
        return toConfirm;
    }

    public void confirm(UUID link) {
        toConfirm = null;
        links.confirm(link);
    }

    public void withdraw(UUID link) {
        toConfirm = null;
        links.withdraw(link);
    }

    /** What has been read is read again. */
    void refresh() {
        toConfirm = null;
    }

    /** How many people of the chosen department never had a password; {@code null} before one is chosen. */
    public Integer getBatchSize() {
        return batchDepartment == null ? null : links.countForDepartment(batchDepartment);
    }

    /** Issues the links of the chosen department: their only copy. */
    public StreamedContent getBatch() {
        byte[] csv = IssuedLinksCsv.of(links.issueForDepartment(batchDepartment), address::of);
        return DefaultStreamedContent.builder()
                .name("links.csv")
                .contentType("text/csv;charset=UTF-8")
                .contentLength((long) csv.length)
                .stream(() -> new ByteArrayInputStream(csv))
                .build();
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public UUID getDepartment() {
        return department;
    }

    public void setDepartment(UUID department) {
        this.department = department;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public UUID getBatchDepartment() {
        return batchDepartment;
    }

    public void setBatchDepartment(UUID batchDepartment) {
        this.batchDepartment = batchDepartment;
    }
}
