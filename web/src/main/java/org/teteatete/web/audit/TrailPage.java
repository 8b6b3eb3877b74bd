package org.teteatete.web.audit;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.teteatete.access.application.ActorNames;
import org.teteatete.audit.application.AuditFilter;
import org.teteatete.audit.application.AuditLine;
import org.teteatete.audit.application.AuditPosition;
import org.teteatete.audit.application.AuditQueries;
import org.teteatete.audit.application.AuditVerification;
import org.teteatete.audit.application.Verdict;

/** The audit trail: filtered, the newest first, a page after the other; verified at a click. */
@Named("trail")
@ViewScoped
public class TrailPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private transient AuditQueries queries;

    @Inject
    private transient AuditVerification verification;

    @Inject
    private transient ActorNames names;

    @Inject
    private transient TrailRows trailRows;

    @Inject
    private transient TrailTexts texts;

    @Inject
    private transient TrailCsv csv;

    private transient List<TrailRows.Row> rows;
    private transient boolean more;
    private transient Verdict verdict;
    private String next;
    private final List<String> pages = new ArrayList<>();
    private String who;
    private UUID actor;
    private String action;
    private UUID subject;
    private LocalDate from;
    private LocalDate to;

    /** Shows what the filters say, from the newest on. */
    public void search() {
        actor = null;
        if (who != null && !who.isBlank()) {
            Optional<UUID> found = names.find(who);
            if (found.isEmpty()) {
                String text = texts.subject("nobody");
                FacesContext.getCurrentInstance()
                        .addMessage("table:who", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
                return;
            }
            actor = found.get();
        }
        begin();
    }

    public void by(UUID somebody) {
        who = null;
        actor = somebody;
        begin();
    }

    public void about(UUID something) {
        subject = something;
        begin();
    }

    public void clear() {
        who = null;
        actor = null;
        action = null;
        subject = null;
        from = null;
        to = null;
        begin();
    }

    private void begin() {
        pages.clear();
        rows = null;
    }

    public void older() {
        getRows();
        pages.add(next);
        rows = null;
    }

    public void newer() {
        pages.remove(pages.size() - 1);
        rows = null;
    }

    public void verify() {
        verdict = verification.verify();
        rows = null;
    }

    public List<TrailRows.Row> getRows() {
        if (rows == null) {
            AuditPosition after = pages.isEmpty()
                    ? null
                    : AuditPosition.parse(pages.get(pages.size() - 1)).orElseThrow();
            List<AuditLine> lines = queries.after(filter(), after, ROWS + 1);
            more = lines.size() > ROWS;
            List<AuditLine> shown = more ? lines.subList(0, ROWS) : lines;
            next = more ? AuditPosition.of(shown.get(ROWS - 1)).toString() : null;
            rows = trailRows.of(shown);
        }
        return rows;
    }

    public StreamedContent getExport() {
        AuditFilter filter = filter();
        return DefaultStreamedContent.builder()
                .name("audit.csv")
                .contentType("text/csv;charset=UTF-8")
                .writer(out -> csv.write(filter, out))
                .build();
    }

    private AuditFilter filter() {
        return new AuditFilter(actor, action, subject, from, to);
    }

    public boolean isOlder() {
        return !getRows().isEmpty() && more;
    }

    public boolean isNewer() {
        return !pages.isEmpty();
    }

    public List<TrailTexts.Action> getActions() {
        return texts.actions();
    }

    /** {@code null} unless this request has verified. */
    public Verdict getVerdict() {
        return verdict;
    }

    public String getVerdictText() {
        return texts.verdict(verdict);
    }

    /** Whose acts are shown, when chosen from the list; {@code null} otherwise. */
    public String getActorName() {
        return actor == null ? null : trailRows.name(actor);
    }

    /** What acts are shown about; {@code null} for all. */
    public String getSubjectName() {
        return subject == null ? null : trailRows.name(subject);
    }

    public void anyActor() {
        by(null);
    }

    public void anySubject() {
        about(null);
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
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
