package org.teteatete.hris.domain;

import java.util.Arrays;

/** A list of {@code int} that grows as it is written; where nothing was written it holds {@link #NONE}. */
final class Ints {

    static final int NONE = -1;

    private int[] values = new int[0];
    private int size;

    int size() {
        return size;
    }

    int get(int place) {
        return place < size ? values[place] : NONE;
    }

    void add(int value) {
        set(size, value);
    }

    void set(int place, int value) {
        if (place >= values.length) {
            int old = values.length;
            values = Arrays.copyOf(values, Math.max(place + 1, Math.max(64, old + (old >> 1))));
            Arrays.fill(values, old, values.length, NONE);
        }
        values[place] = value;
        size = Math.max(size, place + 1);
    }
}
