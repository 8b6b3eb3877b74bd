/** The wrapped keys in the database, and the keyset's file beside it. For this feature alone. */
package org.teteatete.encryption.persistence;
