package org.mlango.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import org.mlango.kit.text.Texts;

/** Every key that does something, on one sheet. */
final class ShortcutSheet extends GridPane {
    private static final Texts TEXTS = Texts.of(ShortcutSheet.class);
    private static final List<Shortcut> OURS = List.of(ours("F1", "keys.sheet"), ours("F12", "keys.cover"),
            ours("F12 F12", "keys.lock"), ours("Tab", "keys.tab"), ours("Ctrl+U", "keys.undo"),
            ours("Ctrl +   Ctrl \u2212", "keys.size"),
            ours("Esc", "keys.close"));

    ShortcutSheet(List<NavigationEntry> entries, List<Shortcut> brought) {
        setId("shortcut-sheet");
        getStyleClass().add("shortcut-sheet");
        List<Shortcut> lines = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            NavigationEntry entry = entries.get(i);
            lines.add(new Shortcut("Ctrl+" + (i + 1), entry.texts(), "nav." + entry.id()));
        }
        lines.addAll(brought);
        lines.addAll(OURS);
        for (int i = 0; i < lines.size(); i++) {
            Shortcut line = lines.get(i);
            Label keys = new Label(line.keys());
            keys.getStyleClass().add("keys");
            keys.setMinWidth(USE_PREF_SIZE);
            Label words = new Label();
            words.textProperty().bind(line.texts().text(line.key()));
            words.setWrapText(true);
            addRow(i, keys, words);
        }
    }

    private static Shortcut ours(String keys, String key) {
        return new Shortcut(keys, TEXTS, key);
    }
}
