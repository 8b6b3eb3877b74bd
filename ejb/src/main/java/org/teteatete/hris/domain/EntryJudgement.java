package org.teteatete.hris.domain;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which lines of an absences or meetings file contradict each other: an id, or the key of a line without one, that stands
 * there twice and says different things.
 */
public final class EntryJudgement {

    private final Numbering ids = new Numbering();
    private final Numbering sayings = new Numbering();
    private final Ints saidFirst = new Ints();
    private final BitSet contradicted = new BitSet();
    private final Ints lines = new Ints();
    private final Ints idsOfLines = new Ints();
    private final Map<Integer, Rejection> rejections = new HashMap<>();

    /** The lines of one employee, all of them. */
    public void add(List<? extends EntryLine> employee) {
        keys(employee);
        employee.stream().filter(line -> line.externalId() != null).forEach(this::id);
    }

    private void keys(List<? extends EntryLine> employee) {
        Map<String, Set<String>> sayingsByKey = new HashMap<>();
        Set<String> keysWithoutId = new HashSet<>();
        for (EntryLine line : employee) {
            sayingsByKey.computeIfAbsent(line.key(), key -> new HashSet<>()).add(line.says());
            if (line.externalId() == null) {
                keysWithoutId.add(line.key());
            }
        }
        for (EntryLine line : employee) {
            if (keysWithoutId.contains(line.key())
                    && sayingsByKey.get(line.key()).size() > 1) {
                reject(line.line(), line.keyColumn());
            }
        }
    }

    private void id(EntryLine line) {
        int id = ids.of(line.externalId());
        int saying = sayings.of(line.says());
        if (saidFirst.get(id) == Ints.NONE) {
            saidFirst.set(id, saying);
        } else if (saidFirst.get(id) != saying) {
            contradicted.set(id);
        }
        lines.add(line.line());
        idsOfLines.add(id);
    }

    /** A line that is rejected for a reason found elsewhere. */
    public void reject(Rejection rejection) {
        rejections.putIfAbsent(rejection.line(), rejection);
    }

    /** The rejections, by line. Ask once, when all lines have been added. */
    public Map<Integer, Rejection> settle() {
        for (int i = 0; i < lines.size(); i++) {
            if (contradicted.get(idsOfLines.get(i))) {
                reject(lines.get(i), Column.EXTERNAL_ID);
            }
        }
        return rejections;
    }

    private void reject(int line, Column column) {
        reject(new Rejection(line, column, Reason.SAID_TWICE, null));
    }
}
