package org.mlango.places;

import java.util.Map;
import java.util.function.Supplier;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Texts;
import org.mlango.library.Library;
import org.mlango.library.LibraryCorner;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.store.Background;

/** Wires the directory; its door is on the library's screen. */
public final class PlacesRoom implements Room {
    private final Places places;
    private final Background background;
    private final Notices notices;
    private final SavePlace savePlace;

    public PlacesRoom(Places places, Library library, Background background, Notices notices, SavePlace savePlace) {
        this.places = places;
        this.background = background;
        this.notices = notices;
        this.savePlace = savePlace;
        library.addCorner(new LibraryCorner(PlacesView.ID, Texts.of(PlacesRoom.class), Feather.MAP_PIN));
    }

    @Override
    public String guidePage() {
        return "when-somebody-wants-to-go-elsewhere";
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(PlacesView.ID,
                () -> new PlacesView(new PlacesViewModel(background, places, notices), savePlace));
    }
}
