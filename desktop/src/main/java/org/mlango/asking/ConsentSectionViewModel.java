package org.mlango.asking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import javafx.collections.ObservableMap;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.Expressed;
import org.mlango.consent.Going;
import org.mlango.consent.PersonId;
import org.mlango.consent.Present;
import org.mlango.consent.Purpose;
import org.mlango.consent.PurposeStanding;
import org.mlango.consent.Standing;
import org.mlango.consent.Withdrawal;
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
            Purpose.KEEP_HEALTH, Purpose.KEEP_RESULTS, Purpose.KEEP_CONVERSATION, Purpose.KEEP_POPULATION);

    final ObservableList<PurposeStanding> rows = FXCollections.observableArrayList();
    /** What the recipients of the rows are called, as far as the worker may know. */
    final ObservableMap<UUID, String> names = FXCollections.observableHashMap();
    final ObjectProperty<@Nullable ConsentTalkViewModel> talk = new SimpleObjectProperty<>();
    /** What they take back, as soon as it is known what goes with it. */
    final ObservableList<Purpose> taking = FXCollections.observableArrayList();
    final ObservableList<String> going = FXCollections.observableArrayList();
    final BooleanProperty emergency = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable EmergencyReason> reason = new SimpleObjectProperty<>();
    final StringProperty emergencyWords = new SimpleStringProperty("");
    /** Why something is taken back that nobody pressed a button for; empty for nothing. */
    final StringProperty because = new SimpleStringProperty("");
    final StringProperty done = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Background background;
    private final Consents consents;
    private final Asking asking;
    private final KeepTalk keepTalk;
    private @Nullable PersonId person;
    /** To whom the yes was that is being taken back; null for a purpose without a recipient. */
    private @Nullable UUID recipient;
    private Runnable gone = () -> {};
    private Runnable changed = () -> {};

    ConsentSectionViewModel(Background background, Consents consents, Asking asking) {
        this.background = background;
        this.consents = consents;
        this.asking = asking;
        keepTalk = new KeepTalk(consents, asking);
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
        leave();
        rows.clear();
        names.clear();
        if (shown != null) {
            background.read(tx -> Stream.concat(consents.standings(tx, shown).stream().filter(one -> IN_USE
                    .contains(one.purpose()) || one.standing() != Standing.NEVER_ASKED)
                    .sorted(Comparator.comparing(one -> one.standing() != Standing.EXPIRED)),
                    consents.toRecipients(tx, shown).stream()).toList(), standings -> {
                        if (shown.equals(person)) {
                            rows.setAll(standings);
                            name(shown);
                        }
                    });
        }
    }

    private void name(PersonId shown) {
        if (rows.stream().anyMatch(row -> row.recipient() != null)) {
            background.write(tx -> Outcome.done(consents.recipientNames(tx, shown)), outcome -> {
                if (outcome instanceof Outcome.Done<Map<UUID, String>>(Map<UUID, String> known)
                        && shown.equals(person)) {
                    names.putAll(known);
                }
            });
        }
    }

    /** What was agreed and wants to be looked at again, in the order it is asked; the rows of it stand first. */
    List<Purpose> due() {
        return rows.stream().filter(row -> row.standing() == Standing.EXPIRED && row.recipient() == null)
                .map(PurposeStanding::purpose).sorted()
                .toList();
    }

    /** @param purposes in the order they are asked */
    void ask(List<Purpose> purposes) {
        PersonId about = person;
        if (about != null) {
            leave();
            ConsentTalkViewModel fresh = new ConsentTalkViewModel(background, consents, asking, purposes);
            fresh.begin(about);
            talk.set(fresh);
        }
    }

    void takeBack(Purpose purpose) {
        leave();
        takeBack(List.of(purpose), "");
    }

    /** The yes to one recipient alone. */
    void takeBack(PurposeStanding row) {
        UUID whom = row.recipient();
        PersonId about = person;
        if (whom == null || about == null) {
            takeBack(row.purpose());
            return;
        }
        leave();
        background.read(tx -> consents.going(tx, about, row.purpose(), whom).stream().map(Going::words).toList(),
                words -> {
                    if (about.equals(person)) {
                        recipient = whom;
                        going.setAll(words);
                        taking.setAll(List.of(row.purpose()));
                    }
                });
    }

    /** Shows what goes, before anything does. A talk it came from stays open behind it. */
    private void takeBack(List<Purpose> purposes, String why) {
        PersonId about = person;
        if (about == null) {
            return;
        }
        List<Purpose> all = purposes.contains(Purpose.KEEP_RECORD) ? List.of(Purpose.KEEP_RECORD) : purposes;
        background.read(tx -> Going.together(all.stream()
                .flatMap(purpose -> consents.going(tx, about, purpose).stream()).toList()).stream()
                .map(Going::words).toList(), words -> {
                    if (about.equals(person)) {
                        because.set(why);
                        going.setAll(words);
                        taking.setAll(all);
                    }
                });
    }

    /** Leaves the taking back, or else the questions, without doing anything. */
    void back() {
        if (taking.isEmpty() || talk.get() == null) {
            leave();
        } else {
            taking.clear();
            recipient = null;
            refusal.set("");
        }
    }

    private void leave() {
        refusal.set("");
        busy.set(false);
        taking.clear();
        recipient = null;
        because.set("");
        talk.set(null);
        emergency.set(false);
        reason.set(null);
        emergencyWords.set("");
        done.set("");
    }

    void startEmergency() {
        leave();
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
                    leave();
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

    /** Writes down all that was said at once. What a no deletes is shown first; then {@link #confirmTakingBack} does all of it. */
    void keepAnswer() {
        ConsentTalkViewModel asked = talk.get();
        if (person == null || asked == null || !asked.complete().get() || busy.get()) {
            return;
        }
        if (asked.anonymousOnly().get()) {
            takeBack(List.of(Purpose.KEEP_RECORD), TEXTS.get("taking.young"));
        } else if (asked.decisions().isEmpty()) {
            // later: nothing is written down
            leave();
        } else {
            keep(Set.of());
        }
    }

    void confirmTakingBack() {
        if (taking.isEmpty() || busy.get()) {
            return;
        }
        UUID whom = recipient;
        if (whom == null) {
            keep(Set.copyOf(taking));
        } else {
            withdraw(taking.getFirst(), whom);
        }
    }

    private void withdraw(Purpose purpose, UUID whom) {
        PersonId about = person;
        if (about == null) {
            return;
        }
        busy.set(true);
        background.write(tx -> consents.withdraw(tx, new Withdrawal(about, purpose, whom, Expressed.SPOKEN,
                Present.NONE, Present.NONE)), outcome -> {
                    busy.set(false);
                    switch (outcome) {
                        case Outcome.Done<UUID> done -> {
                            show(about);
                            changed.run();
                        }
                        case Outcome.Refused<UUID>(List<Refusal> refusals) -> refusal.set(AskingWords.of(refusals));
                        case Outcome.Failed<UUID> failed -> {
                            // told as a notice; what was chosen stays on the screen
                        }
                    }
                });
    }

    private void keep(Set<Purpose> takenBack) {
        PersonId about = person;
        ConsentTalkViewModel asked = talk.get();
        if (about == null) {
            return;
        }
        Talk said = asked == null
                ? new Talk(about, List.of(), null)
                : new Talk(about, asked.decisions(), asked.young());
        busy.set(true);
        background.write(tx -> keepTalk.run(tx, said, takenBack), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<Boolean> done when takenBack.contains(Purpose.KEEP_RECORD) -> {
                    show(null);
                    gone.run();
                }
                case Outcome.Done<Boolean> done -> {
                    show(about);
                    changed.run();
                }
                case Outcome.Refused<Boolean>(List<Refusal> refusals) -> refused(asked, refusals);
                case Outcome.Failed<Boolean> failed -> {
                    // told as a notice; what was chosen stays on the screen
                }
            }
        });
    }

    private void refused(@Nullable ConsentTalkViewModel asked, List<Refusal> refusals) {
        List<Purpose> goes = refusals.stream().filter(one -> one.code().equals("consent.take_back"))
                .flatMap(one -> one.details().stream()).map(Purpose.class::cast).toList();
        if (!goes.isEmpty() && goes.size() == refusals.size()) {
            takeBack(goes, "");
        } else if (asked != null && asked.askAgain(refusals)) {
            taking.clear();
        } else {
            refusal.set(AskingWords.of(refusals.stream()
                    .filter(one -> !one.code().equals("consent.take_back")).toList()));
        }
    }
}
