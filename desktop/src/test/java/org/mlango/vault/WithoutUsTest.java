package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.SETTING;
import static org.mlango.vault.TestVault.done;
import static org.mlango.vault.TestVault.opened;
import static org.mlango.vault.TestVault.passphrase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.reader.PlainReader;
import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.SealedColumn;

/** Should this program end one day: everything it wrote opens with what stands in the pages of {@code docs/decisions}. */
class WithoutUsTest {
    private static final List<String> WORDS = words();

    private final TestVault test = TestVault.locked();

    record Inside(String value) {}

    @BeforeEach
    void write() throws IOException {
        try (Session session = test.open()) {
            seal(session, KeyName.IK, "identity", "I");
            seal(session, KeyName.CK, "codes", "C");
            seal(session, KeyName.NK, "words", "N");
            done(session.addWorker(TestVault.worker("Desk", Role.FRONT_DESK)));
            opened(session.signIn("Desk", passphrase("Desk").toCharArray(), Reach.EVERYTHING));
            seal(session, KeyName.CK, "codes", "D");
        }
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aPassphraseOpensWhatItsWorkerHolds() throws Exception {
        PlainReader reader = PlainReader.byPassphrase(test.folder, " asha  MWANGI ", TestVault.PASSPHRASE);
        assertThat(reader.held()).containsExactly("DK", "IK", "CK", "NK");
        assertEverythingReads(reader);

        PlainReader desk = PlainReader.byPassphrase(test.folder, "Desk", passphrase("Desk"));
        assertThat(desk.held()).containsExactly("DK", "IK");
        assertThat(read(desk, "I", "IK", "identity")).contains("told I");
        assertThatThrownBy(() -> read(desk, "D", "CK", "codes")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> PlainReader.byPassphrase(test.folder, "Desk", "wrong words"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theEnvelopeOpensEverything() throws Exception {
        PlainReader reader = PlainReader.bySheet(test.folder, test.sheet.words(), WORDS);
        assertThat(reader.held()).containsExactly("DK", "IK", "CK", "NK");
        assertEverythingReads(reader);
        Figures.tell(Trial.READER, "passphrase and sheet", 4, 0, "DK, IK, CK in both formats, NK");
    }

    private static void assertEverythingReads(PlainReader reader) throws Exception {
        assertThat(read(reader, "I", "IK", "identity")).isEqualTo("{\"value\":\"told I\"}");
        assertThat(read(reader, "C", "CK", "codes")).isEqualTo("{\"value\":\"told C\"}");
        assertThat(read(reader, "N", "NK", "words")).isEqualTo("{\"value\":\"told N\"}");
        assertThat(read(reader, "D", "CK", "codes")).as("written by the desk, in format 2")
                .isEqualTo("{\"value\":\"told D\"}");
    }

    private static String read(PlainReader reader, String name, String key, String column)
            throws SQLException, GeneralSecurityException, IOException {
        try (Connection connection = reader.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id, content FROM setting WHERE name = '" + name + "'")) {
            assertThat(row.next()).isTrue();
            ByteBuffer id = ByteBuffer.wrap(row.getBytes(1));
            return reader.column(key, "person", column, new UUID(id.getLong(), id.getLong()), 1, row.getBytes(2));
        }
    }

    private static void seal(Session session, KeyName key, String column, String name) {
        SealedColumn<Inside> sealing = new SealedColumn<>(key, "person", column, Inside.class);
        done(session.store().write(tx -> {
            UUID row = UUID.randomUUID();
            tx.sql().insertInto(SETTING).set(SETTING.NAME, name).set(SETTING.ID, row)
                    .set(SETTING.CONTENT, sealing.seal(tx.keys(), row, 1, new Inside("told " + name)))
                    .set(SETTING.ROW_VERSION, 1L).execute();
            return Outcome.done(true);
        }));
    }

    private static List<String> words() {
        try {
            return new ArrayList<>(Files.readAllLines(Path.of("src/main/resources/org/mlango/vault/words.txt")).stream()
                    .filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
