package org.mlango.incidents;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** What was told, by somebody or by nobody in particular: nothing is shown until it is asked for. */
final class IncidentRowsViewModel {
    private static final Texts TEXTS = Texts.of(IncidentRowsViewModel.class);

    final ObservableList<Incident> rows = FXCollections.observableArrayList();
    final BooleanProperty open = new SimpleBooleanProperty();
    final StringProperty note = new SimpleStringProperty("");
    /** The one whose details are on the screen, for a short while. */
    final ObjectProperty<@Nullable UUID> shown = new SimpleObjectProperty<>();
    /** The help somebody is about to say was given; null for none. */
    final ObjectProperty<@Nullable Giving> giving = new SimpleObjectProperty<>();
    /** The one somebody asks one more thing of. */
    final ObjectProperty<@Nullable UUID> asking = new SimpleObjectProperty<>();

    private final Background background;
    private final Incidents incidents;
    private final Notices notices;
    private Runnable changed = () -> {};
    private @Nullable PersonId person;
    private boolean ofSomebody;

    /** Help that was given, while its time is typed. */
    record Giving(Promise promise, HelpViewModel when) {
        @Override
        public String toString() {
            return "Giving";
        }
    }

    IncidentRowsViewModel(Background background, Incidents incidents, Notices notices) {
        this.background = background;
        this.incidents = incidents;
        this.notices = notices;
    }

    void onChanged(Runnable then) {
        changed = then;
    }

    @Nullable
    PersonId person() {
        return person;
    }

    /** @param about null lets go */
    void show(@Nullable PersonId about) {
        close();
        person = about;
        ofSomebody = true;
    }

    void close() {
        rows.clear();
        open.set(false);
        note.set("");
        hide();
        giving.set(null);
        asking.set(null);
    }

    void hide() {
        shown.set(null);
    }

    void look() {
        PersonId about = person;
        if (ofSomebody && about == null) {
            return;
        }
        Function<WriteTx, Outcome<List<Incident>>> read = tx -> about == null
                ? incidents.withoutPerson(tx)
                : incidents.of(tx, about);
        background.write(read, outcome -> {
            if (!Objects.equals(about, person)) {
                return;
            }
            switch (outcome) {
                case Outcome.Done<List<Incident>>(List<Incident> found) -> {
                    rows.setAll(found);
                    open.set(true);
                }
                case Outcome.Refused<List<Incident>>(List<Refusal> why) -> refuse(why);
                case Outcome.Failed<List<Incident>> failed -> {
                    // told as a notice
                }
            }
        });
    }

    /** Its time can be typed; now, until it is. */
    void given(Promise promise) {
        background.read(Moment::now, now -> {
            HelpViewModel when = new HelpViewModel(promise.codes().help());
            when.begin(now);
            when.state.set(HelpViewModel.State.GIVEN);
            giving.set(new Giving(promise, when));
        });
    }

    void saveGiven() {
        Giving now = giving.get();
        if (now == null) {
            return;
        }
        now.when().moment().ifPresentOrElse(
                moment -> change(tx -> incidents.gave(tx, now.promise(), moment, now.when().wrote.get()),
                        "rows.given"),
                () -> refuse(List.of(new Refusal("help", "incident.time"))));
    }

    void notWanted(Promise promise) {
        change(tx -> incidents.notWanted(tx, promise), "rows.not_wanted");
    }

    void ask(Incident incident, Help help) {
        change(tx -> incidents.ask(tx, incident.id(), HelpDraft.notYet(help)), "rows.asked");
    }

    void takeOut(Incident incident) {
        change(tx -> incidents.takeOut(tx, incident.id()), "rows.taken_out");
    }

    void takeOut(Incident incident, Purpose use) {
        change(tx -> incidents.takeOut(tx, incident.id(), use), "rows.taken_out");
    }

    private void change(Function<WriteTx, Outcome<UUID>> how, String said) {
        note.set("");
        background.write(how, outcome -> {
            switch (outcome) {
                case Outcome.Done<UUID> done -> {
                    notices.say(TEXTS.get(said));
                    giving.set(null);
                    asking.set(null);
                    look();
                    changed.run();
                }
                case Outcome.Refused<UUID>(List<Refusal> why) -> refuse(why);
                case Outcome.Failed<UUID> failed -> {
                    // told as a notice
                }
            }
        });
    }

    private void refuse(List<Refusal> why) {
        note.set(IncidentWords.refusal(why.getFirst()));
    }
}
