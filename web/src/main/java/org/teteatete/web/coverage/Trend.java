package org.teteatete.web.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.teteatete.coverage.domain.Figures;

/**
 * The line above the map: a point in the middle of each of the map's columns. Across, the drawing is {@value #WIDTH} wide and
 * stretches; down, it is {@value #HEIGHT} pixels high. A week in which nothing was due breaks the line.
 */
public final class Trend {

    static final int WIDTH = 1000;
    static final int HEIGHT = 76;

    /** The mark that coverage is held against. */
    private static final double MARK = 90;

    private static final double TOP = 16;
    private static final double BOTTOM = 62;
    /** So that a change of a point does not look like a collapse. */
    private static final double LEAST_SPAN = 20;
    /** So many columns are as wide as the words beside the line of the period before. */
    private static final int WORDS = 4;
    /** In percent: the middle of the words beside the mark. */
    private static final double LEAST_LEFT = 10;

    private static final double MOST_LEFT = 86;

    private final List<Figures> now;
    private final List<Figures> before;
    private final double highest;
    private final double lowest;
    private final List<Point> points;

    /**
     * A place in the drawing.
     *
     * @param x in percent of the width
     * @param y in pixels
     * @param week what it stands for
     */
    public record Point(double x, double y, Figures week) {

        public String getLeft() {
            return text(x) + "%";
        }

        public String getTop() {
            return text(y);
        }

        /** Where text sits right above. */
        public String getAbove() {
            return text(y - 8);
        }
    }

    Trend(List<Figures> now, List<Figures> before) {
        this.now = now;
        this.before = before;
        List<Double> rates = Stream.concat(now.stream(), before.stream())
                .map(Trend::percent)
                .filter(Objects::nonNull)
                .toList();
        highest = Math.max(MARK, rates.stream().max(Double::compare).orElse(MARK));
        lowest = Math.min(
                highest - LEAST_SPAN, rates.stream().min(Double::compare).orElse(MARK));
        points = points(now);
    }

    public String getLine() {
        return path(now);
    }

    public String getLineBefore() {
        return path(before);
    }

    public List<Point> getPoints() {
        return points;
    }

    /** {@code null} when nothing was due in any week. */
    public Point getFirst() {
        return points.isEmpty() ? null : points.get(0);
    }

    /** {@code null} when there is only one. */
    public Point getLast() {
        return points.size() < 2 ? null : points.get(points.size() - 1);
    }

    public String getMark() {
        return text(y(MARK));
    }

    /** Where the words beside the mark sit: on the other side of the line, left of what is written at the last point. */
    public Point getMarkWords() {
        boolean lineAbove =
                !points.isEmpty() && points.get(Math.max(0, points.size() - 2)).y() < y(MARK);
        double left = Math.max(LEAST_LEFT, Math.min(MOST_LEFT, 100.0 * (now.size() - 1) / now.size()));
        return new Point(left, y(MARK) + (lineAbove ? 13 : -5), null);
    }

    /** Where the words beside the line of the period before begin: where they are the clearest of both lines. */
    public Point getBeforeWords() {
        List<Point> line = points(before);
        Point best = null;
        double clearest = -1;
        for (int i = 0; i + WORDS <= line.size() && i + WORDS < now.size() - 1; i++) {
            List<Point> under = line.subList(i, i + WORDS);
            for (double y : new double[] {highest(under) - 8, lowest(under) + 15}) {
                double clear = clearance(under.get(0).x(), under.get(WORDS - 1).x(), y);
                if (clear > clearest && y < HEIGHT - 2) {
                    clearest = clear;
                    best = new Point(under.get(0).x(), y, under.get(0).week());
                }
            }
        }
        return best;
    }

    private double clearance(double left, double right, double y) {
        return Stream.concat(getPoints().stream(), Stream.of(new Point(left, y(MARK), null)))
                .filter(point -> point.x() >= left && point.x() <= right)
                .mapToDouble(point -> Math.abs(point.y() - (y - 4)))
                .min()
                .orElse(HEIGHT);
    }

    private static double highest(List<Point> points) {
        return points.stream().mapToDouble(Point::y).min().orElseThrow();
    }

    private static double lowest(List<Point> points) {
        return points.stream().mapToDouble(Point::y).max().orElseThrow();
    }

    public int getWidth() {
        return WIDTH;
    }

    public int getHeight() {
        return HEIGHT;
    }

    private List<Point> points(List<Figures> weeks) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            Double percent = percent(weeks.get(i));
            if (percent != null) {
                double x = (i + 0.5) * 100 / weeks.size();
                points.add(new Point(x, y(percent), weeks.get(i)));
            }
        }
        return points;
    }

    private String path(List<Figures> weeks) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < weeks.size(); i++) {
            Double percent = percent(weeks.get(i));
            if (percent != null) {
                double x = (i + 0.5) * WIDTH / weeks.size();
                path.append(drawing ? 'L' : 'M').append(text(x)).append(' ').append(text(y(percent)));
            }
            drawing = percent != null;
        }
        return path.toString();
    }

    private double y(double percent) {
        return TOP + (highest - percent) / (highest - lowest) * (BOTTOM - TOP);
    }

    private static Double percent(Figures figures) {
        return figures.due() == 0 ? null : 100.0 * figures.covered() / figures.due();
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
