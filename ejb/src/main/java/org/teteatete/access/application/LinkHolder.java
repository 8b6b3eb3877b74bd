package org.teteatete.access.application;

import java.time.Instant;

/** What a usable link tells whoever holds it: whose it is, who issued it and when. */
public record LinkHolder(String userName, String name, String issuedBy, Instant issuedAt) {}
