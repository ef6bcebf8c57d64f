package org.mlango.trail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.print.SavedFile;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.AppFailure;
import org.mlango.store.AuditCheck;
import org.mlango.store.AuditHead;
import org.mlango.store.AuditReads.Count;
import org.mlango.store.Background;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.vault.SaidViewModel;
import org.mlango.vault.Trail;

/** The weekly sheet, made, saved, and compared with an older one on paper. */
final class WeeklySheetViewModel {
    private static final Texts TEXTS = Texts.of(WeeklySheetViewModel.class);

    /** Any day of the week wanted. */
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(
            LocalDate.now(ZoneId.systemDefault()).minusWeeks(1));
    final BooleanProperty busy = new SimpleBooleanProperty();
    final SaidViewModel said = new SaidViewModel();
    final StringProperty line = new SimpleStringProperty("");
    final StringProperty words = new SimpleStringProperty("");
    final SaidViewModel compared = new SaidViewModel();

    private final ReadOnlyObjectWrapper<@Nullable WeeklySheet> sheet = new ReadOnlyObjectWrapper<>();
    private final Background background;
    private final Notices notices;
    private final Supplier<AuditCheck.Result> check;
    private final Supplier<AuditHead> head;

    WeeklySheetViewModel(Background background, Notices notices, Supplier<AuditCheck.Result> check,
            Supplier<AuditHead> head) {
        this.background = background;
        this.notices = notices;
        this.check = check;
        this.head = head;
    }

    ReadOnlyObjectProperty<@Nullable WeeklySheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    void make() {
        LocalDate wanted = day.get();
        if (wanted == null || busy.get()) {
            return;
        }
        said.nothing();
        busy.set(true);
        background.write(tx -> MakeWeeklySheet.run(tx, wanted), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<Count>>(List<Count> counts) -> check(wanted, counts);
                case Outcome.Refused<List<Count>>(List<Refusal> refusals) -> refuse(refusals.getFirst().code());
                case Outcome.Failed<List<Count>> failed -> busy.set(false);
            }
        });
    }

    private void check(LocalDate wanted, List<Count> counts) {
        LocalDate monday = MakeWeeklySheet.monday(wanted);
        background.run(() -> new WeeklySheet(monday, monday.plusDays(6), counts, check.get(), head.get()), made -> {
            busy.set(false);
            if (made instanceof Outcome.Done<WeeklySheet>(WeeklySheet done)) {
                sheet.set(done);
            }
        });
    }

    private void refuse(String code) {
        busy.set(false);
        said.say(() -> TEXTS.get("refusal." + code));
    }

    void save(Path place) {
        WeeklySheet made = sheet.get();
        if (made == null || busy.get()) {
            return;
        }
        busy.set(true);
        background.run(() -> put(made, place), outcome -> {
            busy.set(false);
            Optional<AppFailure> failure = outcome instanceof Outcome.Done<Optional<AppFailure>>(Optional<AppFailure> answer)
                    ? answer
                    : Optional.empty();
            failure.ifPresentOrElse(notices::failure, () -> notices.say(TEXTS.get("sheet.saved")));
        });
    }

    private static Optional<AppFailure> put(WeeklySheet made, Path place) {
        try {
            SavedFile.put(place, new WeeklySheetPdf(made).write());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Failures.logged(e));
        }
    }

    /** Whether the trail still holds what a sheet on paper says of it. */
    void compare() {
        String typed = words.get();
        String number = line.get().strip();
        if (!number.matches("[0-9]{1,15}")) {
            compared.say(() -> TEXTS.get("sheet.compared.MISTYPED"));
            return;
        }
        background.read(tx -> Trail.compare(tx, Long.parseLong(number), typed),
                found -> compared.say(() -> TEXTS.get("sheet.compared." + found, number)));
    }

    void forget() {
        sheet.set(null);
        said.nothing();
        compared.nothing();
        line.set("");
        words.set("");
    }
}
