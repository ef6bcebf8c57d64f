package org.mlango.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.reports.indicators.Quarter;
import org.mlango.reports.write.FileKind;
import org.mlango.reports.write.Sheet;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** Which quarter, its count once it is made, and the way out of the program. */
final class CountViewModel {
    private static final Texts TEXTS = Texts.of(CountViewModel.class);
    private static final int QUARTERS = 8;

    final ObservableList<Quarter> quarters = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Quarter> quarter = new SimpleObjectProperty<>();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Background background;
    private final MakeCount makeCount;
    private final Notices notices;
    private @Nullable SafeCount count;

    CountViewModel(Background background, MakeCount makeCount, Notices notices) {
        this.background = background;
        this.makeCount = makeCount;
        this.notices = notices;
        quarter.subscribe(() -> show(null));
    }

    /** The quarters to choose from; the newest is chosen. */
    void load() {
        background.read(tx -> Quarter.ended(tx.today(), QUARTERS), ended -> {
            if (!ended.equals(quarters)) {
                quarters.setAll(ended);
                quarter.set(ended.getFirst());
            }
        });
    }

    /** The count as a sheet in the language of the screen; null before there is one. */
    ReadOnlyObjectProperty<@Nullable Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Sets the sheet in the language the screen speaks now. */
    void speak() {
        SafeCount made = count;
        sheet.set(made == null ? null : new CountPaper(made, Texts.currentLanguage()).sheet());
    }

    void make() {
        Quarter chosen = quarter.get();
        if (chosen == null || busy.get()) {
            return;
        }
        busy.set(true);
        show(null);
        background.write(tx -> makeCount.run(tx, chosen), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<SafeCount>(SafeCount made) -> show(made);
                case Outcome.Refused<SafeCount>(List<Refusal> refusals) -> refuse(refusals.getFirst().code());
                case Outcome.Failed<SafeCount> failed -> refuse("");
            }
        });
    }

    /** What the file might be called; nothing in it but the quarter. */
    String fileName(FileKind kind) {
        Quarter chosen = quarter.get();
        return chosen == null
                ? "mlango" + kind.ending()
                : "mlango-" + chosen.year() + "-Q" + chosen.number() + kind.ending();
    }

    /** Writes the count to this place; first into the trail, so that no file leaves without a line there. */
    void save(FileKind kind, Path place) {
        SafeCount made = count;
        if (made == null || busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set("");
        Language language = Texts.currentLanguage();
        background.write(tx -> makeCount.written(tx, kind), outcome -> {
            switch (outcome) {
                case Outcome.Done<Boolean> done -> put(made, kind, language, place);
                case Outcome.Refused<Boolean>(List<Refusal> refusals) -> refuse(refusals.getFirst().code());
                case Outcome.Failed<Boolean> failed -> refuse("");
            }
        });
    }

    private void put(SafeCount made, FileKind kind, Language language, Path place) {
        background.run(() -> SaveCount.run(made, kind, language, place), outcome -> {
            Optional<String> code = outcome instanceof Outcome.Done<Optional<String>>(Optional<String> answer)
                    ? answer
                    : Optional.of("count.not_saved");
            code.ifPresentOrElse(this::refuse, () -> {
                busy.set(false);
                notices.say(TEXTS.get("count.saved", String.valueOf(place.getFileName())));
            });
        });
    }

    /** An empty code is something unforeseen, which a notice already told. */
    private void refuse(String code) {
        busy.set(false);
        refusal.set(code.isEmpty() ? "" : TEXTS.get("refusal." + code));
    }

    private void show(@Nullable SafeCount made) {
        count = made;
        refusal.set("");
        speak();
    }
}
