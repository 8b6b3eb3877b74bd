package org.teteatete.hris.domain;

import java.util.List;

/**
 * One record of a file as it stands there.
 *
 * @param line the physical line on which it begins, the header being 1
 */
public record FileRecord(int line, List<String> fields) {}
