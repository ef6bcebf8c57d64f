package org.mlango.asking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Answer;
import org.mlango.consent.ConsentText;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Expressed;
import org.mlango.consent.PersonId;
import org.mlango.consent.Present;
import org.mlango.consent.Purpose;
import org.mlango.consent.Shown;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.Refusal;

/** One talk about agreements: the exact words shown, in the language the person wants, and what they said. */
public final class ConsentTalkViewModel {
    final List<Purpose> purposes;
    final ObjectProperty<@Nullable Language> language = new SimpleObjectProperty<>(Texts.currentLanguage());
    final ObjectProperty<@Nullable Expressed> expressed = new SimpleObjectProperty<>(Expressed.SPOKEN);
    final ObjectProperty<@Nullable Present> witness = new SimpleObjectProperty<>(Present.NONE);
    final ObjectProperty<@Nullable Present> interpreter = new SimpleObjectProperty<>(Present.NONE);
    final StringProperty words = new SimpleStringProperty("");

    final BooleanProperty isYoung = new SimpleBooleanProperty();
    final BooleanProperty guardianAgrees = new SimpleBooleanProperty();
    final StringProperty youngWords = new SimpleStringProperty("");
    final ObjectProperty<YoungPathway> pathway = new SimpleObjectProperty<>(YoungPathway.NOT_CHOSEN);
    final ObjectProperty<@Nullable SecondYes> second = new SimpleObjectProperty<>();

    /** Whom a purpose with a named recipient is about; empty where there is none. */
    final StringProperty recipient = new SimpleStringProperty("");

    private final Background background;
    private final Consents consents;
    private final Asking asking;
    private final Map<Purpose, AskedViewModel> asked = new EnumMap<>(Purpose.class);
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<PersonId> about = new ReadOnlyObjectWrapper<>(PersonId.random());

    /** @param purposes in the order they are asked; only the first is asked if that is a record and the answer is no */
    ConsentTalkViewModel(Background background, Consents consents, Asking asking, List<Purpose> purposes) {
        this.asking = asking;
        this.background = background;
        this.consents = consents;
        this.purposes = List.copyOf(purposes);
        for (Purpose purpose : this.purposes) {
            AskedViewModel one = new AskedViewModel();
            one.answer.subscribe(answer -> judge());
            one.shown.subscribe(text -> judge());
            asked.put(purpose, one);
        }
        language.subscribe(chosen -> load());
        List.of(isYoung, guardianAgrees, youngWords, second, pathway).forEach(one -> one.subscribe(this::judge));
        judge();
    }

    /** Names the recipient the question is about, in whichever language it is read. */
    public void askAbout(String name) {
        recipient.set(name);
    }

    /** Forgets the answers of the person before; from now on it is about this one, known or not kept yet. */
    public void begin(PersonId person) {
        about.set(person);
        note.set("");
        asked.values().forEach(one -> one.answer.set(null));
        language.set(Texts.currentLanguage());
        expressed.set(Expressed.SPOKEN);
        witness.set(Present.NONE);
        interpreter.set(Present.NONE);
        words.set("");
        isYoung.set(false);
        guardianAgrees.set(false);
        youngWords.set("");
        second.set(null);
        load();
        background.read(asking::pathway, pathway::set);
    }

    public ObjectProperty<@Nullable Reply> answer(Purpose purpose) {
        return asked(purpose).answer;
    }

    /** True once everything that needs an answer has one. */
    public BooleanExpression complete() {
        return complete.getReadOnlyProperty();
    }

    /** True if this question makes sense after the answers so far. */
    BooleanExpression open(Purpose purpose) {
        boolean first = !purposes.contains(Purpose.KEEP_RECORD) || purpose == Purpose.KEEP_RECORD;
        return first
                ? new ReadOnlyBooleanWrapper(true)
                : BooleanExpression.booleanExpression(answer(Purpose.KEEP_RECORD).isEqualTo(Reply.AGREED));
    }

    /** What was said, ready to be written down; what was not asked is not in it. Nothing of somebody of whom nothing may be kept. */
    public List<DecisionDraft> decisions() {
        List<DecisionDraft> drafts = new ArrayList<>();
        for (Purpose purpose : anonymousOnly().get() ? List.<Purpose>of() : purposes) {
            Answer answer = said(purpose);
            ConsentText read = asked(purpose).answered;
            if (answer != null && read != null && open(purpose).get()) {
                drafts.add(new DecisionDraft(about.get(), purpose, null, answer, Shown.onScreen(read),
                        or(expressed, Expressed.SPOKEN), or(witness, Present.NONE), or(interpreter, Present.NONE),
                        drafts.isEmpty() ? words.get() : null));
            }
        }
        return drafts;
    }

    /** A second person said yes to keeping them, or does not any more. */
    void agreedBeside(@Nullable SecondYes yes) {
        second.set(yes);
    }

    /** Whom it is about. */
    public ReadOnlyObjectProperty<PersonId> about() {
        return about.getReadOnlyProperty();
    }

    /** What the worker has to know before going on; empty for nothing. */
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /**
     * Asks once more what was refused because its words changed while they were read.
     *
     * @return false if none of these is about words
     */
    public boolean askAgain(List<Refusal> refusals) {
        List<Refusal> changed = refusals.stream().filter(one -> one.code().equals("consent.text_changed")
                || one.code().equals("consent.text_broken")).toList();
        changed.forEach(one -> purposes.stream().filter(one.details()::contains)
                .forEach(purpose -> asked(purpose).answer.set(null)));
        if (!changed.isEmpty()) {
            note.set(AskingWords.of(changed));
            load();
        }
        return !changed.isEmpty();
    }

    /** On what somebody under 18 may be kept; null for somebody who is grown up. */
    public @Nullable YoungBasis young() {
        return isYoung.get() ? new YoungBasis(pathway.get(), youngWords.get(), second.get()) : null;
    }

    /** True if nothing of them may be kept under a name, whatever they answer. */
    public BooleanExpression anonymousOnly() {
        return BooleanExpression.booleanExpression(isYoung.and(Bindings.createBooleanBinding(
                () -> !pathway.get().keepsRecord(), pathway)));
    }

    private @Nullable Answer said(Purpose purpose) {
        Reply reply = answer(purpose).get();
        return reply == null ? null : reply.answer().orElse(null);
    }

    AskedViewModel asked(Purpose purpose) {
        return Objects.requireNonNull(asked.get(purpose), "not asked here");
    }

    private void judge() {
        boolean answered = asked.size() == purposes.size()
                && purposes.stream().allMatch(one -> !open(one).get() || answer(one).get() != null
                        || (one != Purpose.KEEP_RECORD && asked(one).unaskable()));
        complete.set(anonymousOnly().get() || (answered && youngIsSettled()));
    }

    private boolean youngIsSettled() {
        if (!isYoung.get() || !purposes.contains(Purpose.KEEP_RECORD)
                || answer(Purpose.KEEP_RECORD).get() != Reply.AGREED) {
            return true;
        }
        return pathway.get() == YoungPathway.GUARDIAN
                ? guardianAgrees.get()
                : !youngWords.get().isBlank() && second.get() != null;
    }

    private void load() {
        Language wanted = spoken();
        for (Purpose purpose : purposes) {
            background.read(tx -> consents.text(tx, purpose, wanted), text -> {
                if (wanted == spoken()) {
                    asked(purpose).show(text);
                }
            });
        }
    }

    /** True once the words of this purpose are there in the language that was chosen: nobody answers what they did not read. */
    boolean isShown(Purpose purpose) {
        ConsentText shown = asked(purpose).shown.get();
        return shown != null && shown.language() == spoken();
    }

    private Language spoken() {
        return or(language, Texts.currentLanguage());
    }

    private static <T> T or(ObjectProperty<@Nullable T> property, T otherwise) {
        T value = property.get();
        return value == null ? otherwise : value;
    }
}
