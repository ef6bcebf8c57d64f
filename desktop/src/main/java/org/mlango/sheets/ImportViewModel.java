package org.mlango.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.print.SavedFile;
import org.mlango.kit.text.Texts;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** Rows from a spreadsheet: seen first, with what cannot be taken and why; then recorded, all that can be or none. */
final class ImportViewModel {
    private static final Texts TEXTS = Texts.of(ImportViewModel.class);
    private static final int TOLD = 200;

    /** A cell that cannot be taken. */
    record BadCell(int row, String column, String cell, String why) {
        @Override
        public String toString() {
            return "BadCell[" + row + "]";
        }
    }

    /** What was read, and what would become of it. */
    record Preview(SheetFile file, Sorted sorted, Map<String, Integer> past, Optional<LocalDate> takenIn) {
        @Override
        public String toString() {
            return "Preview";
        }
    }

    /** What was read, or why nothing could be. */
    private record Read(@Nullable SheetFile file, List<Row> rows, List<Refusal> why) {
        @Override
        public String toString() {
            return "Read";
        }
    }

    final ObjectProperty<@Nullable Preview> preview = new SimpleObjectProperty<>();
    final ObservableList<BadCell> bad = FXCollections.observableArrayList();
    final ObjectProperty<List<Refusal>> why = new SimpleObjectProperty<>(List.of());
    /** Rows whose code nobody has, or may not be written to, are recorded as of nobody known. */
    final BooleanProperty letGo = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final DoubleProperty progress = new SimpleDoubleProperty(-1);

    final List<SheetColumn> columns;
    private final GridViewModel.Desk desk;
    private final LocalDate today;
    private final Consumer<Runnable> screen;
    private final Consumer<Map<String, Integer>> done;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private List<Row> rows = List.of();

    ImportViewModel(GridViewModel.Desk desk, List<SheetColumn> columns, LocalDate today, Consumer<Runnable> screen,
            Consumer<Map<String, Integer>> done) {
        this.desk = desk;
        this.columns = columns;
        this.today = today;
        this.screen = screen;
        this.done = done;
        letGo.addListener((at, before, now) -> sort());
    }

    void read(Path place) {
        read(things -> SheetFile.read(place, things));
    }

    void paste(String words) {
        read(things -> SheetFile.read(words, things));
    }

    /** Reads a file. */
    private interface Reading {
        SheetFile of(List<SheetColumn> things) throws NotRead;
    }

    private void read(Reading reading) {
        if (busy.get()) {
            return;
        }
        forget();
        begin();
        RowReader reader = new RowReader(Words.all(), today);
        desk.background().run(() -> {
            try {
                SheetFile file = reading.of(columns);
                return new Read(file, reader.read(file.rows()), List.of());
            } catch (NotRead e) {
                return new Read(null, List.of(), List.of(e.why()));
            }
        }, outcome -> {
            busy.set(false);
            if (outcome instanceof Outcome.Done<Read>(Read read)) {
                why.set(stopped.get() ? List.of(new Refusal("", "import.stopped")) : read.why());
                SheetFile file = stopped.get() ? null : read.file();
                if (file != null) {
                    rows = read.rows();
                    show(file);
                }
            }
        });
    }

    private void begin() {
        stopped.set(false);
        progress.set(-1);
        busy.set(true);
    }

    private void forget() {
        preview.set(null);
        bad.clear();
        rows = List.of();
        why.set(List.of());
        letGo.set(false);
    }

    private void sort() {
        Preview now = preview.get();
        if (now != null && !busy.get()) {
            show(now.file());
        }
    }

    private void show(SheetFile file) {
        begin();
        LetGo let = letGo.get() ? LetGo.ALL : LetGo.NONE;
        List<Row> all = rows;
        byte[] hash = file.hash();
        desk.background().write(desk.people()::unlocked, names -> desk.background().<Preview>write(tx -> {
            Sorted sorted = desk.sheets().sort(tx, all, let);
            return Outcome.done(new Preview(file, sorted, sorted.past(desk.sheets().onTheShelf(tx)),
                    desk.sheets().takenIn(tx, hash)));
        }, outcome -> {
            busy.set(false);
            if (outcome instanceof Outcome.Done<Preview>(Preview seen)) {
                bad.setAll(cells(seen));
                preview.set(seen);
            }
        }));
    }

    private List<BadCell> cells(Preview seen) {
        Map<Integer, TypedRow> typed = new HashMap<>();
        seen.file().rows().forEach(row -> typed.put(row.number(), row));
        return seen.sorted().bad().stream().limit(TOLD).flatMap(row -> row.why().stream().map(refusal -> {
            TypedRow stood = typed.get(row.number());
            return new BadCell(row.number(), SheetWords.column(refusal.field(), columns),
                    stood == null ? "" : cell(stood, refusal.field()), SheetWords.refusal(refusal));
        })).toList();
    }

    private static String cell(TypedRow row, String field) {
        String cell = switch (field) {
            case "day" -> row.day();
            case "where" -> row.where();
            case "code" -> row.code();
            case "people" -> row.people();
            case "gender" -> row.gender();
            case "age" -> row.age();
            default -> row.things().getOrDefault(field, "");
        };
        String seen = cell.codePoints().filter(sign -> !Character.isISOControl(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return seen.length() > 40 ? seen.substring(0, 40) + "\u2026" : seen;
    }

    void record() {
        Preview seen = preview.get();
        if (seen == null || busy.get()) {
            return;
        }
        begin();
        progress.set(0);
        why.set(List.of());
        LetGo let = letGo.get() ? LetGo.ALL : LetGo.NONE;
        List<Row> all = rows;
        byte[] hash = seen.file().hash();
        int wrong = seen.sorted().bad().size();
        desk.background().write(desk.people()::unlocked, names -> desk.background().write(
                tx -> desk.sheets().record(tx, all, let, wrong, hash, this::goOn), outcome -> {
                    busy.set(false);
                    switch (outcome) {
                        case Outcome.Done<Recorded>(Recorded recorded) -> recorded(recorded, seen);
                        case Outcome.Refused<Recorded>(List<Refusal> refusals) -> {
                            why.set(refusals);
                            if (refusals.getFirst().code().equals("import.changed")) {
                                show(seen.file());
                            }
                        }
                        case Outcome.Failed<Recorded> failed -> {
                            // told as a notice; nothing was recorded
                        }
                    }
                }));
    }

    private boolean goOn(int now, int all) {
        screen.accept(() -> progress.set(all == 0 ? 1 : (double) now / all));
        return !stopped.get();
    }

    /** Nothing is kept of it then. */
    void stop() {
        stopped.set(true);
    }

    private void recorded(Recorded recorded, Preview seen) {
        desk.notices().offerUndo(TEXTS.get("notice.recorded", recorded.rows()), Duration.ofSeconds(10),
                () -> desk.background().write(tx -> desk.sheets().takeBack(tx, recorded), undone -> {
                    desk.notices().say(TEXTS.get(undone instanceof Outcome.Done<Integer>
                            ? "notice.undone"
                            : "notice.not_undone"));
                    done.accept(Map.of());
                }));
        done.accept(seen.past());
    }

    /** The rows that cannot be taken, as they stood, each with why: to be mended and brought again. */
    void saveBad(Optional<Path> place) {
        Preview seen = preview.get();
        if (seen == null || place.isEmpty()) {
            return;
        }
        Map<Integer, String> reasons = seen.sorted().bad().stream().collect(Collectors.toMap(Row.Bad::number,
                row -> SheetWords.refusals(row.why(), columns), (one, other) -> one));
        Function<Integer, Optional<String>> reason = number -> Optional.ofNullable(reasons.get(number));
        desk.background().run(() -> {
            try {
                SavedFile.put(place.get(), BadRowsFile.write(seen.file(), reason, TEXTS.get("bad.why")));
                return true;
            } catch (IOException e) {
                Failures.logged(e);
                return false;
            }
        }, outcome -> desk.notices().say(TEXTS.get(outcome instanceof Outcome.Done<Boolean>(Boolean there) && there
                ? "notice.saved"
                : "notice.not_saved")));
    }
}
