package org.mlango.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.vault.BackupDoor;
import org.mlango.vault.BackupWatch;

/** Bringing a backup back: from where, who opens it, and what the papers say. */
final class RestoreViewModel {
    private static final Texts TEXTS = Texts.of(RestoreViewModel.class);

    /** Who opens the backup. */
    enum Who {
        WORKER, ENVELOPE
    }

    /** What is known of a number on paper. */
    enum Paper {
        NUMBER, NEVER, CANNOT_SAY
    }

    final ObservableList<Path> media = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Who> who = new SimpleObjectProperty<>(Who.WORKER);
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty words = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Paper> receipt = new SimpleObjectProperty<>(null);
    final StringProperty receiptNumber = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Paper> report = new SimpleObjectProperty<>(null);
    final StringProperty reportNumber = new SimpleStringProperty("");
    final BooleanProperty replace = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final BooleanProperty back = new SimpleBooleanProperty();
    final DoubleProperty progress = new SimpleDoubleProperty();

    private final ObjectProperty<Supplier<String>> message = new SimpleObjectProperty<>(() -> "");
    private final Background background;
    private final BringBack bringing;
    private final Consumer<Runnable> screen;
    private @Nullable BackupWatch watch;

    RestoreViewModel(Background background, BringBack bringing, Consumer<Runnable> screen) {
        this.background = background;
        this.bringing = bringing;
        this.screen = screen;
    }

    /** Whether there are records here that would go: that is said first, and asked. */
    boolean wouldReplace() {
        return bringing.wouldReplace();
    }

    StringBinding said() {
        return Bindings.createStringBinding(() -> message.get().get(), message, Texts.language());
    }

    StringBinding places() {
        return Bindings.createStringBinding(() -> media.isEmpty()
                ? TEXTS.get("restore.no_place")
                : String.join("\n", media.stream().map(Path::toString).toList()), media, Texts.language());
    }

    void add(Path medium) {
        if (!media.contains(medium)) {
            media.add(medium);
        }
    }

    void stop() {
        BackupWatch now = watch;
        if (now != null) {
            now.stop();
        }
    }

    void bringBack() {
        if (media.isEmpty()) {
            say("restore.no_place");
            return;
        }
        if (!answered(receipt.get(), receiptNumber.get()) || !answered(report.get(), reportNumber.get())) {
            say("restore.paper.missing");
            return;
        }
        if (wouldReplace() && !replace.get()) {
            say("restore.replace.missing");
            return;
        }
        BackupWatch following = new BackupWatch(done -> screen.accept(() -> progress.set(done)));
        watch = following;
        message.set(() -> "");
        busy.set(true);
        char[] typed = passphrase.get().toCharArray();
        BackupDoor door = who.get() == Who.ENVELOPE
                ? new BackupDoor.Envelope(words.get())
                : new BackupDoor.Worker(name.get(), typed);
        BringBack.Wish wish = new BringBack.Wish(media.getFirst(), List.copyOf(media), door,
                new PaperNumbers(number(receipt.get(), receiptNumber.get()), number(report.get(), reportNumber.get())));
        background.run(() -> bringing.run(wish, following), ended -> {
            Arrays.fill(typed, '\0');
            busy.set(false);
            if (ended instanceof Outcome.Done<Outcome<BringBack.Back>>(Outcome<BringBack.Back> inner)) {
                ended(inner);
            } else {
                say("restore.failed");
            }
        });
    }

    private void ended(Outcome<BringBack.Back> outcome) {
        switch (outcome) {
            case Outcome.Done<BringBack.Back>(BringBack.Back done) -> {
                passphrase.set("");
                words.set("");
                back.set(true);
                message.set(() -> told(done));
            }
            case Outcome.Refused<BringBack.Back>(List<Refusal> refusals) -> say(
                    "refusal." + refusals.getFirst().code());
            case Outcome.Failed<BringBack.Back> failed -> say("restore.failed");
        }
    }

    private static String told(BringBack.Back done) {
        BroughtBack back = done.back();
        Instant made = done.brought().seen().set().at();
        List<String> said = new ArrayList<>();
        said.add(TEXTS.get(back.doubtful() ? "restore.back.doubtful" : "restore.back", day(made),
                done.brought().again()));
        said.addAll(DoubtWords.of(back));
        if (back.doubtful()) {
            said.add(TEXTS.get("restore.back.until"));
        }
        if (back.at().isBefore(made)) {
            said.add(TEXTS.get("restore.back.clock", day(back.at()), day(made)));
        }
        return String.join("\n", said);
    }

    private static String day(Instant at) {
        return Dates.day(at.atZone(ZoneId.systemDefault()).toLocalDate());
    }

    private static boolean answered(@Nullable Paper paper, String number) {
        return paper != null && (paper != Paper.NUMBER || number.strip().matches("[0-9]{1,9}"));
    }

    private static @Nullable Long number(@Nullable Paper paper, String number) {
        return switch (paper) {
            case NUMBER -> Long.valueOf(number.strip());
            case NEVER -> 0L;
            case CANNOT_SAY -> null;
            case null -> null;
        };
    }

    private void say(String key) {
        message.set(() -> TEXTS.get(key));
    }
}
