package org.teteatete.hris.domain;

/**
 * A line that is not applied.
 *
 * @param line the physical line in the file, the header being 1
 * @param column where the problem is
 * @param about the value or the other line that the reason speaks of; {@code null} where it needs none
 */
public record Rejection(int line, Column column, Reason reason, String about) {

    private static final int MOST = 100;

    public Rejection {
        if (about != null && about.length() > MOST) {
            about = about.substring(0, MOST - 1) + "…";
        }
    }
}
