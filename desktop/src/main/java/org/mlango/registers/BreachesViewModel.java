package org.mlango.registers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.print.SavedFile;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** The register of breaches: the list with its clocks, and one of them opened by those who go on with it. */
final class BreachesViewModel {
    private static final Duration UNDO = Duration.ofSeconds(10);
    private static final Texts TEXTS = Texts.of(BreachesViewModel.class);

    private record Found(List<Breach> breaches, Instant now, boolean mayWork, String centre) {}

    final ObservableList<Breach> breaches = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Breach> chosen = new SimpleObjectProperty<>();
    final ObjectProperty<Instant> now = new SimpleObjectProperty<>(Instant.EPOCH);
    final BooleanProperty mayWork = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final StringProperty refusal = new SimpleStringProperty("");
    final BreachFormViewModel form = new BreachFormViewModel();
    /** What is typed about the one that is open. */
    final BreachFormViewModel opened = new BreachFormViewModel();
    final ObjectProperty<@Nullable Whom> whom = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> toldDay = new SimpleObjectProperty<>();
    final StringProperty toldTime = new SimpleStringProperty("");

    private final Background background;
    private final Registers registers;
    private final Notices notices;
    private String centre = "";

    BreachesViewModel(Background background, Registers registers, Notices notices) {
        this.background = background;
        this.registers = registers;
        this.notices = notices;
    }

    void load() {
        load(null);
    }

    private void load(@Nullable UUID again) {
        background.read(tx -> new Found(Breaches.all(tx), tx.now(), Breaches.mayWork(tx), registers.centreName(tx)),
                found -> {
                    now.set(found.now());
                    mayWork.set(found.mayWork());
                    centre = found.centre();
                    breaches.setAll(found.breaches());
                    found.breaches().stream().filter(one -> one.id().equals(again)).findAny().ifPresent(this::choose);
                });
    }

    void begin() {
        background.read(tx -> tx.now(), form::begin);
    }

    void save() {
        form.refusals.clear();
        BreachDraft draft = form.draft();
        run(tx -> registers.notice(tx, draft), form, id -> {
            form.clear();
            notices.say(TEXTS.get("notice.breach_written"));
            load(mayWork.get() ? id : null);
        });
    }

    /** Opens one; who does not go on with it sees the line alone. */
    void choose(@Nullable Breach breach) {
        opened.clear();
        refusal.set("");
        chosen.set(breach);
        whom.set(null);
        toldDay.set(LocalDate.ofInstant(now.get(), ZoneId.systemDefault()));
        toldTime.set(BreachClock.time(now.get(), ZoneId.systemDefault()));
        if (breach != null) {
            background.write(tx -> Outcome.done(Breaches.told(tx, breach.id())), outcome -> {
                if (outcome instanceof Outcome.Done<Optional<BreachTold>>(Optional<BreachTold> told)
                        && breach.equals(chosen.get())) {
                    told.ifPresent(opened::show);
                    opened.open.set(told.isPresent());
                }
            });
        }
    }

    void forget() {
        choose(null);
        form.clear();
    }

    void change() {
        keeping((tx, id) -> Outcome.done(id), id -> again(id, "notice.breach_changed"));
    }

    void tell() {
        Whom told = whom.get();
        Optional<Instant> at = BreachClock.moment(toldDay.get(), toldTime.get(), ZoneId.systemDefault());
        if (told == null || at.isEmpty()) {
            opened.refusals.clear();
            opened.say(List.of(new Refusal("told", told == null ? "breach.whom" : "breach.told_time")));
            return;
        }
        keeping((tx, id) -> Breaches.tell(tx, id, told, at.get()), id -> again(id, "notice.breach_told"));
    }

    void close(BreachOutcome outcome) {
        keeping((tx, id) -> Breaches.close(tx, id, outcome), id -> {
            notices.offerUndo(TEXTS.get("notice.breach_closed"), UNDO, () -> openAgain(id));
            load(id);
        });
    }

    void openAgain(UUID id) {
        run(tx -> Breaches.openAgain(tx, id), opened, this::load);
    }

    void print(BreachNoticePdf.Reader reader, Language language, Path place) {
        Breach breach = chosen.get();
        if (breach == null) {
            return;
        }
        BreachNoticePdf pdf = new BreachNoticePdf(breach, opened.told(), centre, now.get(), reader, language);
        keeping(Breaches::noticeWritten, id -> background.run(() -> put(pdf, place),
                outcome -> notices.say(TEXTS.get(outcome instanceof Outcome.Done<Boolean>(Boolean saved) && saved
                        ? "notice.saved"
                        : "notice.not_saved"))));
    }

    private static boolean put(BreachNoticePdf pdf, Path place) {
        try {
            SavedFile.put(place, pdf.write());
            return true;
        } catch (IOException e) {
            Failures.logged(e);
            return false;
        }
    }

    @FunctionalInterface
    private interface About {
        Outcome<UUID> run(WriteTx tx, UUID id);
    }

    /** What was typed about the open one is kept in the same transaction, whatever else is done with it. */
    private void keeping(About work, Consumer<UUID> then) {
        Breach breach = chosen.get();
        if (breach == null) {
            return;
        }
        BreachTold told = opened.told();
        opened.refusals.clear();
        run(tx -> breach.open() && Breaches.change(tx, breach.id(), told) instanceof Outcome.Refused<UUID>(var why)
                ? Outcome.refused(why)
                : work.run(tx, breach.id()), opened, then);
    }

    private void again(UUID id, String said) {
        notices.say(TEXTS.get(said));
        load(id);
    }

    private void run(Function<WriteTx, Outcome<UUID>> work, BreachFormViewModel typed, Consumer<UUID> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set("");
        background.write(work, outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<UUID>(UUID id) -> then.accept(id);
                case Outcome.Refused<UUID>(List<Refusal> why) -> {
                    typed.say(why);
                    why.stream().filter(one -> one.field().isEmpty()).findFirst()
                            .ifPresent(one -> refusal.set(RequestWords.of(one)));
                }
                case Outcome.Failed<UUID> failed -> {
                    // told as a notice; what was typed still stands
                }
            }
        });
    }
}
