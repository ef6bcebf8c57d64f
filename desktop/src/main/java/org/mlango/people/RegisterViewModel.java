package org.mlango.people;

import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.asking.Asking;
import org.mlango.asking.ConsentTalkViewModel;
import org.mlango.asking.Reply;
import org.mlango.asking.Waiting;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** Meeting somebody new: asked first, then what they want to tell, then their card code. */
final class RegisterViewModel {
    /** Where the talk stands. */
    enum Step {
        ASK,
        /** They want nothing kept, and nothing is. */
        FINE,
        TELL,
        CARD
    }

    final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.ASK);
    final ConsentTalkViewModel talk;
    final PersonFormViewModel form = new PersonFormViewModel();
    final ObservableList<PersonFace> mayBe = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable PersonFace> kept = new SimpleObjectProperty<>();
    final BooleanProperty busy = new SimpleBooleanProperty();
    /** True after an attempt to leave with something typed. */
    final BooleanProperty leaving = new SimpleBooleanProperty();

    private final Background background;
    private final People people;
    private final Asking asking;
    private @Nullable Waiting waiting;

    RegisterViewModel(Background background, People people, Asking asking, ConsentTalkViewModel talk) {
        this.asking = asking;
        this.background = background;
        this.people = people;
        this.talk = talk;
        List.of(form.nameToUse, form.phrase, form.phone).forEach(typed -> typed.subscribe(words -> look()));
    }

    /** Somebody who could not agree when we met decides now; what they were called then is filled in. */
    void begin(Waiting met) {
        begin();
        waiting = met;
        form.nameToUse.set(met.nameToUse());
        form.phrase.set(met.knownBy());
    }

    void begin() {
        waiting = null;
        step.set(Step.ASK);
        form.clear();
        kept.set(null);
        leaving.set(false);
        busy.set(false);
        talk.begin(PersonId.random());
        background.write(people::unlocked, done -> {});
    }

    void next() {
        if (talk.complete().get()) {
            boolean kept = talk.answer(Purpose.KEEP_RECORD).get() == Reply.AGREED && !talk.anonymousOnly().get();
            step.set(kept ? Step.TELL : Step.FINE);
            Waiting met = waiting;
            if (met != null && talk.answer(Purpose.KEEP_RECORD).get() == Reply.SAID_NO) {
                background.write(tx -> asking.decided(tx, met.id()), done -> {});
            }
        }
    }

    void back() {
        step.set(Step.ASK);
        leaving.set(false);
    }

    void save() {
        PersonDraft draft = form.draft().orElse(null);
        if (draft == null || busy.get()) {
            return;
        }
        Registration registration = new Registration(talk.about().get(), draft, talk.decisions(), null, Set.of(),
                talk.young());
        Waiting met = waiting;
        busy.set(true);
        background.write(tx -> people.register(tx, registration).map(done -> {
            if (met != null) {
                asking.decided(tx, met.id());
            }
            return people.face(tx, done).orElseThrow();
        }), this::saved);
    }

    /** True while something told stands in the form and is not kept. */
    boolean unsaved() {
        return step.get() == Step.TELL && !form.draft().map(PersonDraft.NOTHING::equals).orElse(false);
    }

    /** False once, with a word of warning, while something typed is not kept. */
    boolean mayLeave() {
        if (!unsaved() || leaving.get()) {
            return true;
        }
        leaving.set(true);
        return false;
    }

    void hidden() {
        form.clear();
        kept.set(null);
        mayBe.clear();
    }

    private void saved(Outcome<PersonFace> outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<PersonFace>(PersonFace face) -> {
                form.clear();
                kept.set(face);
                step.set(Step.CARD);
            }
            case Outcome.Refused<PersonFace>(List<Refusal> refusals) -> {
                if (talk.askAgain(refusals)) {
                    step.set(Step.ASK);
                } else {
                    form.refuse(refusals);
                }
            }
            case Outcome.Failed<PersonFace> failed -> {
                // told as a notice; the form keeps its content
            }
        }
    }

    private void look() {
        mayBe.setAll(people.index().mayBe(Told.of(form.nameToUse.get(), form.phrase.get(), form.phone.get())));
    }
}
