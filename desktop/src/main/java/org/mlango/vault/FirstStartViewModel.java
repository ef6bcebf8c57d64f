package org.mlango.vault;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** The first start, step by step. Nothing is written anywhere until the last one. */
final class FirstStartViewModel {
    private static final Texts TEXTS = Texts.of(FirstStartViewModel.class);
    private static final List<String> FIELDS = List.of("centre", "name", "passphrase", "again", "pin", "typed");

    final ObjectProperty<@Nullable Language> language = new SimpleObjectProperty<>(Texts.currentLanguage());
    final ObjectProperty<@Nullable Kind> kind = new SimpleObjectProperty<>(Kind.REAL);
    final StringProperty centre = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty again = new SimpleStringProperty("");
    final StringProperty offered = new SimpleStringProperty(Words.passphrase());
    final StringProperty pin = new SimpleStringProperty("");
    final StringProperty typed = new SimpleStringProperty("");
    final RecoverySheet sheet = RecoverySheet.random();
    final RefusalsViewModel refusals = new RefusalsViewModel(FIELDS);

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.WELCOME);
    private final Consumer<FirstStart> ready;

    /** The screens, in order. */
    enum Step {
        WELCOME, CENTRE, WORKER, SHEET, TYPED_BACK, SUMMARY, MAKING
    }

    /** A practice centre is for invented people and never becomes a real one. */
    enum Kind {
        REAL, PRACTICE
    }

    FirstStartViewModel(Consumer<Language> speak, Consumer<FirstStart> ready) {
        this.ready = ready;
        language.subscribe(chosen -> {
            if (chosen != null && chosen != Texts.currentLanguage()) {
                speak.accept(chosen);
            }
        });
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** 0 to 1; at {@link #enough} it may be used. */
    DoubleBinding strength() {
        return Bindings.createDoubleBinding(
                () -> Math.min(1, AccountRules.strength(passphrase.get()) / AccountRules.PLENTY), passphrase);
    }

    static double enough() {
        return AccountRules.ENOUGH / AccountRules.PLENTY;
    }

    void offerOther() {
        offered.set(Words.passphrase());
    }

    void useOffered() {
        passphrase.set(offered.get());
        again.set("");
    }

    void back() {
        refusals.clear();
        typed.set("");
        step.set(Step.values()[Math.max(0, List.of(Step.values()).indexOf(step.get()) - 1)]);
    }

    /** Goes on if nothing stands against it. */
    void next() {
        refusals.clear();
        switch (step.get()) {
            case WELCOME -> step.set(Step.CENTRE);
            case CENTRE -> goIf(judgeCentre(), Step.WORKER);
            case WORKER -> goIf(judgeWorker(), Step.SHEET);
            case SHEET -> step.set(Step.TYPED_BACK);
            case TYPED_BACK -> goIf(judgeTyped(), Step.SUMMARY);
            case SUMMARY -> {
                step.set(Step.MAKING);
                ready.accept(result());
            }
            case MAKING -> {
                // it is being made
            }
        }
    }

    /** What could not be made can be tried again; everything typed is still there. */
    void makingFailed() {
        step.set(Step.SUMMARY);
    }

    private void goIf(boolean fine, Step next) {
        if (fine) {
            step.set(next);
        }
    }

    private boolean judgeCentre() {
        return refusals.check("centre", !centre.get().isBlank(), "setup.centre.empty");
    }

    private boolean judgeWorker() {
        boolean strong = AccountRules.strongEnough(passphrase.get())
                || (kind.get() == Kind.PRACTICE && !passphrase.get().isEmpty());
        boolean fine = refusals.check("name", !name.get().isBlank(), "setup.name.empty");
        fine &= refusals.check("passphrase", strong, "account.passphrase.short");
        fine &= refusals.check("again", passphrase.get().equals(again.get()), "setup.again.differs");
        fine &= refusals.check("pin", AccountRules.isPin(pin.get()), "account.pin.form");
        return fine;
    }

    private boolean judgeTyped() {
        RecoverySheet read = RecoverySheet.read(typed.get());
        boolean same = read != null && read.words().equals(sheet.words());
        return refusals.check("typed", same, "setup.typed.differs");
    }

    private FirstStart result() {
        Language chosen = language.get();
        return new FirstStart(chosen == null ? Texts.currentLanguage() : chosen, centre.get().strip(),
                kind.get() == Kind.PRACTICE,
                new FirstWorker(name.get().strip(), passphrase.get().toCharArray(), pin.get().toCharArray()), sheet);
    }

    /** For the summary: what was chosen, without a secret. */
    String summary(String key) {
        return TEXTS.get(key, centre.get().strip(), name.get().strip());
    }
}
