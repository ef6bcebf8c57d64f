package org.mlango.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.print.SavedFile;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** The screen "From paper": where it begins, and what is open of it. */
final class SheetsViewModel {
    private static final Texts TEXTS = Texts.of(SheetsViewModel.class);
    private static final int SHOWN = 300;

    final ObservableList<SheetColumn> columns = FXCollections.observableArrayList();
    final ObservableList<StoredBatch> batches = FXCollections.observableArrayList();
    /** By mode, what was typed and not recorded. */
    final ObjectProperty<Map<GridMode, GridDraft>> drafts = new SimpleObjectProperty<>(Map.of());
    final ObjectProperty<@Nullable GridViewModel> grid = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable ImportViewModel> file = new SimpleObjectProperty<>();
    final BooleanProperty paper = new SimpleBooleanProperty();
    /** Things given past what is known to be there, by the last that was recorded. */
    final ObjectProperty<Map<String, Integer>> past = new SimpleObjectProperty<>(Map.of());
    final ObjectProperty<List<Refusal>> why = new SimpleObjectProperty<>(List.of());
    final BooleanProperty mayRecord = new SimpleBooleanProperty();
    /** False until everything was read. */
    final BooleanProperty ready = new SimpleBooleanProperty();

    private final GridViewModel.Desk desk;
    private final Consumer<Runnable> screen;
    private LocalDate today = LocalDate.EPOCH;

    private record Start(List<SheetColumn> columns, List<StoredBatch> batches, Map<GridMode, GridDraft> drafts,
            LocalDate today, boolean mayRecord) {
        @Override
        public String toString() {
            return "Start";
        }
    }

    /** @param screen runs something where the screen lives */
    SheetsViewModel(GridViewModel.Desk desk, Consumer<Runnable> screen) {
        this.desk = desk;
        this.screen = screen;
    }

    void load() {
        desk.background().<Start>write(tx -> {
            Map<GridMode, GridDraft> left = new EnumMap<>(GridMode.class);
            for (GridMode mode : GridMode.values()) {
                desk.drafts().read(tx, mode.form()).ifPresent(draft -> left.put(mode, draft));
            }
            return Outcome.done(new Start(desk.sheets().columns(tx), desk.sheets().newest(tx, SHOWN), left, tx.today(),
                    SheetRules.mayRecord(tx.actor().roles())));
        }, outcome -> {
            if (outcome instanceof Outcome.Done<Start>(Start start)) {
                today = start.today();
                columns.setAll(start.columns());
                batches.setAll(start.batches());
                drafts.set(start.drafts());
                mayRecord.set(start.mayRecord());
                ready.set(true);
            }
        });
    }

    void clear() {
        grid.set(null);
        file.set(null);
        paper.set(false);
        past.set(Map.of());
        why.set(List.of());
        ready.set(false);
        columns.clear();
        batches.clear();
        drafts.set(Map.of());
    }

    /** Opens the grid; what was typed before and not recorded stands there again. */
    void key(GridMode mode) {
        why.set(List.of());
        GridViewModel made = new GridViewModel(desk, mode, List.copyOf(columns), today, null, this::backFrom);
        GridDraft left = drafts.get().get(mode);
        if (left != null) {
            made.fill(left);
        }
        grid.set(made);
    }

    void correct(StoredBatch batch) {
        why.set(List.of());
        grid.set(new GridViewModel(desk, GridMode.MANY, List.copyOf(columns), today, batch, this::backFrom));
    }

    void takeIn() {
        why.set(List.of());
        file.set(new ImportViewModel(desk, List.copyOf(columns), today, screen, this::backFrom));
    }

    private void backFrom(Map<String, Integer> pastTheShelf) {
        back();
        past.set(pastTheShelf);
    }

    /** To where the screen begins; what was typed is kept. */
    void back() {
        GridViewModel open = grid.get();
        if (open != null) {
            open.keep();
        }
        grid.set(null);
        file.set(null);
        paper.set(false);
        past.set(Map.of());
        load();
    }

    /** To the sheet that is printed. */
    void paper() {
        why.set(List.of());
        paper.set(true);
    }

    void remove(StoredBatch batch) {
        UUID id = batch.id();
        desk.background().write(tx -> desk.sheets().remove(tx, id), outcome -> {
            switch (outcome) {
                case Outcome.Done<StoredBatch>(StoredBatch gone) -> desk.notices().offerUndo(
                        TEXTS.get("notice.removed"), Duration.ofSeconds(10),
                        () -> desk.background().write(tx -> desk.sheets().putBack(tx, gone), undone -> load()));
                case Outcome.Refused<StoredBatch>(List<Refusal> refusals) -> why.set(refusals);
                case Outcome.Failed<StoredBatch> failed -> {
                    // told as a notice; nothing was removed
                }
            }
            load();
        });
    }

    void choose(Set<String> things) {
        desk.background().write(tx -> desk.sheets().choose(tx, things), outcome -> {
            if (outcome instanceof Outcome.Refused<Integer>(List<Refusal> refusals)) {
                why.set(refusals);
            } else {
                why.set(List.of());
            }
            load();
        });
    }

    /** What goes on paper, or into a file. */
    enum Sheet {
        DAY, MEANING, TEMPLATE;

        /** Nothing in it tells what it is about. */
        String file() {
            return this == TEMPLATE ? "sheet.xlsx" : this == DAY ? "sheet.pdf" : "signs.pdf";
        }
    }

    void save(Sheet what, Optional<Path> place) {
        if (place.isEmpty()) {
            return;
        }
        Language language = Texts.currentLanguage();
        List<SheetColumn> all = List.copyOf(columns);
        desk.background().run(() -> {
            try {
                SavedFile.put(place.get(), switch (what) {
                    case DAY -> DaySheetPdf.write(all, language);
                    case MEANING -> DaySheetPdf.meaning(all, language);
                    case TEMPLATE -> Template.write(all, language);
                });
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
