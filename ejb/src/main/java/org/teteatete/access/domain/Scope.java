package org.teteatete.access.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a token may do in one area, written {@code coverage:read} or {@code imports:write}; writing includes reading. */
public record Scope(Area area, boolean write) {

    private static final String READ = ":read";
    private static final String WRITE = ":write";

    public static Optional<Scope> parse(String text) {
        return Stream.of(Area.values())
                .flatMap(area -> Stream.of(new Scope(area, false), new Scope(area, true)))
                .filter(scope -> scope.text().equals(text))
                .findFirst();
    }

    /** As {@link #parse}, where it opens something. */
    public static Optional<Scope> offered(String text) {
        return parse(text).filter(scope -> Area.offered().contains(scope.area()));
    }

    /** What {@link #joined} wrote. */
    public static Set<Scope> parseAll(String text) {
        return Stream.of(text.split(" ")).flatMap(one -> parse(one).stream()).collect(Collectors.toUnmodifiableSet());
    }

    public static String joined(Collection<Scope> scopes) {
        return scopes.stream().map(Scope::text).sorted().collect(Collectors.joining(" "));
    }

    public boolean covers(Area wanted, boolean writing) {
        return area == wanted && (write || !writing);
    }

    public String text() {
        return area.code() + (write ? WRITE : READ);
    }
}
