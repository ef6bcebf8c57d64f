package org.mlango.referrals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

import org.jspecify.annotations.Nullable;

import org.mlango.asking.AskingRoom;
import org.mlango.asking.ConsentTalkViewModel;
import org.mlango.asking.Reply;
import org.mlango.consent.ConsentWords;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.form.SaidOnce;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.places.Listed;
import org.mlango.places.Need;
import org.mlango.places.PlacePickerViewModel;
import org.mlango.places.Places;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** A referral being talked about: where to, what may be said, and their yes. Nothing is kept before they agreed to the words. */
final class ReferralFormViewModel {
    private static final Texts TEXTS = Texts.of(ReferralFormViewModel.class);

    final PlacePickerViewModel picker;
    final ObservableSet<Need> needs = FXCollections.observableSet();
    final ObservableSet<Say> says = FXCollections.observableSet();
    final ObjectProperty<@Nullable Way> way = new SimpleObjectProperty<>(Way.SLIP);
    final StringProperty say = new SimpleStringProperty("");
    final ObjectProperty<Preview> preview = new SimpleObjectProperty<>(Preview.NOTHING);
    final ObjectProperty<@Nullable Language> read = new SimpleObjectProperty<>(Texts.currentLanguage());
    /** True while their yes to the chosen place stands. */
    final BooleanProperty agreed = new SimpleBooleanProperty();
    final BooleanProperty mayWords = new SimpleBooleanProperty();
    final StringProperty note = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ConsentTalkViewModel talk;

    private final Background background;
    private final Referrals referrals;
    private @Nullable PersonId person;
    private String name = "";
    private String centre = "";
    /** Which place was chosen last; the same one read anew keeps what is said of it. */
    private @Nullable UUID asked;
    private final SaidOnce leaving = new SaidOnce();

    private record Known(String name, String centre, boolean words) {
        @Override
        public String toString() {
            return "Known";
        }
    }

    ReferralFormViewModel(Background background, Referrals referrals, Places places, AskingRoom asking) {
        this.background = background;
        this.referrals = referrals;
        picker = new PlacePickerViewModel(background, places);
        talk = asking.talk(List.of(Purpose.REFER));
        picker.chosen().subscribe(this::placeChosen);
        needs.addListener((SetChangeListener<Need>) change -> spell());
        says.addListener((SetChangeListener<Say>) change -> spell());
        way.subscribe(this::spell);
        say.subscribe(this::spell);
    }

    void begin(PersonId about) {
        clear();
        person = about;
        talk.begin(about);
        picker.load();
        load(about);
    }

    private void load(PersonId about) {
        background.write(tx -> Outcome.done(new Known(referrals.nameToUse(tx, about), referrals.centreName(tx),
                Referring.words(tx))), outcome -> {
                    if (outcome instanceof Outcome.Done<Known>(Known known) && about.equals(person)) {
                        name = known.name();
                        centre = known.centre();
                        mayWords.set(known.words());
                        spell();
                    }
                });
    }

    void clear() {
        person = null;
        asked = null;
        name = "";
        picker.clear();
        needs.clear();
        says.clear();
        way.set(Way.SLIP);
        say.set("");
        note.set("");
        agreed.set(false);
        read.set(Texts.currentLanguage());
    }

    boolean ready() {
        return picker.chosen().get() != null && (agreed.get() || talk.answer(Purpose.REFER).get() == Reply.AGREED);
    }

    /** They do not want to: nothing was written, and nothing is. */
    boolean saidNo() {
        return !agreed.get() && talk.answer(Purpose.REFER).get() == Reply.SAID_NO;
    }

    private void placeChosen() {
        Listed chosen = picker.chosen().get();
        UUID now = chosen == null ? null : chosen.place().id();
        if (now != null && !now.equals(asked)) {
            note.set("");
            asked = now;
        }
        PersonId about = person;
        talk.askAbout(chosen == null ? "" : chosen.place().name());
        talk.answer(Purpose.REFER).set(null);
        agreed.set(false);
        spell();
        if (chosen != null && about != null) {
            UUID place = chosen.place().id();
            background.write(tx -> Outcome.done(referrals.agreedTo(tx, about, place)), outcome -> {
                if (outcome instanceof Outcome.Done<Boolean>(Boolean stands) && chosen.equals(picker.chosen().get())) {
                    agreed.set(stands);
                }
            });
        }
    }

    /** False once, with a word of warning, while something typed is kept nowhere. */
    boolean mayLeave() {
        boolean may = leaving.mayLeave(() -> say.get().isBlank());
        if (!may) {
            note.set(TEXTS.get("form.before_leaving"));
        }
        return may;
    }

    /** Word by word, as it would stand on the paper. */
    private void spell() {
        leaving.anew();
        Listed chosen = picker.chosen().get();
        Way how = way.get();
        preview.set(chosen == null || how == null
                ? Preview.NOTHING
                : new LetterWords(chosen.place().name(), needs, says, how, say.get(), name, centre).preview());
    }

    void save(Consumer<UUID> then) {
        PersonId about = person;
        Listed chosen = picker.chosen().get();
        Way how = way.get();
        if (about == null || chosen == null || how == null || busy.get()) {
            return;
        }
        List<DecisionDraft> said = agreed.get() ? List.of() : talk.decisions();
        ReferralDraft draft = new ReferralDraft(about, chosen.place().id(), Set.copyOf(needs), Set.copyOf(says), how,
                say.get(), preview.get(), said.isEmpty() ? null : said.getFirst());
        busy.set(true);
        note.set("");
        background.write(tx -> referrals.offer(tx, draft), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<UUID>(UUID id) -> then.accept(id);
                case Outcome.Refused<UUID>(List<Refusal> why) -> refused(about, why);
                case Outcome.Failed<UUID> failed -> {
                    // told as a notice; what was typed still stands
                }
            }
        });
    }

    /** What was typed stays; the words are shown as they would be now. */
    private void refused(PersonId about, List<Refusal> why) {
        if (!talk.askAgain(why)) {
            picker.load();
            load(about);
        }
        note.set(words(why.getFirst()));
    }

    static String words(Refusal refusal) {
        return ConsentWords.knows(refusal)
                ? ConsentWords.refusal(refusal)
                : TEXTS.get("refusal." + refusal.code(), refusal.details().toArray());
    }
}
