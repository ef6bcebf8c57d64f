package org.mlango.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.people.Contact.Channel;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** How a person may be reached. */
final class ReachViewModel implements ApartViewModel.Form<Contact> {
    private static final Contact NONE = new Contact(List.of(), "", "", "", "");

    final ObservableSet<Channel> channels = FXCollections.observableSet(EnumSet.noneOf(Channel.class));
    final StringProperty askFor = new SimpleStringProperty("");
    final StringProperty weAre = new SimpleStringProperty("");
    final StringProperty times = new SimpleStringProperty("");
    final StringProperty neverSay = new SimpleStringProperty("");
    final StringProperty message = new SimpleStringProperty("");
    final StringProperty sign = new SimpleStringProperty("");
    final StringProperty ifAnother = new SimpleStringProperty("");
    final ObjectProperty<@Nullable PhoneShared> shared = new SimpleObjectProperty<>(PhoneShared.NOT_ASKED);
    final StringProperty meetAt = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> lastDay = new SimpleObjectProperty<>();
    final BooleanProperty dayUnderstood = new SimpleBooleanProperty(true);
    /** What becomes of what a correction takes out. */
    final ObjectProperty<@Nullable OldWords> old = new SimpleObjectProperty<>(OldWords.LET_GO);
    final ApartViewModel<Contact> apart;

    ReachViewModel(Background background, Consents consents, People people) {
        apart = new ApartViewModel<>(background, consents, Purpose.CONTACT, new Kept(people, old, dayUnderstood), this);
    }

    private record Kept(People people, ObjectProperty<@Nullable OldWords> old, BooleanProperty dayUnderstood)
            implements
                ApartViewModel.Kept<Contact> {
        @Override
        public Contact read(WriteTx tx, PersonId person) {
            return people.contact(tx, person).orElse(NONE);
        }

        @Override
        public Outcome<PersonId> keep(WriteTx tx, PersonId person, Contact content) {
            if (!dayUnderstood.get()) {
                return Outcome.refused("lastDay", "last_day.not");
            }
            OldWords wanted = old.get();
            return people.correctContact(tx, person, content, wanted == null ? OldWords.LET_GO : wanted);
        }
    }

    @Override
    public void fill(Contact contact) {
        channels.clear();
        channels.addAll(contact.channels());
        askFor.set(contact.askFor());
        weAre.set(contact.weAre());
        times.set(contact.times());
        neverSay.set(contact.neverSay());
        message.set(contact.message());
        sign.set(contact.sign());
        ifAnother.set(contact.ifAnother());
        shared.set(contact.shared());
        meetAt.set(contact.meetAt());
        lastDay.set(contact.lastDay());
    }

    @Override
    public Contact content() {
        PhoneShared others = shared.get();
        return new Contact(List.copyOf(channels), askFor.get(), weAre.get(), times.get(), neverSay.get(),
                message.get(), sign.get(), ifAnother.get(), others == null ? PhoneShared.NOT_ASKED : others,
                meetAt.get(), lastDay.get());
    }

    @Override
    public void clear() {
        old.set(OldWords.LET_GO);
        fill(NONE);
    }
}
