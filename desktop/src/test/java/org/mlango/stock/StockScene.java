package org.mlango.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.TestWorker;
import org.mlango.people.People;
import org.mlango.sheets.Sheets;
import org.mlango.shell.Navigation;
import org.mlango.shell.SaidNotices;
import org.mlango.shell.Screen;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;
import org.mlango.visits.Visits;

/** A store with a catalogue, and the room as boot builds it. */
final class StockScene extends SaidNotices implements AutoCloseable, Navigation {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
    static final String SYRINGE = "CM_SYR_1ML";
    static final String STRIP = "CM_COND_STRIP";

    final TestStore test = TestStore.fresh();
    final Consents consents = new Consents();
    final People people = new People(consents);
    final Visits visits = new Visits(consents);
    final Sheets sheets = new Sheets(visits, people);
    final Stock stock = new Stock(visits, sheets);
    final StockRoom room = new StockRoom(stock, test.background(), this, this);
    final List<String> went = new ArrayList<>();

    StockScene() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
            visits.furnish(tx);
        });
    }

    StockViewModel model() {
        StockViewModel model = new StockViewModel(test.background(), stock, this);
        model.load();
        return model;
    }

    Screen screen() {
        return Objects.requireNonNull(room.screens().get(StockView.ID)).get();
    }

    UUID gave(int daysAgo, String thing, int number) {
        return test.done(tx -> visits.record(tx, VisitDraft.anonymous(TODAY.minusDays(daysAgo), Set.of(),
                List.of(ThingLine.given(thing, number)))));
    }

    UUID received(int daysAgo, String thing, int number) {
        return received(daysAgo, thing, number, null);
    }

    UUID received(int daysAgo, String thing, int number, @Nullable LocalDate expires) {
        return test.done(tx -> stock.write(tx, new LineDraft(thing, Kind.RECEIPT, TODAY.minusDays(daysAgo), number,
                expires, new LineWords("B17", "County store", ""))));
    }

    int counted(int daysAgo, Part part, String thing, int number) {
        return test.done(tx -> stock.count(tx, TODAY.minusDays(daysAgo), part,
                new LinkedHashMap<>(Map.of(thing, number))));
    }

    void low(String thing, int line) {
        test.as(Role.MANAGER).done(tx -> stock.low(tx, thing, line));
        test.as(Role.COUNSELLOR);
    }

    Shelf shelf(String thing) {
        return page(thing).shelf();
    }

    ThingPage page(String thing) {
        return test.store().read(tx -> stock.page(tx, thing)).orElseThrow();
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
