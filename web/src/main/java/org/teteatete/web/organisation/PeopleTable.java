package org.teteatete.web.organisation;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.teteatete.organisation.application.PeopleFilter;
import org.teteatete.organisation.application.PeopleQueries;
import org.teteatete.organisation.application.PersonLine;

/** People, a page of the table at a time. */
final class PeopleTable extends LazyDataModel<PersonLine> {

    private static final long serialVersionUID = 1L;

    private final transient PeopleQueries queries;
    private final transient Supplier<PeopleFilter> filter;

    PeopleTable(PeopleQueries queries, Supplier<PeopleFilter> filter) {
        this.queries = queries;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return queries.count(filter.get());
    }

    @Override
    public List<PersonLine> load(int first, int limit, Map<String, SortMeta> sorted, Map<String, FilterMeta> unused) {
        return queries.find(filter.get(), first, limit);
    }

    @Override
    public String getRowKey(PersonLine line) {
        return line.person().id().toString();
    }
}
