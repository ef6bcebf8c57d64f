package org.mlango.ownview;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.ConsentWords;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.library.StreetNames;
import org.mlango.library.Topic;
import org.mlango.ownview.AnswerViewModel.Keep;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/**
 * A conversation while it goes on. Everything said is in memory alone until the person says what may be written down (OV14); what
 * they do not name is gone with the screen, and nothing tells that it was ever there.
 */
final class TalkViewModel {
    private static final Texts TEXTS = Texts.of(TalkViewModel.class);

    final ObservableList<ThingViewModel> things = FXCollections.observableArrayList();
    /** The questions about all of it, in their order. */
    final List<AnswerViewModel> all = Question.ofAll().stream().map(AnswerViewModel::new).toList();
    /** Whether they agreed that a conversation may be kept. */
    final BooleanProperty agreed = new SimpleBooleanProperty();
    /** They asked for something themselves, whatever else they said. */
    final BooleanProperty asked = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    /** Whether what could help may be shown. */
    final BooleanBinding follows;

    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(Part.TALKING);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final OwnView ownView;
    private final Background background;
    private final Notices notices;
    private final Consumer<PersonId> done;
    private StreetNames names = StreetNames.shipped();
    private @Nullable PersonId person;
    private @Nullable NextStep next;

    /** What a talk needs to know beforehand. */
    private record Ready(boolean agreed, StreetNames names) {}

    enum Part {
        TALKING,
        /** "Of what you told me, what may I write down?" */
        KEEPING
    }

    /** @param done goes back to the person's file */
    TalkViewModel(OwnView ownView, Background background, Notices notices, Consumer<PersonId> done) {
        this.ownView = ownView;
        this.background = background;
        this.notices = notices;
        this.done = done;
        ObjectProperty<@Nullable FiveWay> wish = answer(Question.WISH).said;
        follows = Bindings.createBooleanBinding(() -> {
            FiveWay said = wish.get();
            return TalkRules.mayFollow(said == null ? FiveWay.NOT_ASKED : said, asked.get());
        }, wish, asked);
    }

    void open(PersonId about) {
        forget();
        person = about;
        things.add(new ThingViewModel());
        background.read(tx -> new Ready(ownView.agreed(tx, about), ownView.streetNames(tx)), ready -> {
            agreed.set(about.equals(person) && ready.agreed());
            names = ready.names();
        });
    }

    AnswerViewModel answer(Question question) {
        return all.stream().filter(one -> one.question == question).findFirst().orElseThrow();
    }

    ReadOnlyObjectProperty<Part> part() {
        return part.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    List<NextStep> steps() {
        return ownView.steps();
    }

    List<Topic> sharedFor(String called) {
        return names.heardAs(called);
    }

    AnswerWords words(Language language) {
        return ownView.words(language);
    }

    void addThing() {
        if (things.size() < TalkRules.MOST_THINGS) {
            things.add(new ThingViewModel());
        }
    }

    void removeThing(ThingViewModel thing) {
        things.remove(thing);
    }

    /** What was answered, in the order of the conversation. */
    List<AnswerViewModel> told() {
        return Stream.concat(things.stream().flatMap(thing -> thing.answers.stream()), all.stream())
                .filter(one -> !one.empty.get()).toList();
    }

    /** The place of the thing this was said of; null for all of it. */
    @Nullable
    Integer place(AnswerViewModel answer) {
        for (int i = 0; i < things.size(); i++) {
            if (things.get(i).answers.contains(answer)) {
                return i;
            }
        }
        return null;
    }

    /** They say it is fine as it is: a whole answer, and the end of the questions. */
    void itIsFine() {
        answer(Question.WISH).said.set(FiveWay.NO);
        finish();
    }

    /** Takes one of the choices: at once if nothing was said, else once they said what may be written down. */
    void take(NextStep step) {
        next = step;
        finish();
    }

    /** Comes to the question what may be written down; with nothing told the talk is over. */
    void finish() {
        refusal.set("");
        if (told().isEmpty()) {
            leave();
        } else {
            part.set(Part.KEEPING);
        }
    }

    void talkOn() {
        next = null;
        refusal.set("");
        part.set(Part.TALKING);
    }

    void each(Keep keep) {
        told().forEach(one -> one.keep.set(keep));
    }

    /** Keeps all they told in one press: they said "all of it". */
    void keepAll() {
        each(Keep.KEEP);
        save();
    }

    /** Writes down what may be kept, and lets go of the rest. */
    void save() {
        PersonId about = person;
        if (about == null || busy.get()) {
            return;
        }
        List<Answer> kept = kept();
        if (kept.isEmpty()) {
            letGo();
            return;
        }
        busy.set(true);
        refusal.set("");
        TalkDraft draft = new TalkDraft(about, Texts.currentLanguage(), kept);
        background.write(tx -> ownView.keep(tx, draft), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<UUID> id -> {
                    notices.say(TEXTS.get("talk.kept", kept.size()));
                    leave();
                }
                case Outcome.Refused<UUID>(List<Refusal> refusals) -> refusal.set(String.join(" ",
                        refusals.stream().map(TalkViewModel::words).toList()));
                case Outcome.Failed<UUID> failed -> {
                    // told as a notice; the talk is still here
                }
            }
        });
    }

    /** Writes nothing down. */
    void letGo() {
        notices.say(TEXTS.get("talk.let_go"));
        leave();
    }

    boolean holdsWords() {
        return !told().isEmpty();
    }

    /** False while something was said and they were not asked what may become of it; then the question is on the screen. */
    boolean mayLeave() {
        if (told().isEmpty()) {
            return true;
        }
        next = null;
        part.set(Part.KEEPING);
        refusal.set(TEXTS.get("talk.before_leaving"));
        return false;
    }

    void forget() {
        person = null;
        next = null;
        things.clear();
        all.forEach(one -> {
            one.said.set(null);
            one.codes.clear();
            one.words.set("");
            one.keep.set(null);
        });
        asked.set(false);
        agreed.set(false);
        busy.set(false);
        refusal.set("");
        part.set(Part.TALKING);
    }

    private List<Answer> kept() {
        List<Answer> kept = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            kept.addAll(things.get(i).kept(i));
        }
        all.stream().filter(AnswerViewModel::mayBeKept).forEach(one -> kept.add(one.answer(null)));
        return kept;
    }

    private void leave() {
        PersonId about = person;
        NextStep step = next;
        forget();
        if (about != null) {
            if (step != null) {
                step.take(about);
            } else {
                done.accept(about);
            }
        }
    }

    private static String words(Refusal refusal) {
        return ConsentWords.knows(refusal)
                ? ConsentWords.refusal(refusal)
                : TEXTS.get("refusal." + refusal.code(), refusal.details().toArray());
    }
}
