package org.teteatete.organisation.application;

/** A value with the version under which it was read; who replaces it names that version. */
public record Versioned<T>(T value, long version) {}
