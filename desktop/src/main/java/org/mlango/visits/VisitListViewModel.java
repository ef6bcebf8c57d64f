package org.mlango.visits;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.ConsentWords;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Numbers;
import org.mlango.kit.text.Texts;
import org.mlango.people.People;
import org.mlango.people.PersonFace;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Visits in a list, of a day or of a person: correct one, remove one, take the removal back. */
final class VisitListViewModel {
    private static final Texts TEXTS = Texts.of(VisitListViewModel.class);

    /**
     * One visit.
     *
     * @param face who came, where the one signed in may know
     * @param here null: they are done
     */
    record Line(VisitRow row, @Nullable PersonFace face, @Nullable Here here) {
        @Override
        public String toString() {
            return "Line[" + row.id() + "]";
        }
    }

    /** Whoever waits longest stands first; then who is with somebody; then the others, as they were. */
    private static final Comparator<Line> WAITING_FIRST = Comparator
            .<Line>comparingInt(line -> line.here() == Here.WAITING ? 0 : line.here() == null ? 2 : 1)
            .thenComparing((one, other) -> one.here() == null
                    ? 0
                    : one.row().recordedAt().compareTo(other.row().recordedAt()));

    private record Loaded(List<Line> lines, Catalogue catalogue, boolean mayChange) {
        @Override
        public String toString() {
            return "Loaded";
        }
    }

    final ObservableList<Line> lines = FXCollections.observableArrayList();
    final BooleanProperty mayChange = new SimpleBooleanProperty();
    /** Whether it is known what there is, so that nobody reads "none" too early. */
    final BooleanProperty loaded = new SimpleBooleanProperty();
    private Catalogue catalogue = Catalogue.EMPTY;

    private final Visits visits;
    private final People people;
    private final Background background;
    private final Navigation navigation;
    private final Notices notices;
    private final SayReported reported;
    private Function<WriteTx, List<VisitRow>> what = tx -> List.of();

    VisitListViewModel(Visits visits, People people, Background background, Navigation navigation, Notices notices) {
        this.visits = visits;
        this.people = people;
        this.background = background;
        this.navigation = navigation;
        this.notices = notices;
        reported = new SayReported(visits, background, notices);
    }

    void ofToday() {
        load(tx -> visits.ofDay(tx, tx.today()));
    }

    void ofPerson(PersonId person) {
        load(tx -> visits.ofPerson(tx, person));
    }

    void forget() {
        what = tx -> List.of();
        lines.clear();
        loaded.set(false);
    }

    void correct(Line line) {
        navigation.go("record-visit", line.row().id());
    }

    /** Somebody came in and waits; who they are and what they came for can be written down later. */
    void letWait() {
        background.write(tx -> visits.arrive(tx, VisitDraft.anonymous(tx.today(), Set.of(), List.of())), outcome -> {
            if (outcome instanceof Outcome.Done<UUID>(UUID visit)) {
                notices.offerUndo(TEXTS.get("notice.waits"), RecordVisitViewModel.UNDO, () -> background
                        .write(tx -> visits.remove(tx, visit), undone -> load(what)));
            }
            load(what);
        });
    }

    /**
     * @param here null: they are done
     * @param then once the list is read again
     */
    void change(Line line, @Nullable Here here, Runnable then) {
        background.write(tx -> visits.here(tx, line.row().id(), here), outcome -> {
            sayWhyNot(outcome);
            load(what, then);
        });
    }

    /** How many wait and are with somebody, in words; empty if nobody is here. */
    StringBinding whoIsHere() {
        return Bindings.createStringBinding(() -> {
            long waiting = lines.stream().filter(line -> line.here() == Here.WAITING).count();
            long with = lines.stream().filter(line -> line.here() == Here.WITH_SOMEBODY).count();
            return waiting + with == 0
                    ? ""
                    : TEXTS.get("here.count", Numbers.whole(waiting), Numbers.whole(with));
        }, lines, Texts.language());
    }

    void recordAnonymous() {
        navigation.go("record-visit");
    }

    void remove(Line line) {
        background.write(tx -> visits.remove(tx, line.row().id()), outcome -> {
            if (outcome instanceof Outcome.Done<StoredVisit>(StoredVisit removed)) {
                notices.offerUndo(TEXTS.get("notice.removed"), RecordVisitViewModel.UNDO, () -> putBack(removed));
                reported.sayOf(removed.day());
            }
            sayWhyNot(outcome);
            load(what);
        });
    }

    private void sayWhyNot(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(List<Refusal> why) && ConsentWords.knows(why.getFirst())) {
            notices.say(ConsentWords.refusal(why.getFirst()));
        }
    }

    /** "2 × Needle pack, 1 × Condom strip · Information, conversation". */
    String told(VisitRow row) {
        String things = row.things().stream().map(this::told).collect(Collectors.joining(", "));
        String services = row.services().stream().map(catalogue::words).sorted().collect(Collectors.joining(", "));
        TurnedAway turnedAway = row.turnedAway();
        String away = turnedAway == null ? "" : TEXTS.get("turnedAway." + turnedAway);
        return Stream.of(things, services, away).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
    }

    private String told(ThingLine line) {
        int quantity = line.given() == 0 && line.returned() > 0 ? line.returned() : line.given();
        return Numbers.whole(quantity) + " \u00D7 " + catalogue.words(line.code());
    }

    private void putBack(StoredVisit removed) {
        background.write(tx -> visits.putBack(tx, removed), outcome -> {
            if (outcome instanceof Outcome.Refused<?>) {
                notices.say(TEXTS.get("notice.not_undone"));
            }
            load(what);
        });
    }

    private void load(Function<WriteTx, List<VisitRow>> rows) {
        load(rows, () -> {});
    }

    private void load(Function<WriteTx, List<VisitRow>> rows, Runnable then) {
        what = rows;
        background.write(tx -> Outcome.done(read(tx, rows)), outcome -> {
            if (outcome instanceof Outcome.Done<Loaded>(Loaded read) && what.equals(rows)) {
                catalogue = read.catalogue();
                mayChange.set(read.mayChange());
                lines.setAll(read.lines());
                loaded.set(true);
                then.run();
            }
        });
    }

    private Loaded read(WriteTx tx, Function<WriteTx, List<VisitRow>> rows) {
        Map<PersonId, @Nullable PersonFace> faces = new HashMap<>();
        Map<UUID, Here> here = visits.here(tx);
        List<Line> read = rows.apply(tx).stream().map(row -> {
            PersonId person = row.person();
            return new Line(row, person == null
                    ? null
                    : faces.computeIfAbsent(person, id -> people.face(tx, id).orElse(null)), here.get(row.id()));
        }).sorted(WAITING_FIRST).toList();
        return new Loaded(read, new Catalogue(visits.services(tx), visits.things(tx), List.of()),
                VisitRules.mayRecord(tx.actor().roles()));
    }
}
