/**
 * Keeps what people write unreadable in the database: sealed under a key per person, which a keyset outside of the
 * database wraps. Uses {@code shared} and {@code access}; every feature may use
 * its {@code application} package and {@code MacKey}.
 */
package org.teteatete.encryption;
