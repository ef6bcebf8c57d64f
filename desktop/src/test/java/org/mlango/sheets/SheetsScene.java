package org.mlango.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.TestWorker;
import org.mlango.drafts.Drafts;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Language;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.shell.Navigation;
import org.mlango.shell.SaidNotices;
import org.mlango.shell.Screen;
import org.mlango.stock.Stock;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.TestStore;
import org.mlango.visits.Visits;

/** A store with a catalogue and somebody who agreed, and the room as boot builds it. */
final class SheetsScene extends SaidNotices implements AutoCloseable, Navigation {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
    static final String PACK = "CM_NSP_PACK";
    static final String STRIP = "CM_COND_STRIP";

    final TestStore test = TestStore.fresh();
    final Consents consents = new Consents();
    final People people = new People(consents);
    final Visits visits = new Visits(consents);
    final Drafts drafts = new Drafts();
    final Sheets sheets = new Sheets(visits, people);
    final Stock stock = new Stock(visits, sheets);
    final GridViewModel.Desk desk = new GridViewModel.Desk(sheets, people, drafts, test.background(), this);
    final List<String> went = new ArrayList<>();

    SheetsScene() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
            visits.furnish(tx);
        });
        test.done(people::unlocked);
    }

    SheetsRoom room(Path saved) {
        return new SheetsRoom(sheets, people, drafts, new SheetsRoom.Window(test.background(), this, this,
                SavePlace.in(saved), Runnable::run));
    }

    Screen screen(Path saved) {
        return Objects.requireNonNull(room(saved).screens().get(SheetsView.ID)).get();
    }

    SheetsViewModel model() {
        SheetsViewModel model = new SheetsViewModel(desk, Runnable::run);
        model.load();
        return model;
    }

    /** Somebody who agreed to a record. @return their card code */
    String met(PersonId person) {
        List<DecisionDraft> decisions = Stream.of(Purpose.KEEP_RECORD)
                .map(purpose -> DecisionDraft.spoken(person, purpose, Answer.AGREED, Language.EN)).toList();
        test.done(tx -> people.register(tx, new Registration(person, PersonDraft.named("Invented"), decisions)));
        return test.store()
                .write(tx -> Outcome.done(
                        people.face(tx, person).orElseThrow().cardCode())) instanceof Outcome.Done<String>(String code)
                                ? code
                                : "";
    }

    List<SheetColumn> columns() {
        return test.done(tx -> Outcome.done(sheets.columns(tx)));
    }

    String sign(String thing) {
        return columns().stream().filter(column -> column.code().equals(thing)).findFirst().orElseThrow().sign();
    }

    static TypedRow one(int number, String code, Map<String, String> things) {
        return new TypedRow(number, TODAY.toString(), "O", code, "", "", "", things);
    }

    static TypedRow many(int number, String people, String gender, String age, Map<String, String> things) {
        return new TypedRow(number, TODAY.toString(), "O", "", people, gender, age, things);
    }

    static List<Row> read(TypedRow... rows) {
        return new RowReader(Words.all(), TODAY).read(List.of(rows));
    }

    static Row read(TypedRow row) {
        return new RowReader(Words.all(), TODAY).read(row);
    }

    <T> T seen(Function<ReadTx, T> look) {
        return test.store().read(look);
    }

    int count(String table) {
        return test.store().read(tx -> tx.sql().fetchSingle("SELECT count(*) FROM " + table).into(int.class));
    }

    @Nullable
    Integer given(String thing) {
        var days = test.store().read(tx -> sheets.given(tx, TODAY.minusYears(1))).get(thing);
        return days == null ? null : days.values().stream().mapToInt(Integer::intValue).sum();
    }

    static byte[] xlsx(Consumer<Worksheet> fill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            fill.accept(workbook.newWorksheet("rows"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void go(String id, @Nullable Object about) {
        went.add(id);
    }

    @Override
    public void close() {
        test.close();
    }
}
