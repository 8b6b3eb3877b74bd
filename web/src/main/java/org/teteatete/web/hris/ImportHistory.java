package org.teteatete.web.hris;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.teteatete.hris.application.ImportView;
import org.teteatete.hris.application.Imports;

/** Imports, the youngest first, a page of the table at a time. */
public final class ImportHistory extends LazyDataModel<ImportView> {

    private static final long serialVersionUID = 1L;

    private final transient Imports imports;

    ImportHistory(Imports imports) {
        this.imports = imports;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return (int) imports.count();
    }

    @Override
    public List<ImportView> load(int first, int limit, Map<String, SortMeta> sorted, Map<String, FilterMeta> unused) {
        return imports.youngest(first, limit);
    }

    @Override
    public String getRowKey(ImportView job) {
        return job.id().toString();
    }

    @Override
    public ImportView getRowData(String key) {
        return imports.get(UUID.fromString(key));
    }
}
