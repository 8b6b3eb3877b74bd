package org.teteatete.web.hris;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import org.teteatete.hris.application.ImportRequest;
import org.teteatete.hris.application.Imports;
import org.teteatete.hris.domain.ImportKind;
import org.teteatete.hris.domain.ImportMode;

/** Hands a file in. What was chosen stays on the page when the file is refused. */
@Named("importForm")
@ViewScoped
public class ImportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Imports imports;

    private transient Part file;
    private ImportKind kind = ImportKind.EMPLOYEES;
    private ImportMode mode = ImportMode.DELTA;
    private LocalDate effectiveOn;
    private boolean force;

    /** Leads to the import that begins. */
    public String submit() throws IOException {
        ImportMode chosen = isModal() ? mode : ImportMode.DELTA;
        boolean forced = force && chosen == ImportMode.FULL;
        try (InputStream bytes = file.getInputStream()) {
            ImportRequest request = new ImportRequest(kind, chosen, forced, effectiveOn, file.getSubmittedFileName());
            return "/hris/imports.xhtml?faces-redirect=true&id="
                    + imports.submit(request, bytes).id();
        }
    }

    /** What a refused import needs to be taken in after all. */
    public void confirmDepartures() {
        kind = ImportKind.EMPLOYEES;
        mode = ImportMode.FULL;
        force = true;
    }

    /** Whether there is a mode to choose. */
    public boolean isModal() {
        return kind == ImportKind.EMPLOYEES;
    }

    public boolean isFull() {
        return isModal() && mode == ImportMode.FULL;
    }

    public ImportKind[] getKinds() {
        return ImportKind.values();
    }

    public ImportMode[] getModes() {
        return ImportMode.values();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public ImportMode getMode() {
        return mode;
    }

    public void setMode(ImportMode mode) {
        this.mode = mode;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public boolean isForce() {
        return force;
    }

    public void setForce(boolean force) {
        this.force = force;
    }
}
