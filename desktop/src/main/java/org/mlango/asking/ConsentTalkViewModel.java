package org.mlango.asking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Expressed;
import org.mlango.consent.PersonId;
import org.mlango.consent.Present;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Background;

/** One talk about agreements: the exact words shown, in the language the person wants, and what they said. */
public final class ConsentTalkViewModel {
    final List<Purpose> purposes;
    final ObjectProperty<@Nullable Language> language = new SimpleObjectProperty<>(Texts.currentLanguage());
    final ObjectProperty<@Nullable Expressed> expressed = new SimpleObjectProperty<>(Expressed.SPOKEN);
    final ObjectProperty<@Nullable Present> witness = new SimpleObjectProperty<>(Present.NONE);
    final ObjectProperty<@Nullable Present> interpreter = new SimpleObjectProperty<>(Present.NONE);
    final StringProperty words = new SimpleStringProperty("");

    private final Background background;
    private final Consents consents;
    private final Map<Purpose, Asked> asked = new EnumMap<>(Purpose.class);
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    /** One question: its first line, the rest, and the answer. */
    record Asked(StringProperty question, StringProperty body, ObjectProperty<@Nullable Answer> answer) {}

    /** @param purposes in the order they are asked; only the first is asked if that is a record and the answer is no */
    public ConsentTalkViewModel(Background background, Consents consents, List<Purpose> purposes) {
        this.background = background;
        this.consents = consents;
        this.purposes = List.copyOf(purposes);
        for (Purpose purpose : this.purposes) {
            Asked one = new Asked(new SimpleStringProperty(""), new SimpleStringProperty(""),
                    new SimpleObjectProperty<>());
            one.answer().subscribe(answer -> judge());
            asked.put(purpose, one);
        }
        language.subscribe(chosen -> load());
        judge();
    }

    /** Forgets the answers of the person before. */
    public void begin() {
        asked.values().forEach(one -> one.answer().set(null));
        language.set(Texts.currentLanguage());
        expressed.set(Expressed.SPOKEN);
        witness.set(Present.NONE);
        interpreter.set(Present.NONE);
        words.set("");
        load();
    }

    public ObjectProperty<@Nullable Answer> answer(Purpose purpose) {
        return asked(purpose).answer();
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
                : BooleanExpression.booleanExpression(answer(Purpose.KEEP_RECORD).isEqualTo(Answer.AGREED));
    }

    /** What was said, ready to be written down; what was not asked is not in it. */
    public List<DecisionDraft> decisions(PersonId person) {
        List<DecisionDraft> drafts = new ArrayList<>();
        for (Purpose purpose : purposes) {
            Answer answer = answer(purpose).get();
            if (answer != null && open(purpose).get()) {
                drafts.add(new DecisionDraft(person, purpose, null, answer, spoken(),
                        or(expressed, Expressed.SPOKEN), or(witness, Present.NONE), or(interpreter, Present.NONE),
                        drafts.isEmpty() ? words.get() : null));
            }
        }
        return drafts;
    }

    Asked asked(Purpose purpose) {
        return Objects.requireNonNull(asked.get(purpose), "not asked here");
    }

    private void judge() {
        complete.set(asked.size() == purposes.size()
                && purposes.stream().allMatch(one -> !open(one).get() || answer(one).get() != null));
    }

    private void load() {
        for (Purpose purpose : purposes) {
            background.read(tx -> consents.text(tx, purpose, spoken()).words(), text -> {
                int end = text.indexOf('\n');
                asked(purpose).question().set(end < 0 ? text : text.substring(0, end).strip());
                asked(purpose).body().set(end < 0 ? "" : text.substring(end).strip());
            });
        }
    }

    private Language spoken() {
        return or(language, Texts.currentLanguage());
    }

    private static <T> T or(ObjectProperty<@Nullable T> property, T otherwise) {
        T value = property.get();
        return value == null ? otherwise : value;
    }
}
