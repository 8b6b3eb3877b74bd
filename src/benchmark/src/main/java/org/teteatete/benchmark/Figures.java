package org.teteatete.benchmark;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Measured values of one side, and how they are printed. */
final class Figures {

    private final String name;
    private final String unit;
    private double[] values = {};

    Figures(String name, String unit) {
        this.name = name;
        this.unit = unit;
    }

    void add(double value) {
        values = Arrays.copyOf(values, values.length + 1);
        values[values.length - 1] = value;
    }

    /** Adds how long it takes, in milliseconds. */
    void time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        add((System.nanoTime() - start) / 1e6);
    }

    double median() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    void print() {
        String each = Arrays.stream(values).mapToObj(Figures::text).collect(Collectors.joining("  "));
        Console.line("  %-46s %10s %-6s (%s)", name, text(median()), unit, each);
    }

    /**
     * Prints this side's median as a multiple of the other's.
     *
     * @param wanted such as {@code at most 2.0}
     */
    void printRatioTo(Figures other, String wanted) {
        Console.line("  %-46s %10.2f        wanted: %s", "ratio", median() / other.median(), wanted);
    }

    private static String text(double value) {
        return value < 100 ? "%.2f".formatted(value) : "%,.0f".formatted(value);
    }
}
