package org.mlango.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
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

import org.mlango.kit.text.Texts;
import org.mlango.store.AuditCheck;
import org.mlango.store.AuditReads;
import org.mlango.store.AuditReads.Entry;
import org.mlango.store.AuditReads.Wanted;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.vault.ActionWords;
import org.mlango.vault.SaidViewModel;

/** The newest lines of the trail, narrowed down as wished, and whether the whole of it is as it was written. */
final class TrailViewModel {
    static final String ANY = "";
    private static final int MOST = 500;
    private static final Texts TEXTS = Texts.of(TrailViewModel.class);

    final ObservableList<Entry> rows = FXCollections.observableArrayList();
    final ObservableList<String> actions = FXCollections.observableArrayList(ANY);
    final ObservableList<String> workers = FXCollections.observableArrayList(ANY);
    final StringProperty action = new SimpleStringProperty(ANY);
    final StringProperty worker = new SimpleStringProperty(ANY);
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable String> object = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Long> upTo = new SimpleObjectProperty<>();
    /** The first line that is not as it was written; null if none is, or nobody looked. */
    final ObjectProperty<@Nullable Long> firstBad = new SimpleObjectProperty<>();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final SaidViewModel said = new SaidViewModel();

    private final Background background;
    private final Supplier<AuditCheck.Result> check;
    private final Function<ReadTx, Map<UUID, String>> names;
    private final Map<String, String> known = new HashMap<>();

    private record Found(Map<UUID, String> names, List<String> actions, List<Entry> lines) {
        @Override
        public String toString() {
            return "Found[" + lines.size() + "]";
        }
    }

    TrailViewModel(Background background, Supplier<AuditCheck.Result> check,
            Function<ReadTx, Map<UUID, String>> names) {
        this.background = background;
        this.check = check;
        this.names = names;
    }

    void load() {
        Wanted wanted = wanted();
        background.read(tx -> new Found(names.apply(tx), AuditReads.actions(tx), AuditReads.newest(tx, wanted, MOST)),
                this::show);
    }

    /** Goes over the whole trail, in the background. */
    void check() {
        busy.set(true);
        background.run(check, outcome -> {
            busy.set(false);
            if (outcome instanceof Outcome.Done<AuditCheck.Result>(AuditCheck.Result result)) {
                firstBad.set(result.firstBad() == 0 ? null : result.firstBad());
                said.say(() -> result.firstBad() == 0
                        ? TEXTS.get("trail.whole", result.whole(), result.signed())
                        : TEXTS.get("trail.bad", result.firstBad(), result.whole(), result.signed()));
            }
        });
    }

    /** Covered or left: nothing stays in sight. */
    void forget() {
        rows.clear();
        object.set(null);
        upTo.set(null);
        firstBad.set(null);
        said.nothing();
    }

    String who(@Nullable String id) {
        return ANY.equals(id)
                ? TEXTS.get("trail.any-worker")
                : known.getOrDefault(String.valueOf(id), TEXTS.get("trail.no-name"));
    }

    static String what(String code) {
        return ANY.equals(code) ? TEXTS.get("trail.any-action") : ActionWords.of(code);
    }

    static String told(Entry entry) {
        return entry.refused()
                ? what(entry.action()) + ": " + ActionWords.whyNot(entry.purpose())
                : what(entry.action());
    }

    /** Only what was done to the record of this line, or everything again. */
    void only(@Nullable Entry chosen) {
        upTo.set(null);
        object.set(chosen == null ? null : chosen.object());
    }

    /** The first bad line, and what came before it. */
    void showBad() {
        object.set(null);
        action.set(ANY);
        worker.set(ANY);
        day.set(null);
        upTo.set(firstBad.get());
    }

    /** Who did something to the one record that is shown, and how often; nothing while several are. */
    StringBinding touched() {
        return Bindings.createStringBinding(() -> {
            if (object.get() == null || rows.isEmpty()) {
                return "";
            }
            Map<String, Long> times = rows.stream().collect(Collectors.groupingBy(
                    entry -> who(String.valueOf(entry.worker())), TreeMap::new, Collectors.counting()));
            return TEXTS.get("trail.touched", times.entrySet().stream()
                    .map(one -> one.getKey() + " (" + one.getValue() + ")").collect(Collectors.joining(", ")));
        }, object, rows, Texts.language());
    }

    private Wanted wanted() {
        @Nullable
        LocalDate from = day.get();
        return new Wanted(ANY.equals(action.get()) ? null : action.get(),
                ANY.equals(worker.get()) ? null : UUID.fromString(worker.get()), from == null ? null : start(from),
                from == null ? null : start(from.plusDays(1)), object.get(), upTo.get());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private void show(Found found) {
        known.clear();
        found.names().forEach((id, name) -> known.put(id.toString(), name));
        offer(workers, found.names().keySet().stream().map(UUID::toString).sorted().toList());
        offer(actions, found.actions());
        rows.setAll(found.lines());
    }

    /** Only when there is something new: setting the same again would take the choice away. */
    private static void offer(ObservableList<String> offered, List<String> found) {
        List<String> all = new ArrayList<>(List.of(ANY));
        all.addAll(found);
        if (!offered.equals(all)) {
            found.stream().filter(one -> !offered.contains(one)).forEach(offered::add);
        }
    }
}
