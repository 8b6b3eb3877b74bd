package org.teteatete.hris.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.teteatete.hris.application.Ending;
import org.teteatete.hris.application.Leavers;

/** Ends employments. */
@Named
@Dependent
public class LeaverWriter extends AbstractItemWriter {

    @Inject
    private CurrentRun run;

    @Inject
    private Ending ending;

    @Override
    public void writeItems(List<Object> pages) {
        run.work(() -> pages.forEach(page -> ending.end(run.get(), ((Leavers.Page) page).employeeNumbers())));
    }
}
