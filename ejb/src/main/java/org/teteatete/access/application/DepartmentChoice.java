package org.teteatete.access.application;

import java.util.UUID;

/** A department to choose. */
public record DepartmentChoice(UUID id, String code, String name) {}
