package org.teteatete.organisation.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teteatete.access.Permit;
import org.teteatete.organisation.persistence.PeopleOnDay;

/**
 * Who, in which department, under whom, on that day. Answers about what is known of anybody: which of it a caller may
 * see is for the use case that asks.
 */
@Stateless
@Permit
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Directory {

    private PeopleOnDay people;

    protected Directory() {}

    @Inject
    public Directory(PeopleOnDay people) {
        this.people = people;
    }

    public Optional<PersonOnDay> person(UUID id, LocalDate day) {
        return people.byId(day, List.of(id)).stream().findFirst();
    }

    public Optional<PersonOnDay> numbered(String employeeNumber, LocalDate day) {
        return people.byNumber(day, employeeNumber).stream().findFirst();
    }

    public Optional<UUID> idOf(String employeeNumber) {
        return numbered(employeeNumber, LocalDate.EPOCH).map(PersonOnDay::id);
    }

    /** All of {@code ids} that exist, by id. */
    public Map<UUID, PersonOnDay> on(LocalDate day, Collection<UUID> ids) {
        return people.byId(day, ids).stream().collect(Collectors.toMap(PersonOnDay::id, Function.identity()));
    }

    /** Who is employed and reports to {@code manager} on that day, by family name. */
    public List<PersonOnDay> reportsOf(UUID manager, LocalDate day) {
        return people.reportsOf(day, manager);
    }

    /** Whether HR data knows the two as a pair on that day: both are employed, and one reports to the other. */
    public boolean reportsTo(UUID employee, UUID manager, LocalDate day) {
        List<PersonOnDay> both = people.byId(day, List.of(employee, manager));
        return both.size() == 2
                && both.stream().allMatch(PersonOnDay::employed)
                && both.stream().anyMatch(one -> one.id().equals(employee) && manager.equals(one.managerId()));
    }

    /** Whether HR data knows the two as a pair on any day from {@code from} to {@code to}. */
    public boolean reportedTo(UUID employee, UUID manager, LocalDate from, LocalDate to) {
        return people.reportedTo(employee, manager, from, to);
    }

    /** Who reported to {@code manager} on any day from {@code from} to {@code to}. */
    public List<UUID> reportedTo(UUID manager, LocalDate from, LocalDate to) {
        return people.reportedTo(manager, from, to);
    }
}
