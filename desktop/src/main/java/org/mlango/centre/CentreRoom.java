package org.mlango.centre;

import java.util.List;
import java.util.Set;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.text.Texts;
import org.mlango.shell.NavigationEntry;
import org.mlango.shell.Room;
import org.mlango.store.Background;

/** Wires the room of the centre. */
public final class CentreRoom implements Room {
    private final Background background;
    private final Centre centre;
    private final Accounts accounts;

    public CentreRoom(Background background, Centre centre, Accounts accounts) {
        this.background = background;
        this.centre = centre;
        this.accounts = accounts;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry("centre", Texts.of(CentreRoom.class), Feather.SLIDERS, 80, Set.of(),
                () -> new CentreView(new CentreViewModel(background, centre, accounts))));
    }
}
