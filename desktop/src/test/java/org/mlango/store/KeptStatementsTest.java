package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.jooq.tools.jdbc.DefaultConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptStatementsTest {
    private static final String INSERT = "INSERT INTO seen VALUES (?)";
    private static final String UP_TO = "SELECT number FROM seen WHERE number <= ? ORDER BY number";

    private Counting counting;
    private Connection kept;

    private static final class Counting extends DefaultConnection {
        private int prepared;

        Counting(Connection connection) {
            super(connection);
        }

        @Override
        public PreparedStatement prepareStatement(String sql) throws SQLException {
            prepared++;
            return super.prepareStatement(sql);
        }
    }

    @BeforeEach
    void open() throws Exception {
        Engine.load();
        counting = new Counting(DriverManager.getConnection("jdbc:sqlite::memory:"));
        kept = new KeptStatements(counting);
        try (var statement = kept.createStatement()) {
            statement.execute("CREATE TABLE seen (number INTEGER PRIMARY KEY) STRICT");
        }
    }

    @AfterEach
    void close() throws SQLException {
        kept.close();
    }

    private void insert(int number) throws SQLException {
        try (PreparedStatement statement = kept.prepareStatement(INSERT)) {
            statement.setInt(1, number);
            statement.execute();
        }
    }

    @Test
    void theSameWordsArePreparedOnce() throws SQLException {
        for (int number = 1; number <= 3; number++) {
            insert(number);
        }

        assertThat(counting.prepared).isEqualTo(1);
        assertThat(upTo(3)).isEqualTo(6);
    }

    @Test
    void oneMayRunInsideAnotherOfTheSameWords() throws SQLException {
        for (int number = 1; number <= 3; number++) {
            insert(number);
        }
        int sum = 0;
        try (PreparedStatement outer = kept.prepareStatement(UP_TO)) {
            outer.setInt(1, 3);
            try (ResultSet rows = outer.executeQuery()) {
                while (rows.next()) {
                    sum += upTo(rows.getInt(1));
                }
            }
        }

        assertThat(sum).isEqualTo(1 + 3 + 6);
        assertThat(counting.prepared).as("one insert, two at a time").isEqualTo(3);
    }

    @Test
    void whatRestsHasLetGoOfItsValues() throws SQLException {
        try (PreparedStatement statement = kept.prepareStatement("SELECT ?")) {
            statement.setString(1, "planted");
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.getString(1)).isEqualTo("planted");
            }
        }

        try (PreparedStatement statement = kept.prepareStatement("SELECT ?");
                ResultSet row = statement.executeQuery()) {
            assertThat(row.getString(1)).isNull();
        }
        assertThat(counting.prepared).isEqualTo(1);
    }

    @Test
    void whatFailedIsNotKept() throws SQLException {
        insert(7);

        assertThatThrownBy(() -> insert(7)).hasMessageContaining("UNIQUE");
        insert(8);

        assertThat(counting.prepared).isEqualTo(2);
    }

    @Test
    void aTableThatChangesMeanwhileIsSeenAsItIs() throws SQLException {
        insert(1);
        assertThat(upTo(1)).isEqualTo(1);
        try (var statement = kept.createStatement()) {
            statement.execute("CREATE TRIGGER more AFTER INSERT ON seen WHEN NEW.number = 2 BEGIN "
                    + "INSERT INTO seen VALUES (3); END");
        }

        insert(2);

        assertThat(upTo(3)).isEqualTo(6);
    }

    @Test
    void neverMoreThanSomeRestAndNoneHoldsTheFile() throws SQLException {
        for (int number = 0; number < 500; number++) {
            try (PreparedStatement statement = kept.prepareStatement("SELECT " + number);
                    ResultSet row = statement.executeQuery()) {
                assertThat(row.getInt(1)).isEqualTo(number);
            }
        }

        try (var statement = kept.createStatement()) {
            statement.execute("VACUUM");
        }
        assertThat(counting.prepared).isEqualTo(500);
    }

    private int upTo(int number) throws SQLException {
        int sum = 0;
        try (PreparedStatement statement = kept.prepareStatement(UP_TO)) {
            statement.setInt(1, number);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sum += rows.getInt(1);
                }
            }
        }
        return sum;
    }
}
