package org.mlango.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.centre.WorkerRow;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** One plan on the screen: one that is asked for just now, or one that is kept. */
final class PlanViewModel {
    private static final Texts TEXTS = Texts.of(PlanViewModel.class);

    final ObjectProperty<@Nullable Plan> plan = new SimpleObjectProperty<>();
    final ToldFormViewModel told = new ToldFormViewModel();
    final StepFormViewModel step = new StepFormViewModel();
    /** What they saw looking back, and why they pause or close, while it is typed. */
    final StringProperty note = new SimpleStringProperty("");
    final StringProperty why = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> lookDay = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> reachDay = new SimpleObjectProperty<>();
    final BooleanProperty lookUnderstood = new SimpleBooleanProperty(true);
    final BooleanProperty reachUnderstood = new SimpleBooleanProperty(true);
    /** A number of what they follow, and of which day. */
    final IntegerProperty mark = new SimpleIntegerProperty();
    final ObjectProperty<@Nullable LocalDate> markDay = new SimpleObjectProperty<>();
    final BooleanProperty markUnderstood = new SimpleBooleanProperty(true);
    /** True while the wording of a kept plan is changed. */
    final BooleanProperty rewording = new SimpleBooleanProperty();
    final BooleanProperty agreed = new SimpleBooleanProperty(true);
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObjectProperty<LocalDate> today = new SimpleObjectProperty<>(LocalDate.EPOCH);

    private final StringProperty refusal = new SimpleStringProperty("");
    private final StringProperty part = new SimpleStringProperty("");
    private final Plans plans;
    private final Background background;
    private final Notices notices;
    private final Consumer<PersonId> done;
    private Map<UUID, String> names = Map.of();
    private Set<UUID> colleagues = Set.of();
    private @Nullable PersonId person;
    private UUID me = new UUID(0, 0);

    /** What a screen needs to know beside the plan. */
    private record Around(boolean agreed, LocalDate today, Map<UUID, String> names, Set<UUID> colleagues, UUID me) {}

    /** @param done goes back to the person's file */
    PlanViewModel(Plans plans, Background background, Notices notices, Consumer<PersonId> done) {
        this.plans = plans;
        this.background = background;
        this.notices = notices;
        this.done = done;
    }

    /** Somebody asks for a plan. */
    void begin(PersonId about) {
        forget();
        person = about;
        around(about);
    }

    void open(UUID id) {
        forget();
        background.write(tx -> plans.read(tx, id), outcome -> {
            if (outcome instanceof Outcome.Done<Plan>(Plan found)) {
                show(found, true);
                around(found.person());
            } else {
                say("plan", outcome);
            }
        });
    }

    private void around(PersonId about) {
        background.read(tx -> new Around(plans.agreed(tx, about), tx.today(),
                plans.workers(tx).stream().collect(Collectors.toMap(WorkerRow::id, WorkerRow::name)),
                plans.mayBeNamed(tx), tx.worker()), found -> {
                    names = found.names();
                    colleagues = found.colleagues();
                    me = found.me();
                    today.set(found.today());
                    agreed.set(found.agreed());
                    Plan shown = plan.get();
                    plan.set(null);
                    plan.set(shown);
                });
    }

    /** @param wording false while words typed anew stand in the fields and something else was done */
    private void show(Plan found, boolean wording) {
        person = found.person();
        if (wording) {
            told.fill(found.told());
            rewording.set(false);
        }
        plan.set(found);
    }

    @Nullable
    PersonId person() {
        return person;
    }

    UUID me() {
        return me;
    }

    String name(UUID worker) {
        return names.getOrDefault(worker, TEXTS.get("worker.gone"));
    }

    /** Counsellors who can be named, whoever is at the desk included. */
    List<UUID> colleagues() {
        return colleagues.stream().sorted((one, other) -> name(one).compareTo(name(other))).toList();
    }

    /** What stands against what was done last, as far as it was done in this part of the screen. */
    StringBinding refusalOf(String name) {
        return Bindings.createStringBinding(() -> part.get().equals(name) ? refusal.get() : "", part, refusal);
    }

    /** They ask for it: the button says so. */
    void start() {
        PersonId about = person;
        if (about == null || busy.get()) {
            return;
        }
        PlanDraft draft = new PlanDraft(about, Texts.currentLanguage(), told.content(), true);
        write("told", tx -> plans.start(tx, draft), () -> notices.say(TEXTS.get("plan.started")));
    }

    void reword() {
        Plan shown = plan.get();
        if (shown != null) {
            told.fill(shown.told());
            rewording.set(true);
        }
    }

    void saveWording() {
        act("told", (tx, shown) -> plans.change(tx, shown, told.content()), () -> {});
    }

    /** Lets go of what was typed. */
    void letGo() {
        Plan shown = plan.get();
        PersonId about = person;
        if (shown != null) {
            show(shown, true);
        } else if (about != null) {
            forget();
            done.accept(about);
        }
    }

    void saveStep() {
        if (!step.dayUnderstood.get()) {
            part.set("steps");
            refusal.set(TEXTS.get("step.day.not"));
            return;
        }
        Step was = step.step.get();
        StepDraft draft = step.content();
        act("steps", (tx, shown) -> was == null
                ? plans.addStep(tx, shown, draft)
                : plans.rewordStep(tx, shown, was, draft), step::clear);
    }

    void move(Step shown, StepState to) {
        act("steps", (tx, now) -> plans.moveStep(tx, now, shown, to), () -> {});
    }

    void takeOut(Step shown) {
        act("steps", (tx, now) -> plans.takeOutStep(tx, now, shown), () -> {});
    }

    /** They ask for it: the button says so. */
    void move(PlanState to) {
        act("state", (tx, now) -> plans.move(tx, now, to, why.get(), true), () -> {
            why.set("");
            if (to == PlanState.CLOSED) {
                notices.say(TEXTS.get("state.thanks"));
            }
        });
    }

    void lookedBack() {
        act("look", (tx, now) -> plans.lookedBack(tx, now, note.get()), () -> note.set(""));
    }

    void agreeToLookBack(@Nullable LocalDate day) {
        act("look", (tx, now) -> plans.agreeToLookBack(tx, now, day), () -> lookDay.set(null));
    }

    void reach(@Nullable LocalDate day) {
        act("look", (tx, now) -> plans.reach(tx, now, day), () -> reachDay.set(null));
    }

    /** Does something with the plan as it is shown, and shows what became of it. */
    void act(String where, BiFunction<WriteTx, Plan, Outcome<UUID>> work, Runnable after) {
        Plan shown = plan.get();
        if (shown != null && !busy.get()) {
            write(where, tx -> work.apply(tx, shown), after);
        }
    }

    private void write(String where, Function<WriteTx, Outcome<UUID>> work, Runnable after) {
        busy.set(true);
        part.set(where);
        refusal.set("");
        background.write(tx -> plans.after(tx, work.apply(tx)), outcome -> {
            busy.set(false);
            if (outcome instanceof Outcome.Done<Plans.After>(Plans.After(var now))) {
                after.run();
                now.ifPresentOrElse(found -> show(found, where.equals("told") || !rewording.get()), this::leave);
            } else {
                say(where, outcome);
            }
        });
    }

    void takeBack() {
        Plan shown = plan.get();
        if (shown != null && !busy.get()) {
            background.write(tx -> plans.takeBack(tx, shown), outcome -> {
                if (outcome instanceof Outcome.Done<Boolean>) {
                    notices.say(TEXTS.get("plan.taken_back"));
                    leave();
                } else {
                    say("state", outcome);
                }
            });
        }
    }

    void leave() {
        PersonId about = person;
        forget();
        if (about != null) {
            done.accept(about);
        }
    }

    boolean holdsWords() {
        return told.changed() || (plan.get() != null && holdsWordsOnPlan());
    }

    private boolean holdsWordsOnPlan() {
        return typesStep() || looksBack() || follows() || !why.get().isBlank();
    }

    private boolean typesStep() {
        return step.open.get() && step.holdsWords();
    }

    private boolean looksBack() {
        return !note.get().isBlank() || lookDay.get() != null || reachDay.get() != null || !lookUnderstood.get()
                || !reachUnderstood.get();
    }

    /** A number, or another day than today. */
    private boolean follows() {
        LocalDate day = markDay.get();
        return mark.get() != 0 || !markUnderstood.get() || (day != null && !day.equals(today.get()));
    }

    /** False while something was said that is written down nowhere; the screen says so. */
    boolean mayLeave() {
        if (!holdsWords()) {
            return true;
        }
        part.set(
                told.changed() ? "told" : typesStep() ? "steps" : looksBack() ? "look" : follows() ? "track" : "state");
        refusal.set(TEXTS.get("plan.before_leaving"));
        return false;
    }

    void forget() {
        plan.set(null);
        person = null;
        told.clear();
        step.clear();
        note.set("");
        why.set("");
        lookDay.set(null);
        reachDay.set(null);
        mark.set(0);
        markDay.set(null);
        rewording.set(false);
        agreed.set(true);
        busy.set(false);
        refusal.set("");
        part.set("");
    }

    private void say(String where, Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(List<Refusal> refusals)) {
            part.set(where);
            refusal.set(String.join(" ", refusals.stream().map(PlanWords::refusal).toList()));
        }
    }
}
