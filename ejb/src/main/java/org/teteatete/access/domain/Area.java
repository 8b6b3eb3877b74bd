package org.teteatete.access.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of the API that a token may be limited to. What belongs to none (tokens, roles, sign-in links) is closed to tokens
 * other than the bootstrap token: no token can make a stronger one. Areas without a collection are known from tokens that have
 * them already, and open nothing.
 */
public enum Area {
    PEOPLE,
    IMPORTS("imports"),
    COVERAGE("coverage", "coverage-rebuilds"),
    MEETINGS("meetings", "series"),
    COMMITMENTS("commitments", "commitment-counts"),
    PLANS("improvement-plans", "approval-delegations"),
    SETTINGS("cadence-policies", "holidays", "form-settings", "approval-policies"),
    AUDIT,
    SCIM;

    private static final String API = "/api/v1/";

    private final Set<String> collections;

    Area(String... collections) {
        this.collections = Set.of(collections);
    }

    /** Those that open something. */
    public static List<Area> offered() {
        return Stream.of(values()).filter(area -> !area.collections.isEmpty()).toList();
    }

    /** The area of a path inside the application, such as {@code /api/v1/imports/17}. */
    public static Optional<Area> ofPath(String path) {
        if (!path.startsWith(API)) {
            return Optional.empty();
        }
        String collection = path.substring(API.length()).split("[/;]", 2)[0];
        return Stream.of(values())
                .filter(area -> area.collections.contains(collection))
                .findFirst();
    }

    /** As scopes write it, such as {@code coverage}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
