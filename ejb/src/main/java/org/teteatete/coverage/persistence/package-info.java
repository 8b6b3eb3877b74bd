/** The only place of this feature that talks to the database, and the only one that joins tables of others. It writes none of theirs. */
package org.teteatete.coverage.persistence;
