package org.mlango.asking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.ConsentWords;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Going;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.PurposeStanding;
import org.mlango.consent.Standing;
import org.mlango.kit.print.SavedFile;
import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** What one person agreed to: asked now, or taken back after seeing what goes. */
final class ConsentSectionViewModel {
    private static final Texts TEXTS = Texts.of(ConsentSectionViewModel.class);

    /** The purposes something is kept under so far. */
    static final List<Purpose> IN_USE = List.of(Purpose.KEEP_RECORD, Purpose.COUNT_ME, Purpose.CONTACT,
            Purpose.KEEP_HEALTH, Purpose.KEEP_CONVERSATION, Purpose.KEEP_POPULATION);

    final ObservableList<PurposeStanding> rows = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable ConsentTalkViewModel> talk = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Purpose> taking = new SimpleObjectProperty<>();
    final ObservableList<String> going = FXCollections.observableArrayList();
    final BooleanProperty emergency = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable EmergencyReason> reason = new SimpleObjectProperty<>();
    final StringProperty emergencyWords = new SimpleStringProperty("");
    final StringProperty done = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Background background;
    private final Consents consents;
    private final Asking asking;
    private @Nullable PersonId person;
    private Runnable gone = () -> {};
    private Runnable changed = () -> {};

    ConsentSectionViewModel(Background background, Consents consents, Asking asking) {
        this.background = background;
        this.consents = consents;
        this.asking = asking;
    }

    void onGone(Runnable then) {
        gone = then;
    }

    void onChanged(Runnable then) {
        changed = then;
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    void show(@Nullable PersonId shown) {
        person = shown;
        back();
        rows.clear();
        if (shown != null) {
            background.read(tx -> consents.standings(tx, shown), standings -> {
                if (shown.equals(person)) {
                    rows.setAll(standings.stream().filter(one -> IN_USE.contains(one.purpose())
                            || one.standing() != Standing.NEVER_ASKED)
                            .sorted(Comparator.comparing(one -> one.standing() != Standing.EXPIRED)).toList());
                }
            });
        }
    }

    /** True if something agreed wants to be looked at again; the rows of it stand first. */
    boolean reviewDue() {
        return rows.stream().anyMatch(row -> row.standing() == Standing.EXPIRED);
    }

    void ask(Purpose purpose) {
        back();
        ConsentTalkViewModel fresh = new ConsentTalkViewModel(background, consents, asking, List.of(purpose));
        talk.set(fresh);
    }

    void takeBack(Purpose purpose) {
        PersonId about = person;
        if (about != null) {
            back();
            background.read(tx -> consents.going(tx, about, purpose).stream().map(Going::words).toList(), words -> {
                going.setAll(words);
                taking.set(purpose);
            });
        }
    }

    /** Leaves the question or the taking back without doing anything. */
    void back() {
        talk.set(null);
        taking.set(null);
        emergency.set(false);
        reason.set(null);
        emergencyWords.set("");
        done.set("");
        refusal.set("");
        busy.set(false);
    }

    void startEmergency() {
        back();
        emergency.set(true);
    }

    void keepEmergency() {
        PersonId about = person;
        EmergencyReason why = reason.get();
        if (about == null || why == null || busy.get()) {
            return;
        }
        String told = emergencyWords.get();
        busy.set(true);
        background.write(tx -> asking.emergency(tx, about, why, told), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<UUID> kept -> {
                    back();
                    done.set(TEXTS.get("emergency.kept"));
                }
                case Outcome.Refused<UUID>(List<Refusal> refusals) -> refusal.set(AskingWords.of(refusals));
                case Outcome.Failed<UUID> failed -> {
                    // told as a notice; what was typed stays
                }
            }
        });
    }

    /** What was agreed, on a small card in both languages. */
    void saveCard(Path place) {
        List<PurposeStanding> agreed = List.copyOf(rows);
        background.run(() -> {
            try {
                SavedFile.put(place, AgreedCard.of(agreed));
                return true;
            } catch (IOException e) {
                return false;
            }
        }, outcome -> done.set(TEXTS.get(outcome instanceof Outcome.Done<Boolean>(Boolean saved) && saved
                ? "card.saved"
                : "card.not_saved")));
    }

    void keepAnswer() {
        PersonId about = person;
        ConsentTalkViewModel asked = talk.get();
        if (about == null || asked == null || !asked.complete().get() || busy.get()) {
            return;
        }
        List<DecisionDraft> drafts = asked.decisions(about);
        if (drafts.isEmpty()) {
            // later: nothing is written down
            back();
            return;
        }
        DecisionDraft draft = drafts.getFirst();
        busy.set(true);
        background.write(tx -> consents.decide(tx, draft), outcome -> answered(about, draft.purpose(), outcome));
    }

    void confirmTakingBack() {
        PersonId about = person;
        Purpose purpose = taking.get();
        if (about == null || purpose == null || busy.get()) {
            return;
        }
        busy.set(true);
        background.write(tx -> consents.withdraw(tx, about, purpose), outcome -> {
            busy.set(false);
            if (outcome instanceof Outcome.Done<UUID> && purpose == Purpose.KEEP_RECORD) {
                show(null);
                gone.run();
            } else {
                ended(about, outcome);
            }
        });
    }

    private void answered(PersonId about, Purpose purpose, Outcome<UUID> outcome) {
        busy.set(false);
        boolean goesWithIt = outcome instanceof Outcome.Refused<UUID>(List<Refusal> refusals)
                && refusals.getFirst().code().equals("consent.take_back");
        if (goesWithIt) {
            takeBack(purpose);
        } else {
            ended(about, outcome);
        }
    }

    private void ended(PersonId about, Outcome<UUID> outcome) {
        switch (outcome) {
            case Outcome.Done<UUID> done -> {
                show(about);
                changed.run();
            }
            case Outcome.Refused<UUID>(List<Refusal> refusals) -> refusal.set(String.join(" ",
                    refusals.stream().map(ConsentWords::refusal).toList()));
            case Outcome.Failed<UUID> failed -> {
                // told as a notice; what was chosen stays on the screen
            }
        }
    }
}
