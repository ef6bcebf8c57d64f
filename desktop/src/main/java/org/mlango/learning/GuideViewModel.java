package org.mlango.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.print.SavedFile;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;
import org.mlango.store.OwnSeal;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** The cards, which of them this worker has been through, and the trainings held. */
final class GuideViewModel {
    private static final Texts TEXTS = Texts.of(GuideViewModel.class);

    final ObservableList<Card> cards = FXCollections.observableArrayList();
    /** Codes of cards this worker ticked: theirs alone. */
    final ObservableSet<String> through = FXCollections.observableSet(new HashSet<>());
    final ObservableList<Training> trainings = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Card> open = new SimpleObjectProperty<>();
    final BooleanProperty trainingsOpen = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Card> subject = new SimpleObjectProperty<>();
    final SimpleIntegerProperty heads = new SimpleIntegerProperty();

    private final ReadOnlyBooleanWrapper keeps = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final RecordTraining recordTraining = new RecordTraining();
    private final Background background;
    private final Notices notices;

    GuideViewModel(List<Card> cards, Background background, Notices notices) {
        this.cards.setAll(cards);
        this.background = background;
        this.notices = notices;
    }

    private record Read(Optional<Progress> progress, List<Training> trainings, LocalDate today) {}

    void load() {
        background.read(tx -> new Read(LearningQueries.seal(tx).map(seal -> LearningQueries.progress(tx, seal)),
                LearningQueries.trainings(tx), tx.today()), read -> {
                    keeps.set(read.progress().isPresent());
                    through.clear();
                    through.addAll(read.progress().orElse(Progress.NONE).cards());
                    trainings.setAll(read.trainings());
                    day.set(read.today());
                });
    }

    /** True while what this worker ticks can be kept for them. */
    ReadOnlyBooleanProperty keeps() {
        return keeps.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    void tick(Card card, boolean done) {
        if (through.contains(card.code()) == done) {
            return;
        }
        Set<String> wanted = new HashSet<>(through);
        if (done) {
            wanted.add(card.code());
        } else {
            wanted.remove(card.code());
        }
        background.write(tx -> {
            Optional<OwnSeal<Progress>> seal = LearningQueries.seal(tx);
            seal.ifPresent(own -> LearningWrites.keep(tx, own, new Progress(wanted)));
            return Outcome.done(seal.isPresent());
        }, outcome -> load());
    }

    void addTraining() {
        Card about = subject.get();
        LocalDate when = day.get();
        int there = heads.get();
        does(tx -> recordTraining.run(tx, when, about == null ? null : about.code(), there), "training.added");
    }

    void removeTraining(Training training) {
        does(tx -> recordTraining.remove(tx, training.id()), "training.removed");
    }

    /** The name of a card, also of one this program no longer has. */
    String title(String code, Language language) {
        return cards.stream().filter(card -> card.code().equals(code)).map(card -> card.title().in(language))
                .findFirst()
                .orElse(code);
    }

    void save(Card card, Language language, Path place) {
        background.run(() -> {
            try {
                SavedFile.put(place, CardPdf.write(card, language));
                return true;
            } catch (IOException e) {
                Failures.logged(e);
                return false;
            }
        }, outcome -> notices.say(TEXTS.get(outcome instanceof Outcome.Done<Boolean>(Boolean there) && there
                ? "card.saved"
                : "card.not_saved")));
    }

    private <T> void does(Function<WriteTx, Outcome<T>> work, String said) {
        refusal.set("");
        background.write(work, outcome -> {
            switch (outcome) {
                case Outcome.Done<T> done -> {
                    notices.say(TEXTS.get(said));
                    heads.set(0);
                    load();
                }
                case Outcome.Refused<T>(List<Refusal> refusals) -> refusal.set(TEXTS.get(
                        "refusal." + refusals.getFirst().code(), refusals.getFirst().details().toArray()));
                case Outcome.Failed<T> failed -> refusal.set("");
            }
        });
    }
}
