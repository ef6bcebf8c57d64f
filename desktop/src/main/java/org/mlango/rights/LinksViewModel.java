package org.mlango.rights;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.ConsentWords;
import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.PurposeStanding;
import org.mlango.consent.Standing;
import org.mlango.people.People;
import org.mlango.people.PersonFace;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** Two records of one person, who is there and says so: linked, and parted again. */
final class LinksViewModel {
    private static final int MOST_FOUND = 5;

    /** How many other records are linked to this one; who they are is read only when asked for. */
    final IntegerProperty count = new SimpleIntegerProperty();
    final BooleanProperty open = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObservableList<PersonFace> linked = FXCollections.observableArrayList();
    /** Who may be the same person; said softly, and by no means decided. */
    final ObservableList<PersonFace> likely = FXCollections.observableArrayList();
    final StringProperty typed = new SimpleStringProperty("");
    final ObservableList<PersonFace> found = FXCollections.observableArrayList();
    /** The other record, about to be linked; null while none is chosen. */
    final ObjectProperty<@Nullable PersonFace> chosen = new SimpleObjectProperty<>();
    /** For what the two records say opposite things, in words. */
    final ObservableList<String> opposite = FXCollections.observableArrayList();

    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Background background;
    private final Consents consents;
    private final People people;
    private @Nullable PersonId person;
    private Runnable changed = () -> {};

    private record Linked(List<PersonFace> faces, List<PersonFace> likely, List<Purpose> opposite) {}

    LinksViewModel(Background background, Consents consents, People people) {
        this.background = background;
        this.consents = consents;
        this.people = people;
        typed.subscribe(words -> search());
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    void onChange(Runnable showAnew) {
        changed = showAnew;
    }

    void show(@Nullable PersonId shown) {
        close();
        person = shown;
        count.set(0);
        if (shown != null) {
            background.read(tx -> consents.linked(tx, shown).size(), size -> {
                if (shown.equals(person)) {
                    count.set(size);
                }
            });
        }
    }

    void open() {
        PersonId about = person;
        if (about != null) {
            background.write(people::unlocked,
                    all -> background.write(tx -> Outcome.done(read(tx, about)), outcome -> {
                        if (outcome instanceof Outcome.Done<Linked>(Linked read) && about.equals(person)) {
                            linked.setAll(read.faces());
                            likely.setAll(read.likely());
                            say(read.opposite());
                            open.set(true);
                        }
                    }));
        }
    }

    private Linked read(WriteTx tx, PersonId about) {
        List<PersonId> same = consents.same(tx, about);
        return new Linked(consents.linked(tx, about).stream().map(one -> people.face(tx, one))
                .flatMap(Optional::stream).toList(),
                people.index().mayBe(about).stream().filter(face -> !same.contains(face.person())).toList(),
                consents.opposite(tx, about));
    }

    private void search() {
        List<PersonId> known = linked.stream().map(PersonFace::person).toList();
        found.setAll(people.index().search(typed.get()).stream()
                .filter(face -> !face.person().equals(person) && !known.contains(face.person())).limit(MOST_FOUND)
                .toList());
    }

    void choose(PersonFace other) {
        PersonId about = person;
        if (about != null) {
            refusal.set("");
            background.read(tx -> apart(tx, about, other.person()), purposes -> {
                if (about.equals(person)) {
                    say(purposes);
                    chosen.set(other);
                }
            });
        }
    }

    /** For what one record holds a yes, and the other a no or a taking back. */
    private List<Purpose> apart(ReadTx tx, PersonId one, PersonId other) {
        List<PurposeStanding> theirs = consents.standings(tx, other);
        return consents.standings(tx, one).stream().filter(mine -> theirs.stream()
                .anyMatch(their -> their.purpose() == mine.purpose() && opposite(mine.standing(), their.standing())))
                .map(PurposeStanding::purpose).toList();
    }

    private static boolean opposite(Standing one, Standing other) {
        return (yes(one) && no(other)) || (no(one) && yes(other));
    }

    private static boolean yes(Standing standing) {
        return standing == Standing.AGREED || standing == Standing.EXPIRED;
    }

    private static boolean no(Standing standing) {
        return standing == Standing.SAID_NO || standing == Standing.WITHDRAWN;
    }

    private void say(List<Purpose> purposes) {
        opposite.setAll(purposes.stream().map(ConsentWords::purpose).toList());
    }

    void link() {
        PersonFace other = chosen.get();
        if (other != null) {
            write(about -> tx -> consents.link(tx, about, other.person()));
        }
    }

    void part(PersonFace other) {
        write(about -> tx -> consents.part(tx, about, other.person()));
    }

    private <T> void write(Function<PersonId, Function<WriteTx, Outcome<T>>> work) {
        PersonId about = person;
        if (about == null || busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set("");
        background.write(tx -> work.apply(about).apply(tx), outcome -> {
            busy.set(false);
            if (!Objects.equals(about, person)) {
                return;
            }
            if (outcome instanceof Outcome.Refused<T>(var refusals)) {
                refusal.set(ConsentWords.refusal(refusals.getFirst()));
            } else if (outcome instanceof Outcome.Done<T>) {
                changed.run();
                show(about);
                open();
            }
        });
    }

    /** Back from the other record that was chosen; what was typed stays. */
    void back() {
        chosen.set(null);
        refusal.set("");
        open();
    }

    void close() {
        open.set(false);
        chosen.set(null);
        linked.clear();
        likely.clear();
        opposite.clear();
        typed.set("");
        refusal.set("");
        busy.set(false);
    }
}
