package org.teteatete.audit.domain;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The chain's head as it was noted outside of the database: a line of moment, sequence number, the seal's MAC and one of
 * the line itself, so that neither another database's lines nor invented ones are taken for ours.
 */
public record NotedHead(Instant notedAt, Head head) {

    private static final Pattern LINE = Pattern.compile("((\\S{1,40}) (\\d{1,18}) ([0-9a-f]{64})) ([0-9a-f]{64})");

    public String line(TrailKey key) {
        String content = notedAt + " " + head.sequence() + " " + head.hexMac();
        return content + " " + HexFormat.of().formatHex(key.ofLine(content));
    }

    /** Empty for a line that was not written with this key. */
    public static Optional<NotedHead> read(String line, TrailKey key) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()
                || !MessageDigest.isEqual(
                        key.ofLine(parts.group(1)), HexFormat.of().parseHex(parts.group(5)))) {
            return Optional.empty();
        }
        Head head = new Head(Long.parseLong(parts.group(3)), HexFormat.of().parseHex(parts.group(4)));
        return Optional.of(new NotedHead(Instant.parse(parts.group(2)), head));
    }
}
