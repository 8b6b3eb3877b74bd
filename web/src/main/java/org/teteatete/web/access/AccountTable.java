package org.teteatete.web.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.teteatete.access.application.AccountFilter;
import org.teteatete.access.application.AccountLine;
import org.teteatete.access.application.AccountQueries;

/** Accounts, a page of the table at a time. */
final class AccountTable extends LazyDataModel<AccountLine> {

    private static final long serialVersionUID = 1L;

    private final transient AccountQueries queries;
    private final transient Supplier<AccountFilter> filter;

    AccountTable(AccountQueries queries, Supplier<AccountFilter> filter) {
        this.queries = queries;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return queries.count(filter.get());
    }

    @Override
    public List<AccountLine> load(int first, int limit, Map<String, SortMeta> sorted, Map<String, FilterMeta> unused) {
        return queries.find(filter.get(), first, limit);
    }

    @Override
    public String getRowKey(AccountLine line) {
        return line.id().toString();
    }

    @Override
    public AccountLine getRowData(String key) {
        return queries.account(UUID.fromString(key)).orElse(null);
    }
}
