package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.util.Map;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.Window;

/** A day with which windows end, and these windows: whose they are is decided by a person's cadence on that very day. */
record Closing(LocalDate day, Map<Cadence, Window> windows) {}
