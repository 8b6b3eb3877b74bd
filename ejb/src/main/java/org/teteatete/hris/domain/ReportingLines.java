package org.teteatete.hris.domain;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Who reports to whom, from which day, once a file is applied: finds the lines that name an unknown manager and those that
 * close a circle on any day. People are given as numbers. Whoever has such a line is rejected as a whole; what was known of
 * them stands, and who is new and rejected is an unknown manager. So it goes on until nothing more is found.
 */
public final class ReportingLines {

    private static final long LINE_AFTER_KNOWN = 1L << 31;

    private final BitSet existing = new BitSet();
    private final BitSet rejected = new BitSet();
    private final BitSet accepted = new BitSet();

    // Of each link: who, from when, to whom, and the line of the file (0 for what was known).
    private final Ints people = new Ints();
    private final Ints days = new Ints();
    private final Ints managers = new Ints();
    private final Ints lines = new Ints();

    // The links that name somebody as the manager, as chains.
    private final Ints lastNaming = new Ints();
    private final Ints earlierNaming = new Ints();

    /** Somebody who is known, whatever becomes of their lines. */
    public void exists(int person) {
        existing.set(person);
    }

    /** Somebody who has lines to apply. */
    public void inFile(int person) {
        accepted.set(person);
    }

    /** A link that is known; {@code manager} -1 for nobody. */
    public void known(int person, LocalDate from, int manager) {
        add(person, from, manager, 0);
    }

    /** A link that a line of the file gives; {@code manager} -1 for nobody. */
    public void stated(int person, LocalDate from, int manager, int line) {
        add(person, from, manager, line);
    }

    private void add(int person, LocalDate from, int manager, int line) {
        int link = people.size();
        people.add(person);
        days.add((int) from.toEpochDay());
        managers.add(manager);
        lines.add(line);
        if (manager >= 0 && line > 0) {
            earlierNaming.set(link, lastNaming.get(manager));
            lastNaming.set(manager, link);
        }
    }

    public boolean isRejected(int person) {
        return rejected.get(person);
    }

    /** Takes the lines of somebody out, for a reason found elsewhere. */
    public void reject(int person) {
        rejected.set(person);
        accepted.clear(person);
    }

    /** Finds all conflicts and rejects those who have them. */
    public List<Conflict> settle() {
        List<Conflict> conflicts = new ArrayList<>(unknownManagers());
        long[] inOrder = inOrder();
        List<Conflict> circles = circles(inOrder);
        while (!circles.isEmpty()) {
            conflicts.addAll(circles);
            Deque<Integer> unknown = new ArrayDeque<>();
            circles.forEach(conflict -> drop(conflict.person(), unknown));
            conflicts.addAll(spread(unknown));
            circles = circles(inOrder);
        }
        return conflicts;
    }

    private List<Conflict> unknownManagers() {
        Deque<Integer> unknown = new ArrayDeque<>();
        for (int manager = 0; manager < lastNaming.size(); manager++) {
            if (lastNaming.get(manager) != Ints.NONE && !existing.get(manager) && !accepted.get(manager)) {
                unknown.add(manager);
            }
        }
        return spread(unknown);
    }

    /** Whoever names somebody unknown is rejected; who was new is unknown then, too. */
    private List<Conflict> spread(Deque<Integer> unknown) {
        List<Conflict> conflicts = new ArrayList<>();
        while (!unknown.isEmpty()) {
            int manager = unknown.remove();
            for (int link = lastNaming.get(manager); link != Ints.NONE; link = earlierNaming.get(link)) {
                int person = people.get(link);
                // Somebody who names several unknown managers has a conflict on each of those lines.
                conflicts.add(
                        new Conflict(person, lines.get(link), Column.MANAGER_EMPLOYEE_NUMBER, Reason.UNKNOWN_MANAGER));
                drop(person, unknown);
            }
        }
        return conflicts;
    }

    private void drop(int person, Deque<Integer> unknown) {
        if (accepted.get(person)) {
            reject(person);
            if (!existing.get(person)) {
                unknown.add(person);
            }
        }
    }

    /** The links by day; on one day a line of the file comes after what was known, and replaces it. */
    private long[] inOrder() {
        long[] order = new long[people.size()];
        for (int link = 0; link < order.length; link++) {
            order[link] = ((long) days.get(link) << 32) | (lines.get(link) > 0 ? LINE_AFTER_KNOWN : 0) | link;
        }
        Arrays.sort(order);
        return order;
    }

    private List<Conflict> circles(long[] inOrder) {
        return new CircleSweep(inOrder).run();
    }

    /** Goes through the days on which a link begins, and from each such link up to the top. */
    private final class CircleSweep {

        private final long[] inOrder;
        private final Ints current = new Ints();
        private final Ints seenOn = new Ints();
        private final Ints walks = new Ints();
        private final BitSet reported = new BitSet();
        private final List<Conflict> found = new ArrayList<>();
        private int walk;

        CircleSweep(long[] inOrder) {
            this.inOrder = inOrder;
        }

        List<Conflict> run() {
            int first = 0;
            while (first < inOrder.length) {
                int next = first;
                while (next < inOrder.length && dayOf(next) == dayOf(first)) {
                    int link = linkAt(next++);
                    if (lines.get(link) == 0 || accepted.get(people.get(link))) {
                        current.set(people.get(link), link);
                    }
                }
                for (int i = first; i < next; i++) {
                    climb(people.get(linkAt(i)), first);
                }
                first = next;
            }
            return found;
        }

        private int dayOf(int place) {
            return (int) (inOrder[place] >> 32);
        }

        private int linkAt(int place) {
            return (int) (inOrder[place] & (LINE_AFTER_KNOWN - 1));
        }

        /** Whoever was seen on this day before needs no second look; whoever is met twice on one way up is in a circle. */
        private void climb(int start, int day) {
            walk++;
            int person = start;
            while (person != Ints.NONE && seenOn.get(person) != day) {
                seenOn.set(person, day);
                walks.set(person, walk);
                person = managerOf(person);
            }
            if (person != Ints.NONE && walks.get(person) == walk) {
                report(person);
            }
        }

        private int managerOf(int person) {
            int link = current.get(person);
            return link == Ints.NONE ? Ints.NONE : managers.get(link);
        }

        private void report(int inCircle) {
            int person = inCircle;
            do {
                int link = current.get(person);
                if (lines.get(link) > 0 && !reported.get(link)) {
                    reported.set(link);
                    found.add(new Conflict(
                            person, lines.get(link), Column.MANAGER_EMPLOYEE_NUMBER, Reason.MANAGER_CYCLE));
                }
                person = managerOf(person);
            } while (person != inCircle);
        }
    }
}
