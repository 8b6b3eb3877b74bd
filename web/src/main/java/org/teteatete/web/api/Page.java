package org.teteatete.web.api;

import java.util.List;

/**
 * A page of a list.
 *
 * @param next the cursor of the next page; {@code null} on the last
 */
public record Page<T>(List<T> items, String next) {}
