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
import org.mlango.reports.write.FileKind;
import org.mlango.reports.write.Sheet;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/**
 * Which stretch of time, its count once it is made, and the way out of the program.
 *
 * @param <P> a stretch of time
 */
final class CountViewModel<P> {
    private static final Texts TEXTS = Texts.of(CountViewModel.class);

    final ObservableList<P> periods = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable P> period = new SimpleObjectProperty<>();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Background background;
    private final CountKind<P> kind;
    private final Notices notices;
    private @Nullable Made count;

    /** A count, and up to where what people took back is in it. */
    private record Made(Count count, TakenBackQueries.Mark takenBack) {}

    CountViewModel(Background background, CountKind<P> kind, Notices notices) {
        this.background = background;
        this.kind = kind;
        this.notices = notices;
        period.subscribe(() -> show(null));
    }

    /** What to choose from; the newest is chosen. */
    void load() {
        background.read(kind::periods, ended -> {
            if (!ended.equals(periods)) {
                periods.setAll(ended);
                period.set(ended.getFirst());
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
        Made made = count;
        sheet.set(made == null ? null : made.count().paper(Texts.currentLanguage()).sheet());
    }

    void make() {
        P chosen = period.get();
        if (chosen == null || busy.get()) {
            return;
        }
        busy.set(true);
        show(null);
        background.write(tx -> kind.make(tx, chosen).map(made -> new Made(made, TakenBackQueries.now(tx))), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<Made>(Made made) -> show(made);
                case Outcome.Refused<Made>(List<Refusal> refusals) -> refuse(refusals.getFirst().code());
                case Outcome.Failed<Made> failed -> refuse("");
            }
        });
    }

    /** What the file might be called; nothing in it but when. */
    String fileName(FileKind file) {
        P chosen = period.get();
        return chosen == null
                ? "mlango" + file.ending()
                : "mlango-" + kind.mark(chosen) + file.ending();
    }

    /**
     * Writes the count to this place; first into the trail, so that no file leaves without a line there. Not if somebody took
     * something back since it was made: what the person asked for holds for what has not left yet.
     */
    void save(FileKind file, Path place) {
        Made made = count;
        if (made == null || busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set("");
        Language language = Texts.currentLanguage();
        background.write(tx -> made.takenBack().equals(TakenBackQueries.now(tx))
                ? kind.written(tx, file)
                : Outcome.refused("", "count.taken_back"), outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Boolean> done -> put(made.count(), file, language, place);
                        case Outcome.Refused<Boolean>(List<Refusal> refusals) -> refuse(refusals.getFirst().code());
                        case Outcome.Failed<Boolean> failed -> refuse("");
                    }
                });
    }

    private void put(Count made, FileKind file, Language language, Path place) {
        background.run(() -> SaveCount.run(made, file, language, place), outcome -> {
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

    private void show(@Nullable Made made) {
        count = made;
        refusal.set("");
        speak();
    }
}
