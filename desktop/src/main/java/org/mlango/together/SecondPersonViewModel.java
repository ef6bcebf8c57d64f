package org.mlango.together;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
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

import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.together.Yes.Way;

/** Asking for a second person's yes, one way or another. */
final class SecondPersonViewModel {
    private static final Texts TEXTS = Texts.of(SecondPersonViewModel.class);

    final ObjectProperty<@Nullable Way> way = new SimpleObjectProperty<>(Way.COLLEAGUE);
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty passphrase = new SimpleStringProperty("");
    final StringProperty words = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();
    final StringProperty message = new SimpleStringProperty("");

    private final ReadOnlyObjectWrapper<@Nullable Yes> yes = new ReadOnlyObjectWrapper<>();
    private final Background background;
    private final SecondPerson rule;
    private final Witnesses witnesses;
    private final InstantSource clock;
    private final Matter matter;
    private final Supplier<UUID> object;

    /** Who can be asked, and who has the screen. Answered by the vault. */
    interface Witnesses {
        Optional<UUID> colleague(String name, char[] passphrase);

        Optional<UUID> envelope(String words);

        UUID worker();
    }

    SecondPersonViewModel(Background background, SecondPerson rule, Witnesses witnesses, InstantSource clock,
            Matter matter, Supplier<UUID> object) {
        this.background = background;
        this.rule = rule;
        this.witnesses = witnesses;
        this.clock = clock;
        this.matter = matter;
        this.object = object;
        way.subscribe(chosen -> message.set(""));
    }

    /** The yes, once it is there. */
    ReadOnlyObjectProperty<@Nullable Yes> yes() {
        return yes.getReadOnlyProperty();
    }

    void confirm() {
        message.set("");
        switch (way.get()) {
            case ENVELOPE -> witnessed(Way.ENVELOPE, () -> witnesses.envelope(words.get()), "second.wrong.ENVELOPE");
            case WAITED -> askAndWait();
            case COLLEAGUE -> witnessed(Way.COLLEAGUE,
                    () -> witnesses.colleague(name.get(), passphrase.get().toCharArray()), "second.wrong.COLLEAGUE");
            case null -> message.set(TEXTS.get("second.choose"));
        }
    }

    private void witnessed(Way by, Supplier<Optional<UUID>> ask, String wrong) {
        UUID about = object.get();
        busy.set(true);
        background.run(ask, outcome -> {
            busy.set(false);
            if (outcome instanceof Outcome.Done<Optional<UUID>>(Optional<UUID> who)) {
                passphrase.set("");
                who.ifPresentOrElse(id -> given(about, by, id), () -> message.set(TEXTS.get(wrong)));
            }
        });
    }

    private void askAndWait() {
        UUID about = object.get();
        busy.set(true);
        background.write(tx -> rule.ask(tx, matter, about), outcome -> {
            busy.set(false);
            if (outcome instanceof Outcome.Done<Wait>(Wait wait)) {
                if (wait.over()) {
                    given(about, Way.WAITED, null);
                } else {
                    message.set(TEXTS.get("second.waits", hours(wait)));
                }
            }
        });
    }

    /** For what was on the screen when the button was pressed, whatever stands there by now. */
    private void given(UUID about, Way by, @Nullable UUID who) {
        words.set("");
        yes.set(new Yes(matter, about, by, who, witnesses.worker(), clock.instant()));
        message.set(TEXTS.get("second.given." + by));
    }

    /** Whole hours still to wait, rounded up. */
    static long hours(Wait wait) {
        return (wait.left().toMinutes() + 59) / 60;
    }
}
