package org.teteatete.hris.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Gives texts the numbers 0, 1, 2 … in the order in which they are first seen, without keeping the texts: hundreds of
 * thousands of employee numbers or logins in a few megabytes. A text is known by the first 128 bits of its SHA-256.
 */
public final class Numbering {

    private static final int FREE = -1;
    private static final int FIRST_CAPACITY = 1 << 10;

    private final MessageDigest digest;
    private long[] high = new long[FIRST_CAPACITY];
    private long[] low = new long[FIRST_CAPACITY];
    private int[] numbers = free(FIRST_CAPACITY);
    private int size;

    public Numbering() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public int size() {
        return size;
    }

    /** The text's number, a new one if it was not seen before. */
    public int of(String text) {
        ByteBuffer print = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        long textHigh = print.getLong();
        long textLow = print.getLong();
        int place = place(textHigh, textLow);
        if (numbers[place] == FREE) {
            if (2 * (size + 1) > numbers.length) {
                grow();
                place = place(textHigh, textLow);
            }
            put(place, textHigh, textLow, size++);
        }
        return numbers[place];
    }

    private int place(long textHigh, long textLow) {
        int place = (int) textLow & (numbers.length - 1);
        while (numbers[place] != FREE && (high[place] != textHigh || low[place] != textLow)) {
            place = (place + 1) & (numbers.length - 1);
        }
        return place;
    }

    private void put(int place, long textHigh, long textLow, int number) {
        high[place] = textHigh;
        low[place] = textLow;
        numbers[place] = number;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] old = numbers;
        high = new long[2 * old.length];
        low = new long[2 * old.length];
        numbers = free(2 * old.length);
        for (int i = 0; i < old.length; i++) {
            if (old[i] != FREE) {
                put(place(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], old[i]);
            }
        }
    }

    private static int[] free(int capacity) {
        int[] numbers = new int[capacity];
        Arrays.fill(numbers, FREE);
        return numbers;
    }
}
