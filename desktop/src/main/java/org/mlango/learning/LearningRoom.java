package org.mlango.learning;

import java.util.Map;
import java.util.function.Supplier;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Texts;
import org.mlango.library.Library;
import org.mlango.library.LibraryCorner;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.store.Background;

/** Wires the guide; its door is on the library's screen. */
public final class LearningRoom implements Room {
    private static final String GUIDE = "guide";

    private final Library library;
    private final Background background;
    private final Navigation navigation;
    private final Notices notices;
    private final SavePlace savePlace;

    public LearningRoom(Library library, Background background, Navigation navigation, Notices notices,
            SavePlace savePlace) {
        this.library = library;
        this.background = background;
        this.navigation = navigation;
        this.notices = notices;
        this.savePlace = savePlace;
        library.addCorner(new LibraryCorner(GUIDE, Texts.of(LearningRoom.class), Feather.MESSAGE_CIRCLE));
    }

    @Override
    public String guidePage() {
        return "counsellor";
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(GUIDE, () -> new GuideView(new GuideViewModel(Cards.all(library), background, notices), savePlace,
                navigation));
    }
}
