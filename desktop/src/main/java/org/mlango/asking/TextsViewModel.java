package org.mlango.asking;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.ConsentText;
import org.mlango.consent.Consents;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** The words people are asked with, side by side, and what the centre does when somebody is under 18. */
final class TextsViewModel {
    private static final Texts TEXTS = Texts.of(TextsViewModel.class);

    final ObjectProperty<@Nullable Purpose> purpose = new SimpleObjectProperty<>(Purpose.KEEP_RECORD);
    final StringProperty english = new SimpleStringProperty("");
    final StringProperty swahili = new SimpleStringProperty("");
    final IntegerProperty version = new SimpleIntegerProperty();
    final StringProperty said = new SimpleStringProperty("");
    /** False until the words of what was chosen are read: those before would be saved as its own. */
    final BooleanProperty ready = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable YoungPathway> pathway = new SimpleObjectProperty<>();

    private final Background background;
    private final Consents consents;
    private final Asking asking;

    TextsViewModel(Background background, Consents consents, Asking asking) {
        this.background = background;
        this.consents = consents;
        this.asking = asking;
    }

    void load() {
        said.set("");
        background.read(asking::pathway, pathway::set);
        loadTexts();
    }

    void loadTexts() {
        ready.set(false);
        readTexts();
    }

    private void readTexts() {
        Purpose about = purpose.get();
        if (about == null) {
            return;
        }
        background.read(tx -> List.of(consents.text(tx, about, Language.EN), consents.text(tx, about, Language.SW)),
                (List<ConsentText> found) -> {
                    if (about != purpose.get()) {
                        return;
                    }
                    ready.set(true);
                    english.set(found.getFirst().words());
                    swahili.set(found.getLast().words());
                    version.set(found.getFirst().version());
                    if (!found.stream().allMatch(ConsentText::intact)) {
                        said.set(TEXTS.get("texts.broken"));
                    }
                });
    }

    void save() {
        Purpose about = purpose.get();
        if (about == null || busy.get() || !ready.get()) {
            return;
        }
        String en = english.get();
        String sw = swahili.get();
        busy.set(true);
        background.write(tx -> consents.newTexts(tx, about, en, sw), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<Integer>(Integer next) -> {
                    readTexts();
                    said.set(TEXTS.get("texts.saved", next));
                }
                case Outcome.Refused<Integer>(List<Refusal> refusals) -> said.set(AskingWords.of(refusals));
                case Outcome.Failed<Integer> failed -> {
                    // told as a notice; what was typed stays
                }
            }
        });
    }

    void choose(YoungPathway chosen) {
        if (chosen == pathway.get()) {
            return;
        }
        background.write(tx -> asking.choosePathway(tx, chosen), outcome -> {
            if (outcome instanceof Outcome.Refused<Boolean>(List<Refusal> refusals)) {
                said.set(AskingWords.of(refusals));
            }
            background.read(asking::pathway, pathway::set);
        });
    }

    /** A sentence about how easy a text is. */
    static String reading(String text, Language language) {
        Reading reading = Reading.of(text, language);
        String key = reading.easy(language) ? "texts.easy" : "texts.hard";
        return TEXTS.get(key, Math.round(reading.wordsInSentence()));
    }
}
