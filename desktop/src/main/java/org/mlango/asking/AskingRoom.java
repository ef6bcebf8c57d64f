package org.mlango.asking;

import java.util.List;

import org.mlango.consent.Consents;
import org.mlango.consent.Purpose;
import org.mlango.shell.Room;
import org.mlango.store.Background;

/** Wires the room of agreements. It has no screen of its own: its views stand where a person is met. */
public final class AskingRoom implements Room {
    private final Background background;
    private final Consents consents;

    public AskingRoom(Background background, Consents consents) {
        this.background = background;
        this.consents = consents;
    }

    public Consents consents() {
        return consents;
    }

    /** A talk about these purposes; show it in a {@link ConsentTalkView}. */
    public ConsentTalkViewModel talk(List<Purpose> purposes) {
        return new ConsentTalkViewModel(background, consents, purposes);
    }

    /** What one person agreed to, for their file. */
    public ConsentSectionView section() {
        return new ConsentSectionView(new ConsentSectionViewModel(background, consents));
    }
}
