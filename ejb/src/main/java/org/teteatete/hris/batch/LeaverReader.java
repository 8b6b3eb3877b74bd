package org.teteatete.hris.batch;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.teteatete.hris.application.Ending;
import org.teteatete.hris.application.Leavers;

/** People of whom a full file does not speak. After a stop it begins anew: whoever has been ended is not active any more. */
@Named
@Dependent
public class LeaverReader extends AbstractItemReader {

    @Inject
    private CurrentRun run;

    @Inject
    private Ending ending;

    private String scanned = "";

    @Override
    public Object readItem() {
        Optional<Leavers.Page> page = run.work(() -> ending.next(run.get(), scanned));
        page.ifPresent(found -> scanned = found.scanned());
        return page.orElse(null);
    }
}
