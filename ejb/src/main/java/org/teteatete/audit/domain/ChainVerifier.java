package org.teteatete.audit.domain;

import java.security.MessageDigest;
import java.util.Iterator;
import java.util.Optional;

/**
 * Walks along the chain, link by link from the first, and finds the first one that is not what was sealed. Compares the
 * heads that were noted outside of the database on the way, and says at the end whether any of them lies beyond it.
 */
public final class ChainVerifier {

    private final TrailKey key;
    private final Iterator<NotedHead> noted;
    private Head reached = Head.start();
    private Link last;
    private NotedHead next;

    /**
     * @param noted in the order in which they were noted
     */
    public ChainVerifier(TrailKey key, Iterator<NotedHead> noted) {
        this.key = key;
        this.noted = noted;
        advance();
    }

    /** The last link that was right. */
    public Head reached() {
        return reached;
    }

    /** Takes the next link; a breach when it is not the one that belongs here. */
    public Optional<Breach> follow(Link link) {
        long expected = reached.sequence() + 1;
        if (link.sequence() != expected) {
            return Optional.of(new Breach(Breach.Kind.REMOVED, expected, null, null));
        }
        if (link.fact() == null) {
            return breach(Breach.Kind.REMOVED, link);
        }
        byte[] seal = key.ofSeal(expected, reached.mac(), link.fact(), link.entryMac());
        if (!MessageDigest.isEqual(seal, link.sealMac())) {
            return breach(Breach.Kind.CHANGED, link);
        }
        if (!MessageDigest.isEqual(key.ofEntry(link.fact()), link.entryMac())) {
            return breach(Breach.Kind.FORGED, link);
        }
        Head here = new Head(expected, seal);
        if (next != null && next.head().sequence() == expected && !next.head().isSameAs(here)) {
            return breach(Breach.Kind.CHANGED, link);
        }
        reached = here;
        last = link;
        if (next != null && next.head().sequence() <= expected) {
            advance();
        }
        return Optional.empty();
    }

    /**
     * After the last link: a breach when the chain was once longer.
     *
     * @param head the head that the database has
     */
    public Optional<Breach> end(Head head) {
        if (head.sequence() > reached.sequence() || next != null) {
            return breach(Breach.Kind.CUT_OFF, last);
        }
        if (!head.isSameAs(reached)) {
            return breach(Breach.Kind.CHANGED, last);
        }
        return Optional.empty();
    }

    /** Lines of several servers in one file may cross: what lies behind has been compared already. */
    private void advance() {
        next = null;
        while (noted.hasNext() && next == null) {
            NotedHead candidate = noted.next();
            if (candidate.head().sequence() > reached.sequence()) {
                next = candidate;
            }
        }
    }

    /** @param link {@code null} before the first */
    private static Optional<Breach> breach(Breach.Kind kind, Link link) {
        return Optional.of(
                link == null
                        ? new Breach(kind, 0L, null, null)
                        : new Breach(
                                kind,
                                link.sequence(),
                                link.entryId(),
                                link.fact() == null ? null : link.fact().subjectId()));
    }
}
