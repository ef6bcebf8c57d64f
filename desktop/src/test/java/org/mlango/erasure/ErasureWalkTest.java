package org.mlango.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;
import org.mlango.boot.WrittenWords;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Look;
import org.mlango.kit.theme.Theme;
import org.mlango.reader.PlainReader;
import org.mlango.schema.Tables;
import org.mlango.store.ErasureLines;
import org.mlango.store.MarkerSearch;
import org.mlango.store.SealedColumn;
import org.mlango.store.SealedPlace;

/** Somebody wants everything deleted: asked, thought better of, asked again; then they are nowhere, in no page of any file. */
@Tag("walk")
class ErasureWalkTest {
    private final MarkerSearch markers = new MarkerSearch();
    private final String name = markers.word();
    private final String phrase = markers.word();
    private final String phone = markers.phone();
    private final String note = markers.word();

    @Test
    void askedCalledOffAskedAgainAndNowhereAnyMore() throws IOException, GeneralSecurityException {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            String code = register(program);
            visit(program);
            Traces traces = new Traces(program, code);
            assertThat(traces.left(program)).as("what is looked for is there before").isEqualTo(traces.count());

            openFile(program);
            askWithColleague(program);
            program.picture("walk-erase-before");
            program.click("erase-later");
            String sign = signOf(program);
            nowhereOnScreen(program, code);
            callOff(program, sign);
            program.click("nav-people");
            program.put("people-search", name);
            program.awaitRows("people-found", 1);

            openFile(program);
            askWithColleague(program);
            program.click("erase-now");
            program.click("dialog-yes");
            receipts(program);
            nowhereOnScreen(program, code);

            program.press(KeyCode.F12);
            program.press(KeyCode.F12);
            program.see("sign-in-name");
            assertThat(program.relaunches()).isEqualTo(1);
            program.signIn(Program.AMINA);
            writtenAnew(program);
            nowhereOnScreen(program, code);
            assertThat(traces.left(program)).isZero();
            assertThat(opened(program, code)).as("in any sealed value").isEmpty();
            assertThat(markers.hits(program.vault(), program.saved())).as("in any file").isEmpty();
        }
    }

    /** The lock came covered, so it is done after the next sign-in: another generation, and the older one destroyed. */
    private static void writtenAnew(Program program) {
        program.hands().await(() -> {
            boolean anew = Files.isDirectory(program.vault().resolve("g0002"));
            return (anew && Files.notExists(program.vault().resolve("g0001"))) ? Boolean.TRUE : null;
        }, "the file was not written anew");
    }

    private String register(Program program) {
        program.click("nav-people");
        program.click("people-new");
        program.click("consent-answer-keep-record-agreed");
        program.click("consent-answer-count-me-agreed");
        program.click("register-next");
        program.type("person-name", name);
        program.put("person-phrase", phrase);
        program.put("person-phone", phone);
        program.click("register-save");
        return program.text("register-card-code");
    }

    private void visit(Program program) {
        program.click("register-open-file");
        program.click("person-record-visit");
        program.put("record-visit-note", note);
        program.click("record-visit-save");
        program.read("Visit saved.");
        program.closeNotice();
    }

    private void openFile(Program program) {
        program.click("nav-people");
        program.put("people-search", name);
        program.chooseFirst("people-found", 1);
        program.press(KeyCode.ENTER);
        program.see("erase-begin");
    }

    private static void askWithColleague(Program program) {
        program.click("erase-begin");
        program.put("second-name", Program.OTIENO);
        program.put("second-passphrase", Program.PASSPHRASE);
        program.click("second-confirm");
        program.see("erase-now"); // it can be pressed once the second said yes
    }

    private static String signOf(Program program) {
        program.read("To call it off, the person tells this sign");
        program.picture("walk-erase-asked");
        String said = program.words().stream().filter(words -> words.startsWith("To call it off")).findFirst()
                .orElseThrow();
        return said.substring(said.length() - 4);
    }

    private void callOff(Program program, String sign) {
        program.click("nav-today");
        program.read("1 record is closed and waits to be deleted.");
        program.click("today-erasures");
        program.click("call-off-" + sign);
        program.click("dialog-yes");
        program.read("Called off. The record is open again.");
        program.closeNotice();
    }

    private void receipts(Program program) throws IOException {
        program.read("Receipt 1: a record was deleted");
        program.picture("walk-erase-receipt");
        Scene scene = program.see("nav-today").getScene();
        program.hands().onScreen(() -> {
            Texts.speak(Language.SW);
            Theme.dress(scene, Look.DARK, 200);
            return true;
        });
        program.read("Stakabadhi 1: rekodi imefutwa");
        program.picture("walk-erase-receipt-sw-dark-200");
        program.hands().onScreen(() -> {
            Texts.speak(Language.EN);
            Theme.dress(scene, Look.LIGHT, 100);
            return true;
        });
        program.click("receipt-save-en");
        program.read("The receipt is saved.");
        program.closeNotice();
        program.click("receipt-save-sw");
        program.read("The receipt is saved.");
        program.closeNotice();
        assertThat(WrittenWords.in(program.saved().resolve("receipt-1.pdf"))).contains("Receipt 1", "1 visit")
                .doesNotContain("Mlango", name);
        assertThat(WrittenWords.in(program.saved().resolve("stakabadhi-1.pdf"))).contains("Stakabadhi 1");
    }

    /** Search, lists and file: by name, phrase, phone and code. What was done on the day still counts, as somebody's. */
    private void nowhereOnScreen(Program program, String code) {
        for (String typed : List.of(name, phrase, phone, code)) {
            program.click("nav-people");
            program.put("people-search", typed);
            program.put("people-search", typed + " ");
            assertThat(program.building().people().index().search(typed)).as(typed)
                    .noneMatch(face -> face.cardCode().equals(code));
        }
        program.put("people-search", "");
        program.click("nav-record-visit");
        program.click("nav-today");
        program.awaitRows("today-visits-list", 1);
        assertThat(program.allWords()).noneMatch(words -> words.contains(name) || words.contains(code)
                || words.contains(phrase) || words.contains(phone) || words.contains(note));
    }

    /** Every sealed value there is, opened with every key there is. */
    private List<String> opened(Program program, String code) {
        List<String> found = new ArrayList<>();
        int[] looked = new int[1];
        for (SealedPlace place : SealedPlace.ALL) {
            for (String words : program.store().<List<String>>read(tx -> tx.sql()
                    .select(DSL.field(DSL.name(place.row()), Tables.VISIT.ID.getDataType()),
                            place.version() == null
                                    ? DSL.inline(1L)
                                    : DSL.field(DSL.name(place.version()), SQLDataType.BIGINT),
                            DSL.field(DSL.name(place.column()), SQLDataType.BLOB))
                    .from(DSL.table(DSL.name(place.table())))
                    .where(DSL.field(DSL.name(place.column())).isNotNull())
                    .fetch(row -> new SealedColumn<>(place.key(), place.table(), place.column(), Object.class)
                            .open(tx.keys(), row.value1(), row.value2(), row.value3()).toString()))) {
                looked[0]++;
                List.of(name, phrase, phone, note, code).stream().filter(words::contains)
                        .forEach(word -> found.add(word + " in " + place.name()));
            }
        }
        assertThat(looked[0]).as("values opened").isGreaterThan(100);
        return found;
    }

    /** Bytes of theirs in the pages: ids, and sealed values as they were. */
    private static final class Traces {
        private final List<byte[]> bytes = new ArrayList<>();

        Traces(Program program, String code) {
            UUID person = program.building().people().index().search(code).getFirst().person().value();
            bytes.add(ErasureScene.bytes(person));
            program.store().read(tx -> {
                tx.sql().selectFrom(Tables.VISIT).where(Tables.VISIT.PERSON_ID.eq(person)).forEach(row -> {
                    bytes.add(ErasureScene.bytes(row.getId()));
                    bytes.add(row.getNote());
                });
                tx.sql().selectFrom(Tables.PERSON).where(Tables.PERSON.ID.eq(person))
                        .forEach(row -> bytes.add(row.getIdentity()));
                tx.sql().selectFrom(Tables.CONSENT_DECISION).where(Tables.CONSENT_DECISION.PERSON_ID.eq(person))
                        .forEach(row -> bytes.add(ErasureScene.bytes(row.getId())));
                return ErasureLines.all(tx).size();
            });
        }

        int count() {
            return bytes.size();
        }

        /** How many of them are still somewhere in the pages of the file, opened without the program's own code. */
        long left(Program program) throws IOException, GeneralSecurityException {
            byte[] pages = PlainReader.byPassphrase(program.vault(), Program.AMINA, Program.PASSPHRASE).pages();
            String hex = HexFormat.of().formatHex(pages);
            return bytes.stream().filter(one -> hex.contains(HexFormat.of().formatHex(one))).count();
        }
    }
}
