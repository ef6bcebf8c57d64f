package org.mlango.rights;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.people.People;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.store.Background;

/** Wires the room of rights. It has no screen of its own: it stands in the person's file. */
public final class RightsRoom implements Room {
    public RightsRoom(Rights rights, People people, Background background, Notices notices, SavePlace savePlace) {
        people.addSection(() -> new StopsView(new StopsViewModel(background, rights.consents)).section());
        people.addSection(() -> new LinksView(new LinksViewModel(background, rights.consents, people)).section());
        people.addSection(
                () -> new CopyView(new CopyViewModel(background, rights.makeCopy, notices), savePlace).section());
        people.addSection(() -> new LooksView(new LooksViewModel(background, rights.looks)).section());
    }

    @Override
    public String guidePage() {
        return "when-somebody-asks-for-their-rights";
    }
}
