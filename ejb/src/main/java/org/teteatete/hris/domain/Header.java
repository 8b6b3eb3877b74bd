package org.teteatete.hris.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The first row of a file: which column is where. Columns come in any order, and unknown ones are left aside. */
public final class Header {

    private final ImportKind kind;
    private final List<String> titles;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> repeated = new LinkedHashSet<>();

    public Header(ImportKind kind, List<String> titles) {
        this.kind = kind;
        this.titles = List.copyOf(titles);
        for (int place = 0; place < titles.size(); place++) {
            add(titles.get(place), place);
        }
    }

    private void add(String title, int place) {
        Optional<Column> column = Column.titled(title).filter(kind::has);
        if (column.isEmpty()) {
            unknown.add(title.strip());
        } else if (places.putIfAbsent(column.get(), place) != null) {
            repeated.add(column.get().title());
        }
    }

    public int width() {
        return titles.size();
    }

    public List<String> titles() {
        return titles;
    }

    /** How many columns mean something to this kind of file. */
    public int recognised() {
        return places.size();
    }

    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** Columns that stand there twice, so that nobody can tell which one is meant. */
    public List<String> repeated() {
        return List.copyOf(repeated);
    }

    /** Required columns that are not there. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Column column : kind.required()) {
            if (!places.containsKey(column)) {
                missing.add(column.title());
            }
        }
        return missing;
    }

    /** The columns of this kind of file that are there. */
    public Set<Column> columns() {
        return places.isEmpty() ? EnumSet.noneOf(Column.class) : EnumSet.copyOf(places.keySet());
    }

    /** As {@link #cell}, with an empty text for none. */
    public String text(FileRecord record, Column column) {
        return cell(record.fields(), column).orElse("");
    }

    /** The cell of that column, without the blanks around it; empty when it is blank or the column is not there. */
    Optional<String> cell(List<String> fields, Column column) {
        Integer place = places.get(column);
        return place == null
                ? Optional.empty()
                : Optional.of(fields.get(place).strip()).filter(text -> !text.isEmpty());
    }
}
