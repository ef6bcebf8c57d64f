package org.mlango.visits;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.ConsentWords;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Texts;
import org.mlango.people.People;
import org.mlango.people.PersonFace;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Records and corrects visits. Whatever goes wrong, what was typed stays. */
final class RecordVisitViewModel {
    static final Duration UNDO = Duration.ofSeconds(10);
    private static final Texts TEXTS = Texts.of(RecordVisitViewModel.class);
    private static final int MOST_DIGITS = 4;

    final VisitFormViewModel form = new VisitFormViewModel();
    final ObjectProperty<Catalogue> catalogue = new SimpleObjectProperty<>(Catalogue.EMPTY);
    /** Digits typed before a tile's letter. */
    final StringProperty count = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();
    final BooleanProperty correcting = new SimpleBooleanProperty();
    final BooleanProperty seesPeople = new SimpleBooleanProperty();
    final ObjectProperty<Offer> offer = new SimpleObjectProperty<>(Offer.NONE);
    /** Raised each time the form is ready for the next visit. */
    final ObjectProperty<@Nullable Object> ready = new SimpleObjectProperty<>();
    final StringProperty search = new SimpleStringProperty("");
    final ObservableList<PersonFace> hits = FXCollections.observableArrayList();
    private final ObservableList<Refusal> refusals = FXCollections.observableArrayList();

    private final Visits visits;
    private final People people;
    private final Background background;
    private final Navigation navigation;
    private final Notices notices;
    private final SayReported reported;
    private @Nullable UUID corrected;
    private @Nullable Runnable setAside;
    private LocalDate today = LocalDate.EPOCH;
    /** Something in the form is other than in the draft. */
    private boolean changed;
    private boolean keeping;
    /** There is a draft, as far as is known here. */
    private boolean kept;

    RecordVisitViewModel(Visits visits, People people, Background background, Navigation navigation, Notices notices) {
        this.visits = visits;
        this.people = people;
        this.background = background;
        this.navigation = navigation;
        this.notices = notices;
        reported = new SayReported(visits, background, notices);
        form.onChange(this::changed);
        search.subscribe(typed -> hits.setAll(people.index().search(typed)));
    }

    private record Start(Catalogue catalogue, LocalDate today, boolean seesPeople, @Nullable VisitDraft typed) {
        @Override
        public String toString() {
            return "Start";
        }
    }

    private record Opened(VisitDraft draft, @Nullable PersonFace face) {}

    /** @param about a {@link PersonId} to record for, the id of a visit to correct, or null */
    void open(@Nullable Object about) {
        background.read(tx -> new Start(
                new Catalogue(visits.services(tx), visits.things(tx), visits.mostUsed(tx)), tx.today(),
                tx.keys().opens(KeyName.IK), visits.typed(tx).orElse(null)), start -> {
                    boolean untouched = corrected == null && form.isUntouched();
                    boolean first = today.equals(LocalDate.EPOCH);
                    today = start.today();
                    seesPeople.set(start.seesPeople());
                    if (untouched) {
                        form.clear(today);
                    } else if (first) {
                        // somebody typed faster than the form was read: keep it, and give it its day
                        form.day.set(today);
                    }
                    if (!start.catalogue().equals(catalogue.get())) {
                        catalogue.set(start.catalogue());
                    }
                    switch (about) {
                        case PersonId person -> attach(person);
                        case UUID visit -> correct(visit);
                        case null, default -> {
                            if (untouched && start.typed() != null) {
                                bringBack(start.typed());
                            }
                            becomeReady();
                        }
                    }
                });
    }

    /** After a power cut, or a lock: what was typed and not saved stands in the form again. */
    private void bringBack(VisitDraft typed) {
        background.write(tx -> {
            PersonId person = typed.person();
            return Outcome.done(person == null ? Optional.<PersonFace>empty() : people.face(tx, person));
        }, outcome -> {
            if (outcome instanceof Outcome.Done<Optional<PersonFace>>(Optional<PersonFace> face)
                    && corrected == null && form.isUntouched()) {
                kept = true;
                form.fill(typed, face.orElse(null));
                notices.say(TEXTS.get("notice.typed_before"));
            }
        });
    }

    private void changed() {
        changed = true;
        keep();
    }

    /** One at a time: what is typed meanwhile is kept with the next. A correction is kept nowhere: the visit is there. */
    private void keep() {
        boolean nothing = form.isUntouched();
        if (!changed || keeping || corrected != null || busy.get() || (nothing && !kept)
                || !form.notUnderstood().isEmpty()) {
            return;
        }
        changed = false;
        keeping = true;
        VisitDraft typed = form.draft();
        background.<Boolean>write(tx -> {
            if (nothing) {
                visits.dropTyped(tx);
            } else {
                visits.keepTyped(tx, typed);
            }
            return Outcome.done(true);
        }, outcome -> {
            keeping = false;
            if (outcome instanceof Outcome.Done<Boolean>) {
                kept = !nothing;
                keep();
            }
        });
    }

    /** Saved and no longer a draft in one moment: else a power cut between the two would have it written down twice. */
    private <T> Outcome<T> noLongerTyped(WriteTx tx, Outcome<T> outcome) {
        return outcome.map(saved -> {
            visits.dropTyped(tx);
            return saved;
        });
    }

    /** A digit before a tile's letter. */
    void digit(String digit) {
        String all = (count.get() + digit).replaceFirst("^0+", "");
        count.set(all.length() > MOST_DIGITS ? count.get() : all);
    }

    /** Presses the tile with this letter; false if there is none. */
    boolean key(String letter) {
        Catalogue now = catalogue.get();
        for (Catalogue.Tile tile : now.thingTiles()) {
            if (tile.key().equals(letter)) {
                addThing(tile.code());
                return true;
            }
        }
        for (Catalogue.Tile tile : now.serviceTiles()) {
            if (tile.key().equals(letter)) {
                toggleService(tile.code());
                return true;
            }
        }
        return false;
    }

    void addThing(String code) {
        form.add(code, count.get().isEmpty() ? 1 : Integer.parseInt(count.get()));
        count.set("");
    }

    void toggleService(String code) {
        form.toggle(code);
        count.set("");
    }

    void choose(@Nullable PersonFace face) {
        form.person.set(face);
        search.set("");
        offer.set(Offer.NONE);
        refusals.removeIf(refusal -> refusal.field().equals("person"));
    }

    void save() {
        if (isUnderstood()) {
            save(form.draft());
        }
    }

    /** True, and busy from now on, if what was typed can be written; else it is said why not. */
    private boolean isUnderstood() {
        if (busy.get()) {
            return false;
        }
        offer.set(Offer.NONE);
        refusals.setAll(form.notUnderstood());
        busy.set(refusals.isEmpty());
        return busy.get();
    }

    private void save(VisitDraft draft) {
        UUID visit = corrected;
        if (visit == null) {
            background.write(tx -> noLongerTyped(tx, visits.record(tx, draft)),
                    outcome -> saved(outcome, id -> {
                        offerUndo("saved", tx -> visits.remove(tx, id));
                        reported.sayOf(draft.day());
                    }));
        } else {
            background.write(tx -> visits.correct(tx, visit, draft),
                    outcome -> saved(outcome, before -> {
                        offerUndo("corrected", tx -> visits.putBack(tx, before));
                        reported.sayOf(before.day(), draft.day());
                    }));
        }
    }

    /** Somebody came in and waits: what is typed so far is kept, and goes on from the list of today. */
    void letWait() {
        if (!isUnderstood()) {
            return;
        }
        VisitDraft draft = form.draft();
        background.write(tx -> noLongerTyped(tx, visits.arrive(tx, draft)),
                outcome -> saved(outcome, id -> offerUndo("waits", tx -> visits.remove(tx, id))));
    }

    /** Puts on the form what this person took along last time; it stays to be changed, and nothing is saved by it. */
    void sameAsLastTime() {
        PersonFace face = form.person.get();
        if (face == null || correcting.get()) {
            return;
        }
        background.write(tx -> Outcome.done(visits.lastTaken(tx, face.person())), outcome -> {
            if (outcome instanceof Outcome.Done<List<ThingLine>>(List<ThingLine> things)
                    && face.equals(form.person.get())) {
                things.stream().filter(line -> catalogue.get().isThing(line.code()))
                        .filter(line -> form.quantity(line.code()) == 0)
                        .forEach(line -> form.add(line.code(), line.given()));
                if (things.isEmpty()) {
                    notices.say(TEXTS.get("notice.no_last_time"));
                }
            }
        });
    }

    /** Empties the form; a correction is left as it was. */
    void startAgain() {
        corrected = null;
        correcting.set(false);
        refusals.clear();
        offer.set(Offer.NONE);
        count.set("");
        search.set("");
        form.clear(today);
        Runnable back = setAside;
        setAside = null;
        if (back != null) {
            back.run();
        }
        becomeReady();
    }

    /** Instead of a sensitive service by name, only that there was one. */
    void writeHealthServiceOnly() {
        Set<String> open = new HashSet<>(form.services);
        open.removeIf(catalogue.get()::isSensitive);
        open.add(StartCatalogue.HEALTH);
        form.services.clear();
        form.services.addAll(open);
        save();
    }

    void leaveAnonymous() {
        choose(null);
        save();
    }

    /** Goes to the person's file, where agreements are asked for; the form stays as it is. */
    void askNow() {
        PersonFace face = form.person.get();
        if (face != null) {
            navigation.go("person", face.person());
        }
    }

    void fromPaper() {
        navigation.go("from-paper");
    }

    private static String words(Refusal refusal) {
        return ConsentWords.knows(refusal)
                ? ConsentWords.refusal(refusal)
                : TEXTS.get("refusal." + refusal.code(), refusal.details().toArray());
    }

    /** What stands against this field, in words. */
    StringBinding refusal(String field) {
        return Bindings.createStringBinding(() -> refusals.stream().filter(one -> one.field().equals(field))
                .map(RecordVisitViewModel::words).findFirst().orElse(""),
                refusals, Texts.language());
    }

    /** Everything that stands against saving, a line each; empty if nothing does. */
    StringBinding allRefusals() {
        return Bindings.createStringBinding(() -> refusals.stream()
                .map(RecordVisitViewModel::words).distinct()
                .collect(Collectors.joining("\n")), refusals, Texts.language());
    }

    private <T> void saved(Outcome<T> outcome, Consumer<T> then) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<T>(T value) -> {
                kept = corrected != null && kept;
                startAgain();
                then.accept(value);
            }
            case Outcome.Refused<T>(List<Refusal> why) -> {
                refusals.setAll(why);
                offer.set(Offer.of(why));
            }
            case Outcome.Failed<T> failed -> {
                // told by a notice; what was typed stays
            }
        }
    }

    private <T> void offerUndo(String what, Function<WriteTx, Outcome<T>> undo) {
        notices.offerUndo(TEXTS.get("notice." + what), UNDO, () -> background.write(undo, outcome -> {
            if (!(outcome instanceof Outcome.Failed<T>)) {
                notices.say(TEXTS.get(outcome instanceof Outcome.Done<T> ? "notice.undone" : "notice.not_undone"));
            }
        }));
    }

    private void attach(PersonId person) {
        if (corrected != null) {
            startAgain();
        }
        background.write(tx -> Outcome.done(people.face(tx, person)), outcome -> {
            if (outcome instanceof Outcome.Done<Optional<PersonFace>>(Optional<PersonFace> face)) {
                choose(face.orElse(null));
            }
            becomeReady();
        });
    }

    private void correct(UUID visit) {
        background.write(tx -> visits.open(tx, visit)
                .<Outcome<Opened>>map(draft -> Outcome.done(new Opened(draft, face(tx, draft))))
                .orElseGet(() -> Outcome.refused("", "visit.gone")), outcome -> {
                    if (outcome instanceof Outcome.Done<Opened>(Opened opened)) {
                        setAside();
                        corrected = visit;
                        correcting.set(true);
                        form.fill(opened.draft(), opened.face());
                    } else if (outcome instanceof Outcome.Refused<Opened>(List<Refusal> why)) {
                        refusals.setAll(why);
                    }
                    becomeReady();
                });
    }

    private @Nullable PersonFace face(WriteTx tx, VisitDraft draft) {
        PersonId person = draft.person();
        return person == null ? null : people.face(tx, person).orElse(null);
    }

    /** A visit half written down waits until the correction is done. */
    private void setAside() {
        if (corrected == null && !form.isUntouched() && form.notUnderstood().isEmpty()) {
            VisitDraft draft = form.draft();
            PersonFace face = form.person.get();
            setAside = () -> form.fill(draft, face);
        }
    }

    private void becomeReady() {
        ready.set(new Object());
    }
}
