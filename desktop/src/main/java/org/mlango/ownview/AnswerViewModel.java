package org.mlango.ownview;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

/** One question of a conversation while it goes on. In memory alone. */
final class AnswerViewModel {
    final Question question;
    /** Null until somebody asks. */
    final ObjectProperty<@Nullable FiveWay> said = new SimpleObjectProperty<>();
    final ObservableSet<String> codes = FXCollections.observableSet(new LinkedHashSet<>());
    final StringProperty words = new SimpleStringProperty("");
    /** What they said may become of it; null until they said. */
    final ObjectProperty<@Nullable Keep> keep = new SimpleObjectProperty<>();
    /** True while nothing was answered here. */
    final BooleanBinding empty;

    /** OV14, for one answer. */
    enum Keep {
        KEEP, LET_GO
    }

    AnswerViewModel(Question question) {
        this.question = question;
        empty = Bindings.createBooleanBinding(() -> answer(null).isEmpty(), said, codes, words);
    }

    Answer answer(@Nullable Integer thing) {
        FiveWay now = said.get();
        return new Answer(question, thing, now == null ? FiveWay.NOT_ASKED : now, Set.copyOf(codes), words.get());
    }

    boolean mayBeKept() {
        return !empty.get() && keep.get() == Keep.KEEP;
    }
}
