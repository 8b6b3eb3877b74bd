package org.teteatete.hris.batch;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.teteatete.hris.application.Staging;

/** The parts of the file that are not staged yet; where to go on stands with the import itself. */
@Named
@Dependent
public class PartReader extends AbstractItemReader {

    @Inject
    private CurrentRun run;

    @Inject
    private Staging staging;

    @Override
    public void open(Serializable checkpoint) {
        run.work(() -> staging.begin(run.get()));
    }

    @Override
    public Object readItem() {
        return run.work(() -> staging.next(run.get()).orElse(null));
    }
}
