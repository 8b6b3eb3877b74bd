package org.teteatete.web.access;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.teteatete.access.application.IssuedLink;
import org.teteatete.access.domain.Secret;
import org.teteatete.shared.CsvCells;

/** The links of a department, to hand out: the only copy of them. */
final class IssuedLinksCsv {

    private static final List<String> COLUMNS =
            List.of("employee_number", "name", "user_name", "email", "link", "expires_at");

    private IssuedLinksCsv() {}

    static byte[] of(List<IssuedLink> links, Function<Secret, String> address) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvCells.writer().bufferSize(0).build(text);
        csv.writeRecord(COLUMNS);
        links.forEach(link -> csv.writeRecord(Stream.of(
                        link.holder().employeeNumber(),
                        link.holder().name(),
                        link.holder().userName(),
                        link.holder().email(),
                        address.apply(link.secret()),
                        link.expiresAt().toString())
                .map(CsvCells::neutraliseWithin)
                .toList()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
