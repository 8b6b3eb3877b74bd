package org.teteatete.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.shared.Role;

/** The places that somebody's roles open, for the left column and the phone's bottom bar. */
@Named("nav")
@RequestScoped
public class Navigation {

    private static final int ON_THE_BAR = 3;

    /** A place: its key is what a page names as its own. */
    public enum Place {
        WEEK(Group.MINE, "/week", "calendar", "nav.week", Role.values()),
        COVERAGE(Group.HR, "/coverage/coverage", "th-large", "nav.coverage", Role.HR_ADMIN, Role.HR_PARTNER),
        HR_DATA(Group.HR, "/hris/imports", "database", "nav.hrData", Role.HR_ADMIN),
        PEOPLE(Group.HR, "/organisation/people", "users", "nav.people", Role.HR_ADMIN, Role.HR_PARTNER),
        ACCOUNTS(Group.ADMINISTRATION, "/access/accounts", "key", "nav.accounts", Role.HR_ADMIN),
        SETTINGS(Group.ADMINISTRATION, "/organisation/settings", "cog", "nav.settings", Role.HR_ADMIN),
        AUDIT(Group.ADMINISTRATION, "/audit/trail", "shield", "nav.audit", Role.AUDITOR);

        private final Group group;
        private final String page;
        private final String icon;
        private final String label;
        private final Set<Role> roles;

        Place(Group group, String page, String icon, String label, Role... roles) {
            this.group = group;
            this.page = page;
            this.icon = icon;
            this.label = label;
            this.roles = EnumSet.copyOf(Arrays.asList(roles));
        }

        public String getKey() {
            return name();
        }

        public String getPage() {
            return page;
        }

        public String getIcon() {
            return icon;
        }

        public String getLabel() {
            return label;
        }
    }

    /** The column's headings. */
    public enum Group {
        MINE("nav.mine"),
        HR("nav.hr"),
        ADMINISTRATION("nav.administration");

        private final String title;

        Group(String title) {
            this.title = title;
        }
    }

    /**
     * Places under one heading.
     *
     * @param title key of the heading; {@code null} where there is only one group
     */
    public record Section(String title, List<Place> items) {
        public String getTitle() {
            return title;
        }

        public List<Place> getItems() {
            return items;
        }
    }

    @Inject
    private Me me;

    public List<Section> getGroups() {
        List<Place> open = open();
        boolean several = open.stream().map(place -> place.group).distinct().count() > 1;
        return Stream.of(Group.values())
                .map(group -> new Section(
                        several ? group.title : null,
                        open.stream().filter(place -> place.group == group).toList()))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    /** What the phone's bar shows. */
    public List<Place> getFirst() {
        return open().stream().limit(ON_THE_BAR).toList();
    }

    /** What the phone's bar keeps under "More". */
    public List<Place> getRest() {
        return open().stream().skip(ON_THE_BAR).toList();
    }

    private List<Place> open() {
        Set<Role> roles = me.roles().collect(Collectors.toSet());
        return Stream.of(Place.values())
                .filter(place -> place == Place.WEEK || place.roles.stream().anyMatch(roles::contains))
                .toList();
    }
}
