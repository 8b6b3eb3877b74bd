package org.teteatete.container;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.teteatete.shared.database.Database;

/** What goes on in other transactions, whichever one is open here. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Elsewhere {

    @Resource(lookup = Database.JNDI_NAME)
    private DataSource database;

    public void run(Runnable work) {
        work.run();
    }

    /** How many rows others see. */
    public long count(String rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select count(*) from " + rows);
                ResultSet counted = statement.executeQuery()) {
            counted.next();
            return counted.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
