package org.mlango.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.people.Contact.Channel;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** How a person may be reached: there only with an agreement of its own, and read only when asked for. */
final class ReachViewModel {
    final BooleanProperty agreed = new SimpleBooleanProperty();
    final BooleanProperty open = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObservableSet<Channel> channels = FXCollections.observableSet(EnumSet.noneOf(Channel.class));
    final StringProperty askFor = new SimpleStringProperty("");
    final StringProperty weAre = new SimpleStringProperty("");
    final StringProperty times = new SimpleStringProperty("");
    final StringProperty neverSay = new SimpleStringProperty("");
    final StringProperty refusal = new SimpleStringProperty("");

    private final Background background;
    private final Consents consents;
    private final People people;
    private @Nullable PersonId person;

    ReachViewModel(Background background, Consents consents, People people) {
        this.background = background;
        this.consents = consents;
        this.people = people;
    }

    void show(@Nullable PersonId shown) {
        close();
        person = shown;
        agreed.set(false);
        if (shown != null) {
            background.read(tx -> consents.standing(tx, shown, Purpose.CONTACT),
                    standing -> agreed.set(shown.equals(person) && standing == Standing.AGREED));
        }
    }

    void open() {
        PersonId about = person;
        if (about != null) {
            background.write(tx -> Outcome.done(people.contact(tx, about)), outcome -> {
                if (outcome instanceof Outcome.Done<Optional<Contact>>(Optional<Contact> found)
                        && about.equals(person)) {
                    found.ifPresent(this::fill);
                    open.set(true);
                }
            });
        }
    }

    void save() {
        PersonId about = person;
        if (about == null || busy.get()) {
            return;
        }
        Contact contact = new Contact(List.copyOf(channels), askFor.get(), weAre.get(), times.get(), neverSay.get());
        busy.set(true);
        background.write(tx -> people.keepContact(tx, about, contact), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<PersonId> done -> close();
                case Outcome.Refused<PersonId>(List<Refusal> refusals) -> refusal.set(String.join(" ",
                        refusals.stream().map(PeopleWords::of).toList()));
                case Outcome.Failed<PersonId> failed -> {
                    // told as a notice; the form keeps its content
                }
            }
        });
    }

    void close() {
        open.set(false);
        refusal.set("");
        fill(new Contact(List.of(), "", "", "", ""));
    }

    private void fill(Contact contact) {
        channels.clear();
        channels.addAll(contact.channels());
        askFor.set(contact.askFor());
        weAre.set(contact.weAre());
        times.set(contact.times());
        neverSay.set(contact.neverSay());
    }
}
