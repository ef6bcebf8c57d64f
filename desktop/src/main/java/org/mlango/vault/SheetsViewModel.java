package org.mlango.vault;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;

/** The recovery sheets there are; one more, written down by hand and typed back; the end of one; and travelling. */
final class SheetsViewModel {
    private static final Texts TEXTS = Texts.of(SheetsViewModel.class);

    final ObservableList<Staff.Sheet> sheets = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable RecoverySheet> fresh = new SimpleObjectProperty<>();
    final BooleanProperty typing = new SimpleBooleanProperty();
    final StringProperty typed = new SimpleStringProperty("");
    final BooleanProperty busy;

    private final AttemptViewModel attempt;
    private final Background background;
    private final Staff staff;

    SheetsViewModel(Background background, Staff staff) {
        this.background = background;
        this.staff = staff;
        this.attempt = new AttemptViewModel(background);
        this.busy = attempt.busy;
    }

    ObservableStringValue message() {
        return attempt.message.words();
    }

    void load() {
        attempt.message.nothing();
        forget();
        list();
    }

    private void list() {
        background.run(staff::sheets, outcome -> {
            if (outcome instanceof Outcome.Done<List<Staff.Sheet>>(List<Staff.Sheet> found)) {
                sheets.setAll(found);
            }
        });
    }

    void begin() {
        attempt.message.nothing();
        fresh.set(RecoverySheet.random());
    }

    /** The words go from the screen before they are typed back. */
    void written() {
        typing.set(true);
    }

    void forget() {
        fresh.set(null);
        typing.set(false);
        typed.set("");
    }

    void add() {
        RecoverySheet sheet = fresh.get();
        RecoverySheet read = RecoverySheet.read(typed.get());
        if (sheet == null || read == null || !read.words().equals(sheet.words())) {
            attempt.message.say(() -> TEXTS.get("refusal.setup.typed.differs"));
            return;
        }
        attempt(() -> staff.addSheet(sheet), "sheets.added");
    }

    void end(UUID sheet) {
        attempt(() -> staff.endSheet(sheet).map(Set<KeyName>::isEmpty), "sheets.ended");
    }

    void travel() {
        attempt(() -> staff.travel().map(broken -> true), "travel.done");
    }

    private void attempt(Supplier<Outcome<Boolean>> work, String said) {
        attempt.run(work, said, this::forget, this::list);
    }
}
