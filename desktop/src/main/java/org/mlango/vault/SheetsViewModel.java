package org.mlango.vault;

import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.mlango.store.Refusal;

/** The recovery sheets there are; one more, written down by hand and typed back; the end of one; and travelling. */
final class SheetsViewModel {
    private static final Texts TEXTS = Texts.of(SheetsViewModel.class);

    final ObservableList<Staff.Sheet> sheets = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable RecoverySheet> fresh = new SimpleObjectProperty<>();
    final BooleanProperty typing = new SimpleBooleanProperty();
    final StringProperty typed = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final SaidViewModel message = new SaidViewModel();
    private final Background background;
    private final Staff staff;

    SheetsViewModel(Background background, Staff staff) {
        this.background = background;
        this.staff = staff;
    }

    ObservableStringValue message() {
        return message.words();
    }

    void load() {
        message.nothing();
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
        message.nothing();
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
            message.say(() -> TEXTS.get("refusal.setup.typed.differs"));
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

    private void attempt(java.util.function.Supplier<Outcome<Boolean>> work, String said) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        message.nothing();
        background.run(work, outcome -> {
            busy.set(false);
            if (outcome instanceof Outcome.Done<Outcome<Boolean>>(Outcome<Boolean> answer)) {
                if (answer instanceof Outcome.Refused<Boolean>(List<Refusal> refusals)) {
                    message.say(() -> TEXTS.get("refusal." + refusals.getFirst().code()));
                } else if (answer instanceof Outcome.Done<Boolean>) {
                    forget();
                    message.say(() -> TEXTS.get(said));
                } else {
                    message.say(() -> TEXTS.get("outdated.failed"));
                }
            }
            list();
        });
    }
}
