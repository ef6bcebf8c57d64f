package org.mlango.tests;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

import org.jspecify.annotations.Nullable;

import org.mlango.asking.AskingRoom;
import org.mlango.asking.ConsentTalkViewModel;
import org.mlango.asking.Reply;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.form.SaidOnce;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** A test or treatment being written down, or one that was and goes on. */
final class TestFormViewModel {
    private static final Texts TEXTS = Texts.of(TestFormViewModel.class);
    private static final Duration UNDO = Duration.ofSeconds(10);

    final ObjectProperty<@Nullable Kind> kind = new SimpleObjectProperty<>();
    /** Steps of the chosen day, to be added. */
    final ObservableSet<Step> chosen = FXCollections.observableSet();
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    /** Steps that were written down before. */
    final ObservableList<StepDay> earlier = FXCollections.observableArrayList();
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty words = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> sinceDay = new SimpleObjectProperty<>();
    final StringProperty sinceTime = new SimpleStringProperty("");
    final StringProperty hours = new SimpleStringProperty("");
    /** True once none of the hours for PEP are left. */
    final BooleanProperty passed = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable Showed> showed = new SimpleObjectProperty<>();
    final StringProperty showedWords = new SimpleStringProperty("");
    /** True once there may be something to be shown. */
    final BooleanProperty shows = new SimpleBooleanProperty();
    final BooleanProperty askingResults = new SimpleBooleanProperty();
    /** True while what was shown may be written down, by an agreement that stands or is given just now. */
    final BooleanProperty mayShow = new SimpleBooleanProperty();
    final BooleanProperty agreed = new SimpleBooleanProperty();
    final BooleanProperty reads = new SimpleBooleanProperty();
    /** False until it is known what was agreed to. */
    final BooleanProperty known = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable Course> open = new SimpleObjectProperty<>();
    final StringProperty note = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ConsentTalkViewModel talk;
    final ConsentTalkViewModel resultTalk;

    private final BooleanProperty resultsAgreed = new SimpleBooleanProperty();
    private final Background background;
    private final Tests tests;
    private final Notices notices;
    private final Clock clock;
    private @Nullable PersonId person;
    private final SaidOnce leaving = new SaidOnce();
    private boolean filling;

    private record Stands(boolean health, boolean results, boolean reads) {}

    TestFormViewModel(Background background, Tests tests, AskingRoom asking, Notices notices, Clock clock) {
        this.background = background;
        this.tests = tests;
        this.notices = notices;
        this.clock = clock;
        talk = asking.talk(List.of(Purpose.KEEP_HEALTH));
        resultTalk = asking.talk(List.of(Purpose.KEEP_RESULTS));
        kind.subscribe(this::kindChosen);
        chosen.addListener((SetChangeListener<Step>) change -> reckon());
        earlier.addListener((ListChangeListener<StepDay>) change -> reckon());
        List.of(day, sinceDay, sinceTime, showed, showedWords, place, words, resultsAgreed,
                askingResults).forEach(
                        one -> one.subscribe(this::reckon));
        resultTalk.answer(Purpose.KEEP_RESULTS).subscribe(this::reckon);
    }

    @Nullable
    PersonId person() {
        return person;
    }

    /** A new one. */
    void begin(PersonId about) {
        clear();
        person = about;
        day.set(LocalDate.now(clock));
        talk.begin(about);
        resultTalk.begin(about);
        look(about);
    }

    /** One that was written down before. */
    void load(PersonId about, UUID id) {
        begin(about);
        background.write(tx -> tests.one(tx, id), outcome -> {
            if (!about.equals(person)) {
                return;
            }
            switch (outcome) {
                case Outcome.Done<Course>(Course course) -> fill(course);
                case Outcome.Refused<Course>(List<Refusal> why) -> note.set(TestWords.refusal(why.getFirst()));
                case Outcome.Failed<Course> failed -> {
                    // told as a notice
                }
            }
        });
    }

    private void look(PersonId about) {
        background.read(tx -> new Stands(tests.agreed(tx, about, Purpose.KEEP_HEALTH),
                tests.agreed(tx, about, Purpose.KEEP_RESULTS), TestRules.mayRead(tx)), stands -> {
                    if (about.equals(person)) {
                        agreed.set(stands.health());
                        resultsAgreed.set(stands.results());
                        reads.set(stands.reads());
                        known.set(true);
                    }
                });
    }

    private void fill(Course course) {
        filling = true;
        Codes codes = course.codes();
        Since since = codes.since();
        Result result = course.result();
        kind.set(codes.kind());
        earlier.setAll(codes.steps());
        place.set(codes.place());
        words.set(codes.note());
        sinceDay.set(since == null ? null : since.day());
        sinceTime.set(since == null ? "" : SinceWords.time(since.minute()));
        showed.set(result == null ? null : result.showed());
        showedWords.set(result == null ? "" : result.words());
        open.set(course);
        filling = false;
        reckon();
        leaving.anew();
    }

    void clear() {
        filling = true;
        person = null;
        open.set(null);
        kind.set(null);
        chosen.clear();
        earlier.clear();
        day.set(null);
        place.set("");
        words.set("");
        sinceDay.set(null);
        sinceTime.set("");
        showed.set(null);
        showedWords.set("");
        askingResults.set(false);
        agreed.set(false);
        resultsAgreed.set(false);
        known.set(false);
        note.set("");
        filling = false;
        reckon();
    }

    private void kindChosen() {
        if (!filling) {
            chosen.clear();
            showed.set(null);
            showedWords.set("");
            sinceDay.set(null);
            sinceTime.set("");
            askingResults.set(false);
            reckon();
        }
    }

    private void reckon() {
        if (filling) {
            return;
        }
        leaving.anew();
        Kind now = kind.get();
        shows.set(now != null && now.shows() && TestRules.knowable(steps()));
        mayShow.set(resultsAgreed.get() || (askingResults.get()
                && resultTalk.answer(Purpose.KEEP_RESULTS).get() == Reply.AGREED));
        Since since = since();
        HoursLeft left = since == null || since.day().isAfter(LocalDate.now(clock)) || isNoTime(since)
                ? null
                : HoursLeft.of(since, LocalDateTime.now(clock));
        passed.set(left != null && left.passed());
        hours.set(left == null ? "" : TestWords.hours(left));
    }

    /** Words follow the language of the screen. */
    void speak() {
        reckon();
    }

    private static boolean isNoTime(Since since) {
        Integer minute = since.minute();
        return minute != null && minute == SinceWords.WRONG;
    }

    private @Nullable Since since() {
        LocalDate told = sinceDay.get();
        return kind.get() == Kind.PEP && told != null
                ? new Since(told, SinceWords.minute(sinceTime.get()))
                : null;
    }

    private List<StepDay> steps() {
        List<StepDay> all = new ArrayList<>(earlier);
        LocalDate on = day.get();
        if (on != null) {
            chosen.stream().map(step -> new StepDay(step, on)).forEach(all::add);
        }
        return all;
    }

    boolean ready() {
        return known.get() && !busy.get() && (agreed.get() || talk.answer(Purpose.KEEP_HEALTH).get() == Reply.AGREED);
    }

    /** They do not want it written down: nothing was, and nothing is. */
    boolean saidNo() {
        return !agreed.get() && talk.answer(Purpose.KEEP_HEALTH).get() == Reply.SAID_NO;
    }

    /** False once, with a word of warning, while something chosen or typed is kept nowhere. */
    boolean mayLeave() {
        boolean may = leaving.mayLeave(() -> !changed());
        if (!may) {
            note.set(TEXTS.get("form.before_leaving"));
        }
        return may;
    }

    private boolean changed() {
        Course shown = open.get();
        if (!chosen.isEmpty()) {
            return true;
        }
        if (shown == null) {
            return !place.get().isBlank() || !words.get().isBlank() || !showedWords.get().isBlank();
        }
        Codes codes = shown.codes();
        Result result = shown.result();
        return !codes.place().equals(place.get().strip()) || !codes.note().equals(words.get().strip())
                || !codes.steps().equals(List.copyOf(earlier))
                || (result == null ? null : result.showed()) != showed.get()
                || !(result == null ? "" : result.words()).equals(showedWords.get().strip());
    }

    /** @param then told the id of what was written */
    void save(Consumer<UUID> then) {
        PersonId about = person;
        if (about == null || !ready()) {
            return;
        }
        if (!chosen.isEmpty() && day.get() == null) {
            note.set(TEXTS.get("refusal.test.day"));
            return;
        }
        boolean fresh = open.get() == null;
        TestDraft draft = draft(about);
        busy.set(true);
        note.set("");
        background.write(tx -> tests.keep(tx, draft), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<UUID>(UUID id) -> {
                    if (fresh) {
                        notices.offerUndo(TEXTS.get("form.written"), UNDO, () -> undo(id));
                    } else {
                        notices.say(TEXTS.get("form.changed"));
                    }
                    then.accept(id);
                }
                case Outcome.Refused<UUID>(List<Refusal> why) -> {
                    if (!talk.askAgain(why) && !resultTalk.askAgain(why)) {
                        look(about);
                    }
                    note.set(TestWords.refusal(why.getFirst()));
                }
                case Outcome.Failed<UUID> failed -> {
                    // told as a notice; what was typed still stands
                }
            }
        });
    }

    private TestDraft draft(PersonId about) {
        Course shown = open.get();
        Showed now = showed.get();
        Result before = shown == null ? null : shown.result();
        Result after = now == null ? null : new Result(now, showedWords.get());
        List<DecisionDraft> said = new ArrayList<>();
        if (!agreed.get()) {
            said.addAll(talk.decisions());
        }
        if (askingResults.get() && !resultsAgreed.get()) {
            said.addAll(resultTalk.decisions());
        }
        return new TestDraft(about, shown == null ? null : shown.shown(), kind.get(), steps(), place.get(), words.get(),
                since(), mayShow.get() && shows.get() ? after : before, said);
    }

    private void undo(UUID id) {
        background.write(tx -> tests.takeOut(tx, id), outcome -> notices.say(
                outcome instanceof Outcome.Done<UUID> ? TEXTS.get("form.undone") : TEXTS.get("form.not_undone")));
    }

    /** The whole of what is open, since it was a mistake. */
    void takeOut(Runnable then) {
        Course shown = open.get();
        if (shown == null || busy.get()) {
            return;
        }
        busy.set(true);
        background.write(tx -> tests.takeOut(tx, shown.id()), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<UUID> done -> {
                    notices.say(TEXTS.get("form.undone"));
                    then.run();
                }
                case Outcome.Refused<UUID>(List<Refusal> why) -> note.set(TestWords.refusal(why.getFirst()));
                case Outcome.Failed<UUID> failed -> {
                    // told as a notice
                }
            }
        });
    }
}
