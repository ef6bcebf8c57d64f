package org.mlango.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

/** What authorities asked for, one of them opened with its steps, and the centre's own list of steps. */
final class OfficialsViewModel {
    private static final Texts TEXTS = Texts.of(OfficialsViewModel.class);

    private record Found(List<Official> officials, LocalDate today, boolean mayChoose, String steps) {}

    private record Opened(Optional<OfficialTold> told, List<OfficialStep> steps) {
        @Override
        public String toString() {
            return "Opened";
        }
    }

    final ObservableList<Official> officials = FXCollections.observableArrayList();
    final ObservableList<OfficialStep> steps = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Official> chosen = new SimpleObjectProperty<>();
    final BooleanProperty writing = new SimpleBooleanProperty();
    /** Whether the chosen one may be read and answered here. */
    final BooleanProperty reading = new SimpleBooleanProperty();
    final BooleanProperty mayChoose = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable LocalDate> received = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Claimed> claimed = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Paper> paper = new SimpleObjectProperty<>();
    final StringProperty who = new SimpleStringProperty("");
    final StringProperty asked = new SimpleStringProperty("");
    final StringProperty answered = new SimpleStringProperty("");
    final ObjectProperty<@Nullable OfficialAnswer> answer = new SimpleObjectProperty<>();
    /** A second person's yes, where something is given. */
    final ObjectProperty<Officials.@Nullable Second> second = new SimpleObjectProperty<>();
    /** One step on each line. */
    final StringProperty ownSteps = new SimpleStringProperty("");
    final ObservableMap<String, String> refusals = FXCollections.observableHashMap();

    private final Background background;
    private final Officials about;
    private final Notices notices;

    OfficialsViewModel(Background background, Officials about, Notices notices) {
        this.background = background;
        this.about = about;
        this.notices = notices;
    }

    void load() {
        load(null);
    }

    private void load(@Nullable UUID again) {
        background.read(tx -> new Found(Officials.all(tx), tx.today(),
                tx.actor().roles().contains(Role.MANAGER),
                about.steps(tx).stream().map(StepLabel::said).collect(Collectors.joining("\n"))), found -> {
                    officials.setAll(found.officials());
                    mayChoose.set(found.mayChoose());
                    ownSteps.set(found.steps());
                    found.officials().stream().filter(one -> one.id().equals(again)).findAny()
                            .ifPresent(this::choose);
                });
    }

    void begin() {
        clear();
        background.read(tx -> tx.today(), today -> {
            received.set(today);
            paper.set(Paper.NONE);
            writing.set(true);
        });
    }

    void clear() {
        writing.set(false);
        chosen.set(null);
        reading.set(false);
        steps.clear();
        received.set(null);
        claimed.set(null);
        paper.set(null);
        who.set("");
        asked.set("");
        answered.set("");
        answer.set(null);
        refusals.clear();
    }

    /** It is opened at once, with the steps to take. */
    void save() {
        OfficialDraft draft = new OfficialDraft(received.get(), claimed.get(), paperOrNone(), told());
        run(tx -> about.write(tx, draft), id -> {
            notices.say(TEXTS.get("notice.official_written"));
            load(id);
        });
    }

    void choose(Official official) {
        clear();
        chosen.set(official);
        background.write(tx -> Outcome.done(new Opened(Officials.told(tx, official.id()),
                about.steps(tx, official.id()))), outcome -> {
                    if (outcome instanceof Outcome.Done<Opened>(Opened opened) && official.equals(chosen.get())) {
                        paper.set(official.paper());
                        steps.setAll(opened.steps());
                        opened.told().ifPresent(told -> {
                            who.set(told.who());
                            asked.set(told.asked());
                            answered.set(told.answered());
                            reading.set(true);
                        });
                    }
                });
    }

    void tick(OfficialStep step) {
        Official official = chosen.get();
        if (official != null) {
            run(tx -> Officials.tick(tx, official.id(), step.id(), step.ticked() == null),
                    id -> background.read(tx -> about.steps(tx, id), steps::setAll));
        }
    }

    void change() {
        keeping((tx, id) -> Outcome.done(id), "notice.breach_changed");
    }

    void end() {
        OfficialAnswer given = answer.get();
        Officials.Second yes = second.get();
        if (given != null) {
            keeping((tx, id) -> Officials.answer(tx, id, given, yes), "notice.official_answered");
        }
    }

    void saveSteps() {
        List<StepLabel> typed = ownSteps.get().lines().map(String::strip).filter(line -> !line.isEmpty())
                .map(StepLabel::typed).toList();
        chooseSteps(typed);
    }

    void usualSteps() {
        chooseSteps(StepLabel.shipped());
    }

    private void chooseSteps(List<StepLabel> typed) {
        run(tx -> about.chooseSteps(tx, typed), done -> {
            notices.say(TEXTS.get("notice.steps"));
            load();
        });
    }

    private OfficialTold told() {
        return new OfficialTold(who.get(), asked.get(), answered.get());
    }

    private Paper paperOrNone() {
        Paper one = paper.get();
        return one == null ? Paper.NONE : one;
    }

    @FunctionalInterface
    private interface About {
        Outcome<UUID> run(WriteTx tx, UUID id);
    }

    /** What was typed about the open one is kept in the same transaction. */
    private void keeping(About work, String said) {
        Official official = chosen.get();
        if (official == null) {
            return;
        }
        Paper now = paperOrNone();
        OfficialTold told = told();
        run(tx -> Officials.change(tx, official.id(), now, told) instanceof Outcome.Refused<UUID>(var why)
                ? Outcome.refused(why)
                : work.run(tx, official.id()), id -> {
                    notices.say(TEXTS.get(said));
                    load(id);
                });
    }

    private <T> void run(Function<WriteTx, Outcome<T>> work, Consumer<T> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        refusals.clear();
        background.write(work, outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<T>(T done) -> then.accept(done);
                case Outcome.Refused<T>(List<Refusal> why) -> why.forEach(one -> refusals.merge(one.field(),
                        say(one), (a, b) -> a + " " + b));
                case Outcome.Failed<T> failed -> {
                    // told as a notice; what was typed still stands
                }
            }
        });
    }

    /** A second person's refusal is of another room, and means that their yes does not hold any more. */
    private static String say(Refusal refusal) {
        return TEXTS.has("refusal." + refusal.code()) ? RequestWords.of(refusal) : TEXTS.get("refusal.official.second");
    }
}
