package org.mlango.guide;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;

/** The pages that hold what is looked for, and the one that is open. */
final class PagesViewModel {
    final StringProperty asked = new SimpleStringProperty("");
    final ObservableList<GuidePage> found = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable GuidePage> open = new SimpleObjectProperty<>();
    private Language language = Language.EN;

    PagesViewModel() {
        asked.subscribe(words -> look());
    }

    /** The same page in another language. */
    void speak(Language now) {
        language = now;
        look();
        GuidePage before = open.get();
        if (before != null) {
            open(before.name());
        }
    }

    void open(String name) {
        open.set(GuidePages.named(name, language).orElse(null));
    }

    /** Whatever is about it comes first. */
    private void look() {
        List<GuidePage> all = GuidePages.all(language);
        String words = asked.get() == null ? "" : asked.get();
        found.setAll(words.isBlank()
                ? all
                : all.stream().filter(page -> page.answers(words))
                        .sorted(Comparator.comparing(page -> !page.isAbout(words))).toList());
    }
}
