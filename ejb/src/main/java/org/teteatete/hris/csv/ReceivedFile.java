package org.teteatete.hris.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.teteatete.hris.domain.FileRecord;
import org.teteatete.hris.domain.Header;
import org.teteatete.hris.domain.ImportKind;

/**
 * A file as it was sent, kept on disk while it is read: RFC 4180, with the delimiter that makes most sense of its header.
 * Refuses with {@link UnreadableFile} what is empty, too big, malformed, cut off or without a required column.
 */
public final class ReceivedFile implements AutoCloseable {

    private static final long MOST_BYTES = 1L << 30;
    private static final char[] DELIMITERS = {',', ';', '\t'};

    private final Path path;
    private final FileEncoding encoding;

    private ReceivedFile(Path path) throws IOException {
        this.path = path;
        this.encoding = FileEncoding.of(path);
    }

    /** Takes the bytes to disk. Close it, and the disk is free again. */
    public static ReceivedFile of(InputStream bytes) throws IOException {
        Path path = Files.createTempFile("import", ".csv");
        boolean readable = false;
        try {
            receive(bytes, path);
            ReceivedFile file = new ReceivedFile(path);
            readable = true;
            return file;
        } finally {
            if (!readable) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static void receive(InputStream bytes, Path path) throws IOException {
        byte[] block = new byte[1 << 16];
        long size = 0;
        try (OutputStream disk = Files.newOutputStream(path)) {
            for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
                disk.write(block, 0, read);
                size += read;
                if (size > MOST_BYTES) {
                    throw new UnreadableFile("hris.file.tooBig", MOST_BYTES >> 20);
                }
            }
        }
        if (size == 0) {
            throw new UnreadableFile("hris.file.empty");
        }
    }

    public Header header(ImportKind kind) throws IOException {
        Header header = new Header(kind, first(delimiter(kind)));
        if (!header.repeated().isEmpty()) {
            throw new UnreadableFile("hris.file.repeatedColumns", String.join(", ", header.repeated()));
        }
        if (!header.missing().isEmpty()) {
            throw new UnreadableFile("hris.file.missingColumns", String.join(", ", header.missing()));
        }
        return header;
    }

    /** Gives the records after the header to {@code reader}, one by one. */
    public void read(ImportKind kind, Consumer<FileRecord> reader) throws IOException {
        int width = 0;
        int line = 1;
        try (CsvReader<CsvRecord> records = csv(delimiter(kind))) {
            for (CsvRecord record : records) {
                line = (int) record.getStartingLineNumber();
                if (width == 0) {
                    width = record.getFieldCount();
                } else if (record.getFieldCount() != width) {
                    throw new UnreadableFile("hris.file.wrongWidth", line, record.getFieldCount(), width);
                } else {
                    reader.accept(new FileRecord(line, record.getFields()));
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableFile("hris.file.malformed", line);
        }
    }

    private char delimiter(ImportKind kind) throws IOException {
        char best = DELIMITERS[0];
        int most = -1;
        for (char delimiter : DELIMITERS) {
            int recognised = new Header(kind, first(delimiter)).recognised();
            if (recognised > most) {
                best = delimiter;
                most = recognised;
            }
        }
        return best;
    }

    private List<String> first(char delimiter) throws IOException {
        try (CsvReader<CsvRecord> records = csv(delimiter)) {
            Iterator<CsvRecord> left = records.iterator();
            if (!left.hasNext()) {
                throw new UnreadableFile("hris.file.empty");
            }
            return left.next().getFields();
        } catch (CsvParseException e) {
            // It may be well formed with another delimiter; if it is with none, no column is found.
            return List.of();
        }
    }

    private CsvReader<CsvRecord> csv(char delimiter) throws IOException {
        InputStream bytes = Files.newInputStream(path);
        bytes.skipNBytes(encoding.skip());
        return Csv.reader(delimiter)
                .ofCsvRecord(new BufferedReader(new InputStreamReader(bytes, encoding.charset()), 1 << 16));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
