package org.mlango.sheets;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.mlango.drafts.Drafts;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Texts;
import org.mlango.people.People;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.shell.Shortcut;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;

/** Wires paper and counts. It has no entry at the left: Record visit and Today lead to it. */
public final class SheetsRoom implements Room {
    private final Sheets sheets;
    private final People people;
    private final Drafts drafts;
    private final Window window;

    /** @param screen runs something where the screen lives */
    public record Window(Background background, Navigation navigation, Notices notices, SavePlace savePlace,
            Consumer<Runnable> screen) {}

    public SheetsRoom(Sheets sheets, People people, Drafts drafts, Window window) {
        this.sheets = sheets;
        this.people = people;
        this.drafts = drafts;
        this.window = window;
    }

    @Override
    public String guidePage() {
        return "when-it-comes-on-paper";
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(SheetsView.ID, () -> new SheetsView(new SheetsViewModel(
                new GridViewModel.Desk(sheets, people, drafts, window.background(), window.notices()),
                window.screen()), window.savePlace()));
    }

    @Override
    public List<TodayCard> todayCards() {
        return List.of(new SheetsTodayView(window.background(), drafts, window.navigation()));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut("Ctrl Enter", Texts.of(SheetsRoom.class), "keys.record"));
    }
}
