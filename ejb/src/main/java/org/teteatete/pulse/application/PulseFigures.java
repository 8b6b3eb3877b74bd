package org.teteatete.pulse.application;

import java.util.Map;
import org.teteatete.pulse.domain.Quarter;
import org.teteatete.pulse.domain.Question;

/**
 * What HR is told of a department in a closed quarter.
 *
 * @param asked people, {@code answered} those of them who answered at least once
 * @param favourable by question, whole percents
 */
public record PulseFigures(
        Quarter quarter,
        String departmentCode,
        String departmentName,
        int asked,
        int answered,
        Map<Question, Integer> favourable) {}
