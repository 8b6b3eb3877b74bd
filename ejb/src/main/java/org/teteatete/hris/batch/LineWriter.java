package org.teteatete.hris.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.teteatete.hris.application.Applying;
import org.teteatete.hris.application.LinesToApply;

/** Applies the lines of some employees. */
@Named
@Dependent
public class LineWriter extends AbstractItemWriter {

    @Inject
    private CurrentRun run;

    @Inject
    private Applying applying;

    @Override
    public void writeItems(List<Object> pages) {
        run.work(() -> pages.forEach(lines -> applying.apply(run.get(), (LinesToApply) lines)));
    }
}
