package org.mlango.sheets;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.drafts.Drafts;
import org.mlango.kit.text.Texts;
import org.mlango.people.People;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** The grid a sheet is keyed into. What is typed is kept as a draft until it is recorded. */
final class GridViewModel {
    static final Duration UNDO = Duration.ofSeconds(10);
    static final int MOST_ROWS = 100;
    private static final Texts TEXTS = Texts.of(GridViewModel.class);
    private static final int AT_FIRST = 8;

    final GridMode mode;
    final @Nullable StoredBatch corrected;
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    final BooleanProperty dayUnderstood = new SimpleBooleanProperty(true);
    final ObjectProperty<@Nullable Where> where = new SimpleObjectProperty<>(Where.OUTREACH);
    final ObjectProperty<@Nullable Reason> reason = new SimpleObjectProperty<>();
    final ObservableList<SheetColumn> columns = FXCollections.observableArrayList();
    final ObservableList<GridRowViewModel> rows = FXCollections.observableArrayList();
    final ObjectProperty<List<Refusal>> why = new SimpleObjectProperty<>(List.of());
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final Desk desk;
    private final List<SheetColumn> all;
    private final LocalDate today;
    private final Consumer<Map<String, Integer>> done;
    private boolean changed;
    private boolean keeping;
    private boolean filling;

    /** What the grid works with. */
    record Desk(Sheets sheets, People people, Drafts drafts, Background background, Notices notices) {}

    /** What came of an attempt: rows that cannot be recorded, or all of them recorded. */
    private record Tried(List<Row.Bad> bad, @Nullable Recorded recorded, Map<String, Integer> past) {}

    /** @param done told what was given past what is known to be there, once all is recorded */
    GridViewModel(Desk desk, GridMode mode, List<SheetColumn> all, LocalDate today, @Nullable StoredBatch corrected,
            Consumer<Map<String, Integer>> done) {
        this.desk = desk;
        this.mode = mode;
        this.all = all;
        this.today = today;
        this.corrected = corrected;
        this.done = done;
        columns.setAll(all.stream().filter(SheetColumn::onSheet).toList());
        day.set(today);
        if (corrected == null) {
            more(AT_FIRST);
        } else {
            fill(corrected.draft());
        }
        day.addListener((at, before, now) -> changed());
        where.addListener((at, before, now) -> changed());
        changed = false;
    }

    /** Things that may be given a column yet. */
    List<SheetColumn> others() {
        return all.stream().filter(column -> !columns.contains(column)).toList();
    }

    void addColumn(SheetColumn column) {
        if (!columns.contains(column)) {
            columns.add(column);
            changed();
        }
    }

    void more(int howMany) {
        for (int i = 0; i < howMany && rows.size() < MOST_ROWS; i++) {
            rows.add(new GridRowViewModel(rows.size() + 1, this::changed));
        }
    }

    /** Rows with something in them. */
    int filled() {
        return (int) typed().stream().filter(row -> !row.isEmpty()).count();
    }

    void letGo(GridRowViewModel row) {
        row.letGo.set(true);
        row.why.set(List.of());
        changed();
    }

    /** True while something stands there that no draft holds. */
    boolean isUnsaved() {
        return changed && filled() > 0;
    }

    private void changed() {
        if (!filling) {
            changed = true;
        }
    }

    /** Keeps what was typed so far, unless that is under way already. A correction is not kept. */
    void keep() {
        if (!changed || keeping || corrected != null || busy.get()) {
            return;
        }
        changed = false;
        keeping = true;
        GridDraft draft = draft();
        boolean nothing = draft.rows().isEmpty();
        desk.background().<Boolean>write(tx -> {
            if (nothing) {
                desk.drafts().drop(tx, mode.form());
            } else {
                desk.drafts().keep(tx, mode.form(), draft);
            }
            return Outcome.done(true);
        }, outcome -> {
            keeping = false;
            changed |= !(outcome instanceof Outcome.Done<Boolean>);
        });
    }

    void fill(GridDraft draft) {
        filling = true;
        day.set(draft.day().isEmpty() ? null : LocalDate.parse(draft.day()));
        where.set(draft.where());
        columns.setAll(all.stream().filter(column -> draft.columns().contains(column.code())).toList());
        rows.clear();
        int last = draft.rows().stream().mapToInt(TypedRow::number).max().orElse(0);
        more(Math.max(AT_FIRST, last + 1));
        draft.rows().forEach(row -> rows.get(row.number() - 1).fill(row));
        draft.letGo().forEach(number -> rows.get(number - 1).letGo.set(true));
        filling = false;
    }

    /** Everything typed goes, the draft too. */
    void throwAway(Runnable then) {
        desk.background().<Boolean>write(tx -> {
            desk.drafts().drop(tx, mode.form());
            return Outcome.done(true);
        }, outcome -> then.run());
    }

    private void fill(BatchDraft batch) {
        day.set(batch.day());
        where.set(Where.of(batch.kind(), batch.place()));
        Set<String> used = batch.things().keySet();
        columns.setAll(all.stream().filter(column -> column.onSheet() || used.contains(column.code())).toList());
        more(batch.lines().size() + 1);
        for (int i = 0; i < batch.lines().size(); i++) {
            BatchLine line = batch.lines().get(i);
            GridRowViewModel row = rows.get(i);
            row.people.set(String.valueOf(line.people()));
            SaidGender gender = line.gender();
            row.gender.set(gender == null ? "" : gender.letters());
            AgeBand age = line.age();
            row.age.set(age == null ? "" : age.letters());
            line.things().forEach((thing, given) -> row.thing(thing).set(String.valueOf(given)));
        }
    }

    private GridDraft draft() {
        LocalDate on = day.get();
        Where at = where.get();
        return new GridDraft(on == null ? "" : on.toString(), at == null ? Where.OUTREACH : at,
                columns.stream().map(SheetColumn::code).toList(),
                typed().stream().filter(row -> !row.isEmpty()).toList(), letGo());
    }

    private Set<Integer> letGo() {
        return rows.stream().filter(row -> row.letGo.get()).map(row -> row.number).collect(Collectors.toSet());
    }

    private List<TypedRow> typed() {
        LocalDate on = day.get();
        Where at = where.get();
        String typedDay = on == null ? "" : on.toString();
        return rows.stream().map(row -> row.typed(typedDay, at == null ? Where.OUTREACH : at)).toList();
    }

    void save() {
        if (busy.get()) {
            return;
        }
        rows.forEach(row -> row.why.set(List.of()));
        why.set(List.of());
        if (day.get() == null || !dayUnderstood.get()) {
            why.set(List.of(new Refusal("day", "day.wrong")));
            return;
        }
        List<TypedRow> all = new ArrayList<>(typed());
        if (mode == GridMode.MANY) {
            // a line of counts is one also where nobody counted heads
            all.replaceAll(row -> row.people().isBlank() && !row.isEmpty() && where.get() != Where.TALK
                    ? new TypedRow(row.number(), row.day(), row.where(), "", "0", row.gender(), row.age(),
                            row.things())
                    : row);
        }
        List<Row> read = new RowReader(Words.all(), today).read(all);
        if (read.isEmpty()) {
            why.set(List.of(new Refusal("", "grid.empty")));
            return;
        }
        busy.set(true);
        if (corrected != null) {
            correct(corrected.id(), read);
        } else {
            desk.background().write(desk.people()::unlocked, names -> record(read));
        }
    }

    private void record(List<Row> read) {
        LetGo let = LetGo.of(letGo());
        desk.background().<Tried>write(tx -> {
            Sorted sorted = desk.sheets().sort(tx, read, let);
            if (!sorted.bad().isEmpty()) {
                return Outcome.done(new Tried(sorted.bad(), null, Map.of()));
            }
            Map<String, Integer> past = sorted.past(desk.sheets().onTheShelf(tx));
            desk.drafts().drop(tx, mode.form());
            return desk.sheets().record(tx, read, let, 0, new byte[0], Following.TO_THE_END)
                    .map(recorded -> new Tried(List.of(), recorded, past));
        }, outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<Tried>(Tried tried) -> tried(tried);
                case Outcome.Refused<Tried>(List<Refusal> refusals) -> why.set(refusals);
                case Outcome.Failed<Tried> failed -> {
                    // told as a notice; what was typed stays
                }
            }
        });
    }

    private void tried(Tried tried) {
        Recorded recorded = tried.recorded();
        if (recorded == null) {
            tried.bad().forEach(bad -> rows.get(bad.number() - 1).why.set(bad.why()));
            why.set(List.of(new Refusal("", "grid.bad", tried.bad().size())));
            return;
        }
        GridDraft before = draft();
        changed = false;
        desk.notices().offerUndo(TEXTS.get("notice.recorded", recorded.rows()), UNDO,
                () -> desk.background().<Integer>write(tx -> {
                    Outcome<Integer> gone = desk.sheets().takeBack(tx, recorded);
                    if (gone instanceof Outcome.Done<Integer>) {
                        desk.drafts().keep(tx, mode.form(), before);
                    }
                    return gone;
                }, undone -> {
                    desk.notices().say(TEXTS.get(undone instanceof Outcome.Done<Integer>
                            ? "notice.undone"
                            : "notice.not_undone"));
                    done.accept(Map.of());
                }));
        done.accept(tried.past());
    }

    private void correct(UUID id, List<Row> read) {
        List<Row.Bad> bad = new ArrayList<>();
        read.forEach(row -> {
            if (row instanceof Row.Bad wrong) {
                bad.add(wrong);
            }
        });
        bad.sort(Comparator.comparingInt(Row.Bad::number));
        if (!bad.isEmpty()) {
            busy.set(false);
            tried(new Tried(bad, null, Map.of()));
            return;
        }
        Reason because = reason.get();
        desk.background().write(tx -> desk.sheets().correct(tx, id, read, because), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<StoredBatch>(StoredBatch before) -> {
                    changed = false;
                    desk.notices().offerUndo(TEXTS.get("notice.corrected"), UNDO, () -> desk.background()
                            .write(tx -> desk.sheets().putBack(tx, before), undone -> done.accept(Map.of())));
                    done.accept(Map.of());
                }
                case Outcome.Refused<StoredBatch>(List<Refusal> refusals) -> why.set(refusals);
                case Outcome.Failed<StoredBatch> failed -> {
                    // told as a notice; what was typed stays
                }
            }
        });
    }
}
