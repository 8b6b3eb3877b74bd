package org.teteatete.hris.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the text of a file is encoded: UTF-8 with or without a byte order mark, or Windows-1252 when it is not valid UTF-8
 * (<i>contracts.md §2</i>).
 *
 * @param charset one of the two
 * @param skip the length of the byte order mark
 */
record FileEncoding(Charset charset, int skip) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BLOCK = 1 << 16;

    /** @throws UnreadableFile for UTF-8 that is cut off in the middle of a character */
    static FileEncoding of(Path file) throws IOException {
        int skip = skip(file);
        return switch (Utf8.read(file, skip)) {
            case VALID -> new FileEncoding(StandardCharsets.UTF_8, skip);
            case OTHER -> new FileEncoding(WINDOWS_1252, 0);
            case CUT_OFF -> throw new UnreadableFile("hris.file.cutOff");
        };
    }

    private static int skip(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return java.util.Arrays.equals(bytes.readNBytes(MARK.length), MARK) ? MARK.length : 0;
        }
    }

    /** What bytes are, seen as UTF-8. */
    private enum Utf8 {
        VALID,
        /** There are characters beyond ASCII, all of them well formed but the last. */
        CUT_OFF,
        OTHER;

        static Utf8 read(Path file, int skip) throws IOException {
            CharsetDecoder decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            CharBuffer text = CharBuffer.allocate(BLOCK);
            boolean beyondAscii = false;
            try (InputStream bytes = Files.newInputStream(file)) {
                bytes.skipNBytes(skip);
                int read = bytes.read(block.array(), 0, BLOCK);
                while (read >= 0) {
                    block.limit(block.position() + read).position(0);
                    if (decoder.decode(block, text, false).isError()) {
                        return OTHER;
                    }
                    beyondAscii |= text.position() < block.position();
                    text.clear();
                    block.compact();
                    read = bytes.read(block.array(), block.position(), BLOCK - block.position());
                }
            }
            if (block.position() == 0) {
                return VALID;
            }
            return beyondAscii ? CUT_OFF : OTHER;
        }
    }
}
