package org.teteatete.hris.batch;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.teteatete.hris.application.Applying;

/** The lines of some employees that are not applied yet; where to go on stands with the import itself. */
@Named
@Dependent
public class LineReader extends AbstractItemReader {

    @Inject
    private CurrentRun run;

    @Inject
    private Applying applying;

    @Override
    public Object readItem() {
        return run.work(() -> applying.next(run.get()).orElse(null));
    }
}
