package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teteatete.coverage.application.CoverageReport.Row;
import org.teteatete.coverage.application.Grouping.Group;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.persistence.Names;
import org.teteatete.coverage.persistence.Names.Name;

/** Gives groups the keys and names under which others know them. */
@ApplicationScoped
public class GroupNames {

    private static final Name COMPANY = new Name("company", "company");

    private Names names;

    protected GroupNames() {}

    @Inject
    public GroupNames(Names names) {
        this.names = names;
    }

    List<Row> rows(Grouping grouping, Map<Group, Figures> figures) {
        Map<UUID, Name> known = known(grouping, figures.keySet());
        return figures.entrySet().stream()
                .map(entry -> row(name(grouping, entry.getKey(), known), entry.getValue()))
                .toList();
    }

    Map<Group, Name> of(Grouping grouping, Set<Group> groups) {
        Map<UUID, Name> known = known(grouping, groups);
        return groups.stream().collect(Collectors.toMap(Function.identity(), group -> name(grouping, group, known)));
    }

    /** What a department or somebody is called by its key; the key itself where it is unknown, empty or {@code null}. */
    String nameOf(Grouping grouping, String key) {
        if (key == null || key.isEmpty()) {
            return key;
        }
        Optional<UUID> id = grouping == Grouping.DEPARTMENT ? names.department(key) : names.person(key);
        return id.map(Group::of)
                .map(group -> of(grouping, Set.of(group)).get(group).text())
                .orElse(key);
    }

    private Map<UUID, Name> known(Grouping grouping, Set<Group> groups) {
        return switch (grouping) {
            case DEPARTMENT -> names.departments();
            case MANAGER, EMPLOYEE -> names.people(ids(groups));
            case COMPANY, WEEK -> Map.of();
        };
    }

    private static List<UUID> ids(Set<Group> groups) {
        return groups.stream().map(Group::id).filter(Objects::nonNull).toList();
    }

    private static Row row(Name name, Figures figures) {
        return new Row(name.key(), name.text(), figures);
    }

    private static Name name(Grouping grouping, Group group, Map<UUID, Name> known) {
        return switch (grouping) {
            case COMPANY -> COMPANY;
            case WEEK -> week(group.monday());
            case DEPARTMENT, MANAGER, EMPLOYEE -> group.id() == null ? Name.NONE : known.get(group.id());
        };
    }

    private static Name week(LocalDate monday) {
        String name = "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Name(monday.toString(), name);
    }
}
