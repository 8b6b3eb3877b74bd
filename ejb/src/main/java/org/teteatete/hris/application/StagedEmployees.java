package org.teteatete.hris.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.teteatete.hris.csv.Csv;
import org.teteatete.hris.domain.FileRecord;
import org.teteatete.hris.persistence.StagedLines.StagedLine;

/** Staged lines, read back as the records of each employee. */
record StagedEmployees(List<StagedLine> lines) {

    /** In the order of {@link #lines}. */
    Map<String, List<FileRecord>> byNumber() {
        List<List<String>> records =
                Csv.records(lines.stream().map(StagedLine::content).collect(Collectors.joining("\n")));
        Map<String, List<FileRecord>> byNumber = new LinkedHashMap<>();
        for (int i = 0; i < records.size(); i++) {
            StagedLine line = lines.get(i);
            byNumber.computeIfAbsent(line.employeeNumber(), number -> new ArrayList<>())
                    .add(new FileRecord(line.line(), records.get(i)));
        }
        return byNumber;
    }

    String lastNumber() {
        return lines.get(lines.size() - 1).employeeNumber();
    }
}
