package org.mlango.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.store.AuditLine;
import org.mlango.store.Background;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.vault.BackupSet;
import org.mlango.vault.BackupWatch;
import org.mlango.vault.Backups;
import org.mlango.vault.Checked;
import org.mlango.vault.Soundness;

/** Making a backup, the register, trying one out, and the full check. */
final class BackupViewModel {
    private static final Texts TEXTS = Texts.of(BackupViewModel.class);

    final StringProperty name = new SimpleStringProperty("");
    final ObservableList<BackupRow> rows = FXCollections.observableArrayList();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final DoubleProperty progress = new SimpleDoubleProperty();

    private final ObjectProperty<Supplier<String>> message = new SimpleObjectProperty<>(() -> "");
    private final Background background;
    private final MakeBackup making;
    private final Backups backups;
    private final Consumer<Runnable> screen;
    private @Nullable BackupWatch watch;
    private volatile boolean otherKeys;

    /** @param screen runs something where the screen lives */
    BackupViewModel(Background background, MakeBackup making, Backups backups, Consumer<Runnable> screen) {
        this.background = background;
        this.making = making;
        this.backups = backups;
        this.screen = screen;
    }

    StringBinding said() {
        return Bindings.createStringBinding(() -> message.get().get(), message, Texts.language());
    }

    void load() {
        background.read(BackupQueries::all, found -> {
            rows.setAll(found);
            if (name.get().isEmpty()) {
                found.stream().filter(BackupRow::there).findFirst().ifPresent(row -> name.set(row.medium().name()));
            }
        });
    }

    void make(Path folder) {
        BackupWatch following = begin();
        String medium = name.get();
        background.run(() -> making.run(medium, folder, following), ended -> {
            switch (ended.then(made -> made)) {
                case Outcome.Done<BackupRow>(BackupRow row) -> say(row.verified() ? "made" : "made.doubtful",
                        row.medium().name());
                case Outcome.Refused<BackupRow>(List<Refusal> refusals) -> say("refusal." + refusals.getFirst().code());
                case Outcome.Failed<BackupRow> failed -> say("not_made");
            }
            load();
        });
    }

    /** The newest set of this vault on a medium, brought back in a throw-away place. */
    void drill(Path folder) {
        BackupWatch following = begin();
        background.run(() -> tried(folder, following), ended -> {
            if (ended instanceof Outcome.Done<Optional<Checked>>(Optional<Checked> checked)) {
                checked.ifPresentOrElse(
                        one -> say(drilled(one), day(one), String.valueOf(one.line())),
                        () -> say(otherKeys ? "drill.other_keys" : "drill.none"));
                checked.ifPresent(one -> drilled());
            } else {
                say("drill.failed");
            }
        });
    }

    /** So that everybody sees on the Centre screen when it was last done. */
    private void drilled() {
        background.write(tx -> {
            tx.audit(AuditLine.of("RESTORE_DRILLED", "", null));
            return Outcome.done(true);
        }, told -> {});
    }

    private static String drilled(Checked checked) {
        if (!checked.soundness().whole()) {
            return "drill.doubtful";
        }
        return checked.ours() ? "drill.good" : "drill.parted";
    }

    private Optional<Checked> tried(Path folder, BackupWatch following) {
        try {
            List<Checked> good = new ArrayList<>();
            boolean others = false;
            for (BackupSet set : BackupSet.allOn(folder)) {
                switch (backups.drill(set, following)) {
                    case OpenResult.Opened<Checked>(Checked checked) -> good.add(checked);
                    case OpenResult.Damaged<Checked>(String part) -> others |= part.equals(Backups.OTHER_KEYS);
                    default -> {
                        // of a newer program, or not ours
                    }
                }
            }
            otherKeys = others;
            return good.stream().max(Comparator.comparing(Checked::madeAt));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check() {
        BackupWatch following = begin();
        background.run(() -> backups.checkNow(following), ended -> {
            if (ended instanceof Outcome.Done<Soundness>(Soundness found)) {
                found(found);
                background.write(tx -> WeeklyCheck.record(tx, found), told -> {});
            } else {
                say("check.failed");
            }
        });
    }

    private void found(Soundness found) {
        if (found.whole()) {
            say("check.good", found.trail().whole());
        } else if (found.trail().firstBad() != 0) {
            say("check.trail", found.trail().firstBad());
        } else {
            say("check.rows");
        }
    }

    void stop() {
        BackupWatch now = watch;
        if (now != null) {
            now.stop();
        }
    }

    private BackupWatch begin() {
        BackupWatch following = new BackupWatch(done -> screen.accept(() -> progress.set(done)));
        watch = following;
        progress.set(0);
        message.set(() -> "");
        busy.set(true);
        return following;
    }

    private void say(String key, Object... details) {
        busy.set(false);
        message.set(() -> TEXTS.get(key, details));
    }

    private static String day(Checked checked) {
        return Dates.day(checked.madeAt().atZone(ZoneId.systemDefault()).toLocalDate());
    }
}
