package org.mlango.reports.donor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.reports.indicators.definition.Every;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.lines.AskForLines;
import org.mlango.reports.lines.CountLines;
import org.mlango.reports.lines.LineColumn;
import org.mlango.reports.lines.LinesRequest;
import org.mlango.reports.lines.ProvenLines;
import org.mlango.reports.releases.HandOver.Handed;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/**
 * Lines of people, from the request to the hand-over. What is true is in here only while it is being protected and handed over, and no line
 * is offered to a screen.
 */
final class LinesViewModel extends LeavingViewModel<LinesViewModel.Stage> {
    /** What the request allows. */
    sealed interface Allowed {}

    /** Asking is a manager's. */
    record NotYours() implements Allowed {}

    record Off() implements Allowed {}

    record Waits(LinesRequest request) implements Allowed {}

    record On(LinesRequest request) implements Allowed {}

    /** What stands on the screen below the choices. */
    sealed interface Stage {}

    record Choosing() implements Stage {}

    record Counting() implements Stage {}

    /**
     * @param looked at so far
     * @param ways of writing the lines there are
     */
    record Looking(int looked, int ways) implements Stage {}

    record Safe(CountLines.Counted counted, ProvenLines proven) implements Stage {}

    record Unsafe() implements Stage {}

    record HandingOver() implements Stage {}

    record Given(Handed handed, Path folder) implements Stage {}

    private static final Texts TEXTS = Texts.of(LinesViewModel.class);
    private static final int JANUARY = 1;
    /** So many ways are looked at before the screen hears of it. */
    private static final int TELL = 25;
    static final List<Every> LONG_ENOUGH = List.of(Every.QUARTER, Every.HALF, Every.YEAR);

    final ObjectProperty<Allowed> allowed = new SimpleObjectProperty<>(new Off());
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty recipient = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    final ObjectProperty<AskForLines.@Nullable Second> second = new SimpleObjectProperty<>();
    /** Raised when something asked for was not done: a second person's yes is good once. */
    final IntegerProperty tries = new SimpleIntegerProperty();
    final ObjectProperty<@Nullable Every> every = new SimpleObjectProperty<>(Every.HALF);
    final ObservableSet<LineColumn> columns = FXCollections.observableSet(LineColumn.GROUP, LineColumn.GENDER,
            LineColumn.AGE);

    private final CountLines counting;
    private final HandLinesOver handing;
    private final Consumer<Runnable> screen;
    private AtomicBoolean stopped = new AtomicBoolean();

    /** @param screen runs something where the screen lives */
    LinesViewModel(Background background, CountLines counting, HandLinesOver handing, Consumer<Runnable> screen) {
        super(background, new Choosing(), "refusal.lines.second");
        this.counting = counting;
        this.handing = handing;
        this.screen = screen;
        every.subscribe(this::loadPeriods);
        columns.addListener((SetChangeListener<LineColumn>) change -> drop());
    }

    @Override
    void load() {
        background.read(tx -> {
            Optional<LinesRequest> request = AskForLines.now(tx);
            return !AskForLines.isTheirs(tx)
                    ? new NotYours()
                    : request.isEmpty()
                            ? new Off()
                            : request.get().isOn(tx.today()) ? new On(request.get()) : new Waits(request.get());
        }, allowed::set);
        if (periods.isEmpty()) {
            loadPeriods();
        }
    }

    private void loadPeriods() {
        Every chosen = every.get();
        if (chosen != null) {
            offerPeriods(chosen, JANUARY, () -> chosen == every.get());
        }
    }

    /** Asks; somebody else has to agree. */
    void ask() {
        LinesRequest.Told told = new LinesRequest.Told(reason.get().strip(), recipient.get().strip());
        LocalDate last = until.get();
        changed(tx -> AskForLines.ask(tx, told, last).map(id -> true), () -> {
            reason.set("");
            recipient.set("");
            until.set(null);
        });
    }

    /** With the second person's yes. */
    void agree() {
        AskForLines.Second yes = second.get();
        if (allowed.get() instanceof Waits(LinesRequest request) && yes != null) {
            changed(tx -> AskForLines.agree(tx, request.id(), yes), () -> {});
        }
    }

    void end() {
        LinesRequest request = switch (allowed.get()) {
            case On(LinesRequest on) -> on;
            case Waits(LinesRequest waiting) -> waiting;
            case Off off -> null;
            case NotYours not -> null;
        };
        if (request != null) {
            stop();
            changed(tx -> AskForLines.end(tx, request.id()), () -> stage.set(new Choosing()));
        }
    }

    private void changed(Function<WriteTx, Outcome<Boolean>> change, Runnable then) {
        busy.set(true);
        refuse(() -> "");
        background.write(change, outcome -> {
            busy.set(false);
            if (outcome instanceof Outcome.Done<Boolean>) {
                then.run();
            } else {
                tries.set(tries.get() + 1);
            }
            refused(outcome);
            load();
        });
    }

    /** Reads, protects, has it counted again. */
    void make() {
        Period months = period.get();
        if (months == null || busy.get()) {
            return;
        }
        CountLines.Wish wish = new CountLines.Wish(months, Set.copyOf(columns));
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        begin(new Counting());
        background.write(tx -> counting.run(tx, wish), outcome -> {
            if (outcome instanceof Outcome.Done<CountLines.Counted>(CountLines.Counted counted) && !stop.get()) {
                protect(counted, stop);
            } else {
                ended(new Choosing());
                refused(outcome);
                load();
            }
        });
    }

    private void protect(CountLines.Counted counted, AtomicBoolean stop) {
        background.aside(() -> ProvenLines.of(counted.lines(), (looked, ways) -> {
            if (looked % TELL == 0) {
                screen.accept(() -> looking(looked, ways));
            }
            return !stop.get();
        }), outcome -> {
            if (stop.get()) {
                ended(new Choosing());
                refuse(() -> TEXTS.get("stopped"));
            } else if (outcome instanceof Outcome.Done<Optional<ProvenLines>>(Optional<ProvenLines> proven)) {
                ended(proven.<Stage>map(safe -> new Safe(counted, safe)).orElseGet(Unsafe::new));
            } else {
                ended(new Choosing());
            }
        });
    }

    private void looking(int looked, int ways) {
        if (stage.get() instanceof Counting || stage.get() instanceof Looking) {
            stage.set(new Looking(looked, ways));
        }
    }

    /** Breaks off what is being looked for. Nothing is handed over. */
    void stop() {
        stopped.set(true);
    }

    /** Where its files might go: nothing in the name but what and when. */
    String folderName() {
        Period months = period.get();
        return months == null ? "mlango" : "mlango-lines-" + months.first();
    }

    /** @param folder to be made */
    void handOver(Path folder) {
        if (!(stage.get() instanceof Safe safe) || busy.get()) {
            return;
        }
        handOver(() -> handing.run(safe.counted(), safe.proven(), Texts.currentLanguage(), folder), new HandingOver(),
                handed -> new Given(handed, folder));
    }
}
