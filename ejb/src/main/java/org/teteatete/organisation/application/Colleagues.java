package org.teteatete.organisation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.organisation.persistence.PeopleOnDay;
import org.teteatete.organisation.persistence.PeopleSearch;
import org.teteatete.shared.CompanyTime;

/** Finds who works here today by what they are called, as a list to choose from. */
@Stateless
@Permit
public class Colleagues {

    private static final int SHORTEST = 2;

    private PeopleSearch search;
    private PeopleOnDay people;
    private CompanyTime time;

    protected Colleagues() {}

    @Inject
    public Colleagues(PeopleSearch search, PeopleOnDay people, CompanyTime time) {
        this.search = search;
        this.people = people;
        this.time = time;
    }

    /** By family name, up to so many; nobody for less than two letters. */
    public List<PersonOnDay> named(String part, int limit) {
        if (part == null || part.strip().length() < SHORTEST) {
            return List.of();
        }
        List<UUID> ids = search.find(new PeopleFilter(time.today(), part.strip(), null, false), 0, limit);
        List<PersonOnDay> found = people.byId(time.today(), ids);
        return ids.stream()
                .flatMap(id -> found.stream().filter(person -> person.id().equals(id)))
                .toList();
    }
}
