package org.teteatete.meeting.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whose time is taken by which one-to-ones, as far as it was asked for; what is planned meanwhile is added. */
public final class Agenda {

    /** A one-to-one that takes time of its two people. */
    public record Entry(UUID meeting, UUID employee, UUID manager, Slot slot) {}

    private final Map<UUID, List<Entry>> entries = new HashMap<>();

    public Agenda(List<Entry> known) {
        known.forEach(this::book);
    }

    public void book(Entry entry) {
        of(entry.employee()).add(entry);
        of(entry.manager()).add(entry);
    }

    /** Takes a one-to-one out that will be moved. */
    public void release(UUID meeting) {
        entries.values().forEach(list -> list.removeIf(entry -> meeting.equals(entry.meeting())));
    }

    public boolean isFree(UUID person, Slot slot) {
        return entries.getOrDefault(person, List.of()).stream()
                .noneMatch(entry -> entry.slot().overlaps(slot));
    }

    private List<Entry> of(UUID person) {
        return entries.computeIfAbsent(person, someone -> new ArrayList<>());
    }
}
