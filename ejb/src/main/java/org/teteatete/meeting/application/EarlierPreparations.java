package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.teteatete.access.Permit;
import org.teteatete.encryption.application.Texts;
import org.teteatete.meeting.persistence.EarlierRows;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/** Brings in what the people of the demonstration company wrote around their one-to-ones, as it stands. */
@Stateless
@Permit(Role.HR_ADMIN)
public class EarlierPreparations {

    private EarlierRows rows;
    private Texts texts;
    private CompanyTime time;

    protected EarlierPreparations() {}

    @Inject
    public EarlierPreparations(EarlierRows rows, Texts texts, CompanyTime time) {
        this.rows = rows;
        this.texts = texts;
        this.time = time;
    }

    /** Adds it to the one-to-ones that are there; what is of none is left out. */
    public void add(List<EarlierTexts> written) {
        List<EarlierRows.Dated> dated = rows.dated(written, time.now());
        texts.prepare(rows.owners(dated));
        rows.add(dated, texts::seal);
    }
}
