package org.mlango.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.centre.Centre;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.NavigationEntry;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.store.Background;

/** Wires the library. */
public final class LibraryRoom implements Room {
    static final String PACKS = "library-packs";

    private final Centre centre;
    private final Library library;
    private final Background background;
    private final Navigation navigation;
    private final Notices notices;
    private final SavePlace savePlace;

    public LibraryRoom(Centre centre, Library library, Background background, Navigation navigation, Notices notices,
            SavePlace savePlace) {
        this.centre = centre;
        this.library = library;
        this.background = background;
        this.navigation = navigation;
        this.notices = notices;
        this.savePlace = savePlace;
    }

    /** Shown about the code of a topic, or about nothing. */
    @Override
    public String guidePage() {
        return "counsellor";
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry("library", Texts.of(LibraryRoom.class), Feather.BOOK_OPEN, 50, Set.of(),
                this::screen));
    }

    private Screen screen() {
        LibraryViewModel model = new LibraryViewModel(background, notices);
        return new LibraryView(model, library, navigation,
                page -> new TopicView(page, model,
                        over -> new LeafletView(page, background, savePlace, notices).open(over)));
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(PACKS, () -> new PacksView(new PacksViewModel(new SharePack(centre), background, notices),
                savePlace, navigation));
    }
}
