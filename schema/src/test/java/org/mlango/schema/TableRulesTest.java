package org.mlango.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Decision 0003, table by table. */
class TableRulesTest {
    /** Bytes that are not an id: sealed values (with the key), hashes, signatures. Anything else must not be there. */
    private static final Map<String, String> BYTES = new TreeMap<>(Map.ofEntries(
            Map.entry("audit_head.hash", "SHA-256"),
            Map.entry("audit_head.signature", "Ed25519"),
            Map.entry("audit_line.detail", "sealed under CK"),
            Map.entry("audit_line.hash", "SHA-256"),
            Map.entry("audit_line.object_token", "HMAC, cut"),
            Map.entry("audit_line.previous_hash", "SHA-256"),
            Map.entry("audit_line.row_digest", "SHA-256"),
            Map.entry("backup_set.medium", "sealed under DK"),
            Map.entry("breach.told", "sealed under CK"),
            Map.entry("batch_import.hash", "SHA-256 of the rows of a spreadsheet"),
            Map.entry("centre.profile", "sealed under DK"),
            Map.entry("draft.content", "sealed under IK"),
            Map.entry("consent_decision.words", "sealed under IK"),
            Map.entry("consent_decision.text_hash", "SHA-256 of the words that were shown"),
            Map.entry("consent_stop.words", "sealed under IK"),
            Map.entry("consent_text.hash", "SHA-256"),
            Map.entry("consent_text.words", "sealed under DK"),
            Map.entry("erasure_line.previous_hash", "SHA-256"),
            Map.entry("erasure_line.token", "HMAC, cut"),
            Map.entry("erasure_receipt.told", "sealed under DK"),
            Map.entry("key_commitment.commitment", "commitment to a key"),
            Map.entry("official_request.told", "sealed under CK"),
            Map.entry("official_step.label", "sealed under DK"),
            Map.entry("place.content", "sealed under DK"),
            Map.entry("place_box.answers", "sealed under CK"),
            Map.entry("referral.codes", "sealed under CK"),
            Map.entry("referral_words.words", "sealed under NK"),
            Map.entry("referral_recall.whom", "sealed under CK"),
            Map.entry("referral_recipient.who", "sealed under CK"),
            Map.entry("incident_use.codes", "sealed under CK"),
            Map.entry("incident_use.words", "sealed under NK"),
            Map.entry("incident_help.codes", "sealed under CK"),
            Map.entry("naloxone_kit.codes", "sealed under CK"),
            Map.entry("own_view.codes", "sealed under CK"),
            Map.entry("own_view.words", "sealed under NK"),
            Map.entry("learning_progress.content", "sealed for one worker alone"),
            Map.entry("library_note.content", "sealed under DK"),
            Map.entry("library_partner.label", "sealed under DK"),
            Map.entry("library_partner.signing_key", "public half, Ed25519"),
            Map.entry("emergency_use.words", "sealed under IK"),
            Map.entry("not_able_yet.told", "sealed under IK"),
            Map.entry("plan.words", "sealed under NK"),
            Map.entry("plan_step.words", "sealed under NK"),
            Map.entry("person.identity", "sealed under IK"),
            Map.entry("person_before.told", "sealed under IK"),
            Map.entry("person_contact.contact", "sealed under IK"),
            Map.entry("person_population.codes", "sealed under CK"),
            Map.entry("service.label", "sealed under DK"),
            Map.entry("setting.content", "sealed under DK"),
            Map.entry("test_course.codes", "sealed under CK"),
            Map.entry("test_result.showed", "sealed under CK"),
            Map.entry("stock_line.content", "sealed under DK"),
            Map.entry("handed_out.hash", "SHA-256"),
            Map.entry("frozen_count.counted", "sealed under CK"),
            Map.entry("frozen_person.codes", "sealed under CK"),
            Map.entry("released.told", "sealed under DK"),
            Map.entry("released.counted", "sealed under CK"),
            Map.entry("released.proof", "sealed under CK"),
            Map.entry("released_file.content", "sealed under DK"),
            Map.entry("release_on_way.content", "sealed under DK"),
            Map.entry("lines_request.told", "sealed under DK"),
            Map.entry("thing.label", "sealed under DK"),
            Map.entry("right_request.words", "sealed under IK"),
            Map.entry("row_total.shape", "SHA-256"),
            Map.entry("row_total.total", "sum of digests"),
            Map.entry("vault_mark.token_secret", "secret of the tokens in the trail"),
            Map.entry("visit.codes", "sealed under CK"),
            Map.entry("visit.note", "sealed under IK"),
            Map.entry("worker.profile", "sealed under DK"),
            Map.entry("young_person.words", "sealed under IK")));

    private final TestDatabase database = open();

    private static TestDatabase open() {
        try {
            return TestDatabase.copied();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void everyTableIsStrict() throws SQLException {
        assertThat(database.ask("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
                + "AND name NOT LIKE 'sqlite%' AND name <> 'flyway_schema_history'")).isEmpty();
    }

    @Test
    void everyForeignKeyIsIndexed() throws SQLException {
        Set<String> bare = new TreeSet<>();
        for (String table : database.tables()) {
            for (String column : database.ask("SELECT \"from\" FROM pragma_foreign_key_list('" + table + "')")) {
                if (!leads(table, column)) {
                    bare.add(table + "." + column);
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    /** The column comes first in some index, or is the row's own number. */
    private boolean leads(String table, String column) throws SQLException {
        boolean indexed = !database.ask("SELECT i.name FROM pragma_index_list('" + table + "') i "
                + "JOIN pragma_index_info(i.name) c ON c.seqno = 0 AND c.name = '" + column + "'").isEmpty();
        List<String> key = database
                .ask("SELECT name FROM pragma_table_info('" + table + "') WHERE pk = 1 AND type = 'INTEGER'");
        return indexed || key.contains(column);
    }

    /** Free text in clear has no place to go: a TEXT column holds one of a list, or capitals of a given length. */
    @Test
    void textInClearIsACode() throws SQLException {
        Set<String> free = new TreeSet<>();
        for (String column : columns("TEXT")) {
            String name = column.substring(column.indexOf('.') + 1);
            String table = column.substring(0, column.indexOf('.'));
            String definition = database.definition(table);
            String listed = "CHECK \\(" + name + " IN \\('[A-Z0-9_']";
            String code = "CHECK \\(length\\(" + name + "\\) BETWEEN 1 AND 40 AND " + name
                    + " NOT GLOB '\\*\\[\\^A-Z0-9_]\\*'\\)";
            boolean reference = database.ask("SELECT \"from\" FROM pragma_foreign_key_list('" + table + "')")
                    .contains(name);
            if (!reference && !Pattern.compile(listed + "|" + code).matcher(definition).find()) {
                free.add(column);
            }
        }
        assertThat(free).isEmpty();
    }

    @Test
    void idsAreSixteenRandomBytes() throws SQLException {
        Set<String> wrong = new TreeSet<>();
        for (String column : columns("BLOB")) {
            String name = column.substring(column.indexOf('.') + 1);
            String table = column.substring(0, column.indexOf('.'));
            boolean reference = database.ask("SELECT \"from\" FROM pragma_foreign_key_list('" + table + "')")
                    .contains(name);
            if (isId(name) && !reference && !database.definition(table).contains("CHECK (length(" + name + ") = 16)")) {
                wrong.add(column);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void allOtherBytesAreKnown() throws SQLException {
        assertThat(columns("BLOB").stream().filter(column -> !isId(column.substring(column.indexOf('.') + 1))))
                .containsExactlyInAnyOrderElementsOf(BYTES.keySet());
    }

    /** Fractions, and columns of any type, are nowhere. */
    @Test
    void everythingElseIsAWholeNumber() throws SQLException {
        assertThat(database.ask("SELECT DISTINCT c.type FROM sqlite_schema s JOIN pragma_table_info(s.name) c "
                + "WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite%' AND s.name <> 'flyway_schema_history'"))
                .containsExactlyInAnyOrder("TEXT", "BLOB", "INTEGER");
    }

    /** A sealed value is bound to its row's version, so each table with one counts its changes. */
    @Test
    void whatIsSealedHasAVersion() throws SQLException {
        for (Map.Entry<String, String> bytes : BYTES.entrySet()) {
            String table = bytes.getKey().substring(0, bytes.getKey().indexOf('.'));
            boolean neverChanged = Set.of("audit_line", "consent_text").contains(table);
            if (bytes.getValue().startsWith("sealed") && !neverChanged) {
                assertThat(database.definition(table)).as(table).contains("row_version INTEGER NOT NULL");
            }
        }
    }

    private List<String> columns(String type) throws SQLException {
        return database.ask("SELECT s.name || '.' || c.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c "
                + "WHERE s.type = 'table' AND c.type = '" + type + "' AND s.name NOT LIKE 'sqlite%' "
                + "AND s.name <> 'flyway_schema_history' ORDER BY 1");
    }

    private static boolean isId(String column) {
        return column.equals("id") || column.endsWith("_id");
    }
}
