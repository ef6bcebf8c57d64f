package org.mlango.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.print.SavedFile;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;

/** Twelve weeks to look at, and a month to print. */
final class WorkViewModel {
    private static final Texts TEXTS = Texts.of(WorkViewModel.class);

    final ObjectProperty<@Nullable Looked> looked = new SimpleObjectProperty<>();
    final StringProperty note = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final Background background;
    private final Work work;
    private final Notices notices;

    WorkViewModel(Background background, Work work, Notices notices) {
        this.background = background;
        this.work = work;
        this.notices = notices;
    }

    void load() {
        note.set("");
        background.read(work::look, looked::set);
    }

    /** Writes the sheet of this month, or of one so many months ago. */
    void save(Path place, int monthsAgo) {
        Looked now = looked.get();
        if (now == null || busy.get()) {
            return;
        }
        YearMonth month = now.thisMonth().minusMonths(monthsAgo);
        note.set("");
        busy.set(true);
        background.read(tx -> work.month(tx, month), read -> background.run(() -> written(place, read),
                outcome -> {
                    busy.set(false);
                    if (outcome instanceof Outcome.Done<Boolean>(Boolean saved) && saved) {
                        notices.say(TEXTS.get("saved"));
                    } else {
                        note.set(TEXTS.get("not_saved"));
                    }
                }));
    }

    private static boolean written(Path place, Month month) {
        try {
            SavedFile.put(place, new MonthPdf(month).write());
            return true;
        } catch (IOException e) {
            Failures.logged(e);
            return false;
        }
    }
}
