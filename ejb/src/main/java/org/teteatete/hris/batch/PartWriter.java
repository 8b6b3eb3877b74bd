package org.teteatete.hris.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.teteatete.hris.application.Staging;
import org.teteatete.hris.csv.StoredPart;

/** Stages a part of the file. */
@Named
@Dependent
public class PartWriter extends AbstractItemWriter {

    @Inject
    private CurrentRun run;

    @Inject
    private Staging staging;

    @Override
    public void writeItems(List<Object> parts) {
        run.work(() -> parts.forEach(part -> staging.stage(run.get(), (StoredPart) part)));
    }
}
