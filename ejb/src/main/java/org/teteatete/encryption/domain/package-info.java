/** The keyset, the keys of people, and what they seal. Uses Tink and {@code shared}. */
package org.teteatete.encryption.domain;
