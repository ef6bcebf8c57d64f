package org.mlango.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.print.PaperSize;
import org.mlango.kit.print.SavedFile;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;

/** What a person wants to carry, and the file that is printed. Nobody notes who took it. */
final class LeafletViewModel {
    private static final Texts TEXTS = Texts.of(LeafletViewModel.class);

    final ObjectProperty<@Nullable Language> language = new SimpleObjectProperty<>(Texts.currentLanguage());
    final ObjectProperty<@Nullable PaperSize> size = new SimpleObjectProperty<>(PaperSize.CARD);
    final BooleanProperty discreet = new SimpleBooleanProperty(true);
    final ObservableList<Leaflet.Item> items = FXCollections.observableArrayList();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final ReadOnlyStringWrapper left = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Set<Integer> leftOut = new HashSet<>();
    private final TopicPage page;
    private final Background background;
    private final Notices notices;

    LeafletViewModel(TopicPage page, Background background, Notices notices) {
        this.page = page;
        this.background = background;
        this.notices = notices;
        language.subscribe(chosen -> offer());
        discreet.subscribe(chosen -> offer());
    }

    /** What had to stay off a discreet paper. */
    ReadOnlyStringProperty left() {
        return left.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    Leaflet leaflet() {
        return new Leaflet(page, Optional.ofNullable(language.get()).orElse(Texts.currentLanguage()),
                Optional.ofNullable(size.get()).orElse(PaperSize.CARD), discreet.get(), Set.copyOf(leftOut));
    }

    boolean takes(Leaflet.Item item) {
        return !leftOut.contains(item.number());
    }

    void take(Leaflet.Item item, boolean wanted) {
        if (wanted) {
            leftOut.remove(item.number());
        } else {
            leftOut.add(item.number());
        }
    }

    void save(Path place, Runnable then) {
        Leaflet wanted = leaflet();
        if (wanted.items().isEmpty()) {
            refusal.set(TEXTS.get("refusal.leaflet.empty"));
            return;
        }
        busy.set(true);
        refusal.set("");
        background.run(() -> put(wanted, place), outcome -> {
            busy.set(false);
            String code = outcome instanceof Outcome.Done<String>(String told) ? told : "library.not_saved";
            if (code.isEmpty()) {
                notices.say(TEXTS.get("leaflet.saved"));
                then.run();
            } else {
                refusal.set(TEXTS.get("refusal." + code));
            }
        });
    }

    /** @return why there is no file, as the code of a refusal; empty if there is one */
    private static String put(Leaflet leaflet, Path place) {
        try {
            SavedFile.put(place, LeafletPdf.write(leaflet));
            return "";
        } catch (IOException e) {
            return SaveTrouble.code(Failures.logged(e));
        }
    }

    private void offer() {
        List<Leaflet.Item> offered = leaflet().offered();
        items.setAll(offered);
        int untold = leaflet().untold();
        left.set(untold == 0 ? "" : TEXTS.get("leaflet.left", untold));
    }
}
