package org.mlango.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;

/**
 * What happened, while it is told. All of it is in memory alone until they say for what it may be kept; what they do not name is gone
 * with the screen, and nothing tells that it was ever there.
 */
final class TellViewModel {
    private static final Texts TEXTS = Texts.of(TellViewModel.class);

    final ObjectProperty<@Nullable Matter> matter = new SimpleObjectProperty<>();
    final List<HelpViewModel> help = Arrays.stream(Help.values()).map(HelpViewModel::new).toList();
    final ObjectProperty<@Nullable LocalDate> toldDay = new SimpleObjectProperty<>();
    final StringProperty toldTime = new SimpleStringProperty("");
    final ObservableSet<Happened> happened = FXCollections.observableSet(EnumSet.noneOf(Happened.class));
    final ObservableSet<By> by = FXCollections.observableSet(EnumSet.noneOf(By.class));
    final ObservableSet<WhyNot> whyNot = FXCollections.observableSet(EnumSet.noneOf(WhyNot.class));
    final ObjectProperty<@Nullable Where> where = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Soon> soon = new SimpleObjectProperty<>();
    final ObservableSet<Involved> involved = FXCollections.observableSet(EnumSet.noneOf(Involved.class));
    final ObjectProperty<@Nullable Integer> doses = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Breathing> breathing = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Ambulance> ambulance = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable CameOfIt> came = new SimpleObjectProperty<>();
    final StringProperty whenWords = new SimpleStringProperty("");
    final StringProperty whereWords = new SimpleStringProperty("");
    final StringProperty words = new SimpleStringProperty("");
    final StringProperty whom = new SimpleStringProperty("");
    final StringProperty telling = new SimpleStringProperty("");
    final BooleanProperty readOut = new SimpleBooleanProperty();
    final StringProperty note = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();
    /** True for who may write it down; others see what helps now. */
    final BooleanProperty listens = new SimpleBooleanProperty();
    /** False until it is known who listens, and what was agreed to. */
    final BooleanProperty known = new SimpleBooleanProperty();
    /** The questions nobody answered with a yes so far; null where there is nobody to ask, or nothing to be asked. */
    final ObjectProperty<@Nullable ConsentTalkViewModel> talk = new SimpleObjectProperty<>();

    private final Map<Purpose, ObjectProperty<@Nullable Keep>> keep = new EnumMap<>(Purpose.class);
    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(Part.TELLING);
    private final Background background;
    private final Incidents incidents;
    private final AskingRoom asking;
    private final Notices notices;
    private final Consumer<@Nullable PersonId> done;
    private @Nullable PersonId person;
    private Set<Purpose> agreed = Set.of();

    enum Part {
        TELLING,
        /** "Of what you told me, what may be kept, and for what?" */
        KEEPING
    }

    /** What they say of one use, for this. */
    enum Keep {
        YES, NO
    }

    private record Ready(boolean listens, Moment now, Set<Purpose> agreed) {}

    /** @param done goes back to where it began: to somebody's file, or to what nobody's name is on */
    TellViewModel(Background background, Incidents incidents, AskingRoom asking, Notices notices,
            Consumer<@Nullable PersonId> done) {
        this.background = background;
        this.incidents = incidents;
        this.asking = asking;
        this.notices = notices;
        this.done = done;
        IncidentRules.USES.forEach(use -> keep.put(use, new SimpleObjectProperty<>()));
        telling.subscribe(() -> readOut.set(false));
    }

    /** @param about null where it is told without a person */
    void open(@Nullable PersonId about) {
        forget();
        person = about;
        background.read(tx -> ready(tx, about), ready -> {
            if (!Objects.equals(about, person)) {
                return;
            }
            listens.set(ready.listens());
            toldDay.set(ready.now().day());
            toldTime.set(IncidentWords.time(ready.now()));
            help.forEach(one -> one.begin(ready.now()));
            agreed = ready.agreed();
            askFor(about);
            known.set(true);
        });
    }

    private Ready ready(ReadTx tx, @Nullable PersonId about) {
        Set<Purpose> stand = EnumSet.noneOf(Purpose.class);
        if (about != null) {
            IncidentRules.USES.stream().filter(use -> incidents.agreed(tx, about, use)).forEach(stand::add);
        }
        return new Ready(IncidentRules.mayListen(tx), Moment.now(tx), stand);
    }

    private void askFor(@Nullable PersonId about) {
        List<Purpose> open = IncidentRules.USES.stream().filter(use -> !agreed.contains(use)).toList();
        if (about == null || open.isEmpty()) {
            talk.set(null);
            return;
        }
        ConsentTalkViewModel fresh = asking.talk(open);
        fresh.begin(about);
        talk.set(fresh);
    }

    ReadOnlyObjectProperty<Part> part() {
        return part.getReadOnlyProperty();
    }

    @Nullable
    PersonId person() {
        return person;
    }

    /** The uses somebody said yes to before, or has no record for: for this one they are asked shortly. */
    List<Purpose> askedShortly() {
        return IncidentRules.USES.stream().filter(use -> person == null || agreed.contains(use)).toList();
    }

    ObjectProperty<@Nullable Keep> keep(Purpose use) {
        return Objects.requireNonNull(keep.get(use));
    }

    List<HelpViewModel> helpAfter(Matter what) {
        return help.stream().filter(one -> Help.after(what).contains(one.help)).toList();
    }

    /** Whatever changes with an answer about keeping. */
    List<Observable> answers() {
        List<Observable> all = new ArrayList<>(keep.values());
        ConsentTalkViewModel now = talk.get();
        if (now != null) {
            IncidentRules.USES.stream().filter(use -> !agreed.contains(use)).forEach(use -> all.add(now.answer(use)));
        }
        return all;
    }

    /** Yes for this use: each by itself, and a silence is none. */
    boolean says(Purpose use) {
        ConsentTalkViewModel now = talk.get();
        return askedShortly().contains(use)
                ? keep(use).get() == Keep.YES
                : now != null && now.answer(use).get() == Reply.AGREED;
    }

    Set<Purpose> uses() {
        Set<Purpose> uses = EnumSet.noneOf(Purpose.class);
        IncidentRules.USES.stream().filter(this::says).forEach(uses::add);
        return uses;
    }

    boolean holdsWords() {
        return !happened.isEmpty() || !by.isEmpty() || !whyNot.isEmpty() || !involved.isEmpty()
                || List.of(where, day, soon, doses, breathing, ambulance, came).stream()
                        .anyMatch(one -> one.get() != null)
                || List.of(whenWords, whereWords, words, telling, whom).stream().anyMatch(one -> !one.get().isBlank())
                || help.stream().anyMatch(one -> one.state.get() != null);
    }

    /** Comes to the question what may be kept; with nothing told it is over. */
    void finish() {
        note.set("");
        if (holdsWords()) {
            part.set(Part.KEEPING);
        } else {
            leave();
        }
    }

    void tellOn() {
        note.set("");
        part.set(Part.TELLING);
    }

    /** Keeps what they said yes to, for that; with no yes, nothing. */
    void save() {
        Set<Purpose> uses = uses();
        if (busy.get() || !known.get()) {
            return;
        }
        if (uses.isEmpty()) {
            letGo();
            return;
        }
        Refusal typed = typed();
        if (typed != null) {
            note.set(IncidentWords.refusal(typed));
            return;
        }
        IncidentDraft draft = draft(uses);
        PersonId about = person;
        busy.set(true);
        note.set("");
        background.write(tx -> incidents.keep(tx, draft), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<UUID> kept -> {
                    notices.say(TEXTS.get("tell.kept"));
                    leave();
                }
                case Outcome.Refused<UUID>(List<Refusal> why) -> refused(why, about);
                case Outcome.Failed<UUID> failed -> {
                    // told as a notice; what was told is still here
                }
            }
        });
    }

    private void refused(List<Refusal> why, @Nullable PersonId about) {
        ConsentTalkViewModel now = talk.get();
        boolean again = now != null && now.askAgain(why);
        if (!again && about != null) {
            background.read(tx -> ready(tx, about), ready -> {
                if (about.equals(person) && !ready.agreed().equals(agreed)) {
                    agreed = ready.agreed();
                    askFor(about);
                }
            });
        }
        note.set(IncidentWords.refusal(why.getFirst()));
    }

    private @Nullable Refusal typed() {
        Matter what = matter.get();
        if (what == null) {
            return new Refusal("matter", "incident.matter");
        }
        if (HelpViewModel.moment(toldDay.get(), toldTime.get()).isEmpty()) {
            return new Refusal("told", "incident.time");
        }
        return helpAfter(what).stream().map(HelpViewModel::refusal).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private IncidentDraft draft(Set<Purpose> uses) {
        Matter what = Objects.requireNonNull(matter.get());
        Moment told = HelpViewModel.moment(toldDay.get(), toldTime.get()).orElseThrow();
        boolean overdose = what == Matter.OVERDOSE;
        Soon told72 = soon.get();
        Codes codes = new Codes(what, told, overdose ? Set.of() : happened, overdose ? Set.of() : by, where.get(),
                day.get(), overdose || told72 == null ? Soon.NOT_ASKED : told72, overdose ? Set.of() : whyNot,
                overdose
                        ? new Overdose(involved, doses.get(), breathing.get(), ambulance.get(), came.get())
                        : null);
        ConsentTalkViewModel now = talk.get();
        List<DecisionDraft> said = person == null || now == null ? List.of() : now.decisions();
        return new IncidentDraft(person, uses, codes,
                new Story(whenWords.get(), whereWords.get(), words.get(), whom.get()), telling.get(), readOut.get(),
                helpAfter(what).stream().map(HelpViewModel::draft).flatMap(Optional::stream).toList(), said);
    }

    /** They would rather have it kept so that nothing leads to them; or their record lets nothing be kept just now. */
    void withoutThem() {
        person = null;
        agreed = Set.of();
        note.set("");
        keep.values().forEach(one -> one.set(null));
        talk.set(null);
        part.set(Part.TELLING);
        part.set(Part.KEEPING);
    }

    /** Writes nothing down. */
    void letGo() {
        notices.say(TEXTS.get("tell.let_go"));
        leave();
    }

    /** False while something was told and they were not asked what may become of it; then the question is on the screen. */
    boolean mayLeave() {
        if (!holdsWords()) {
            return true;
        }
        part.set(Part.KEEPING);
        note.set(TEXTS.get("tell.before_leaving"));
        return false;
    }

    void forget() {
        person = null;
        agreed = Set.of();
        known.set(false);
        listens.set(false);
        talk.set(null);
        List.of(happened, by, whyNot, involved).forEach(Set::clear);
        for (ObjectProperty<?> one : List.<ObjectProperty<?>>of(matter, where, day, soon, doses, breathing, ambulance,
                came, toldDay)) {
            one.set(null);
        }
        keep.values().forEach(one -> one.set(null));
        List.of(whenWords, whereWords, words, whom, telling, toldTime, note).forEach(one -> one.set(""));
        help.forEach(one -> one.begin(null));
        readOut.set(false);
        busy.set(false);
        part.set(Part.TELLING);
    }

    private void leave() {
        PersonId about = person;
        forget();
        done.accept(about);
    }

    /** Told when any of the codes of what happened changes. */
    void onHappened(Runnable then) {
        happened.addListener((SetChangeListener<Happened>) change -> then.run());
    }
}
