package org.teteatete.shared.database;

import java.sql.SQLException;

/** A statement failed for a reason that no caller can do anything about. Rolls the transaction back. */
public final class DatabaseFailed extends RuntimeException {

    DatabaseFailed(SQLException cause) {
        super(cause);
    }
}
