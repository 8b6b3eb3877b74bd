package org.teteatete.web.api;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;

/**
 * A page of a list.
 *
 * @param next the cursor of the next page; {@code null} on the last
 */
@JsonbNillable
public record Page<T>(List<T> items, String next) {}
