package org.teteatete.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The invented names and tables that the demonstration company is made of. */
final class DemoResources {

    private DemoResources() {}

    static List<String> lines(String name) {
        try (BufferedReader reader = open(name)) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<DemoTeam> teams() {
        return records("teams.csv").stream()
                .map(row -> new DemoTeam(
                        row.getField("department_code"),
                        row.getField("department_name"),
                        row.getField("lead_given_name"),
                        row.getField("lead_family_name"),
                        row.getField("lead_title"),
                        row.getField("member_title"),
                        Integer.parseInt(row.getField("size")),
                        Integer.parseInt(row.getField("share_first")),
                        Integer.parseInt(row.getField("share_last"))))
                .toList();
    }

    static List<NamedCsvRecord> records(String name) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(open(name))) {
            return reader.stream().collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lower case, without accents, spaces or apostrophes. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static BufferedReader open(String name) {
        return new BufferedReader(
                new InputStreamReader(DemoResources.class.getResourceAsStream(name), StandardCharsets.UTF_8));
    }
}
