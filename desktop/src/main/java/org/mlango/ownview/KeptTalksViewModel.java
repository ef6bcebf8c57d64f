package org.mlango.ownview;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** What a person let be written down: nothing is shown until somebody asks, then the newest day, and earlier ones only on request. */
final class KeptTalksViewModel {
    private static final Texts TEXTS = Texts.of(KeptTalksViewModel.class);

    final ObservableList<Talk> talks = FXCollections.observableArrayList();
    /** True while there are earlier ones that are not shown. */
    final BooleanProperty more = new SimpleBooleanProperty();

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final OwnView ownView;
    private final Background background;
    private final Notices notices;
    private @Nullable PersonId person;

    private record Found(List<Talk> talks, int kept) {}

    KeptTalksViewModel(OwnView ownView, Background background, Notices notices) {
        this.ownView = ownView;
        this.background = background;
        this.notices = notices;
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    @Nullable
    PersonId person() {
        return person;
    }

    AnswerWords words(Language language) {
        return ownView.words(language);
    }

    void show(@Nullable PersonId shown) {
        close();
        person = shown;
    }

    void newest() {
        read(false);
    }

    void earlierToo() {
        read(true);
    }

    void close() {
        talks.clear();
        more.set(false);
        refusal.set("");
        open.set(false);
    }

    void takeBack(Talk talk, Answer answer) {
        background.write(tx -> ownView.takeBack(tx, talk, answer.question(), answer.thing()), outcome -> {
            switch (outcome) {
                case Outcome.Done<Integer> done -> {
                    notices.say(TEXTS.get("kept.taken_back"));
                    read(!more.get());
                }
                case Outcome.Refused<Integer>(List<Refusal> refusals) -> refuse(refusals);
                case Outcome.Failed<Integer> failed -> {
                    // told as a notice; everything is as it was
                }
            }
        });
    }

    private void read(boolean earlier) {
        PersonId about = person;
        if (about == null) {
            return;
        }
        background.write(tx -> ownView.read(tx, about, earlier)
                .map(found -> new Found(found, ownView.kept(tx, about))), outcome -> {
                    if (!about.equals(person)) {
                        return;
                    }
                    switch (outcome) {
                        case Outcome.Done<Found>(Found found) -> {
                            refusal.set("");
                            talks.setAll(found.talks());
                            more.set(found.kept() > found.talks().size());
                            open.set(true);
                        }
                        case Outcome.Refused<Found>(List<Refusal> refusals) -> refuse(refusals);
                        case Outcome.Failed<Found> failed -> {
                            // told as a notice
                        }
                    }
                });
    }

    private void refuse(List<Refusal> refusals) {
        refusal.set(TEXTS.get("refusal." + refusals.getFirst().code()));
    }
}
