package org.teteatete.coverage.domain;

import java.util.UUID;

/** For whom a window counts; {@code null} is the empty key: no department, no manager. */
public record Attribution(UUID department, UUID manager) {}
