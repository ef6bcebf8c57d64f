package org.mlango.ownview;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.PersonId;
import org.mlango.kit.text.Texts;
import org.mlango.people.People;
import org.mlango.shell.Navigation;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.shell.Turning;
import org.mlango.store.Background;

/** Wires the room of own view. It brings no card to Today and no entry to the navigation: a talk begins with a person. */
public final class OwnViewRoom implements Room {
    static final String TALK = "own-view-talk";
    private static final Texts TEXTS = Texts.of(OwnViewRoom.class);

    private final OwnView ownView;
    private final Background background;
    private final Navigation navigation;
    private final Turning turning;
    private final Notices notices;

    public OwnViewRoom(OwnView ownView, People people, Background background, Navigation navigation, Turning turning,
            Notices notices) {
        this.ownView = ownView;
        this.background = background;
        this.navigation = navigation;
        this.turning = turning;
        this.notices = notices;
        ownView.begin(List.of(
                new Goes("take-along", "steps.take_along", Feather.GIFT, 30,
                        person -> navigation.go("record-visit", person)),
                new Goes("library", "steps.library", Feather.BOOK_OPEN, 20, person -> navigation.go("library"))));
        people.addSection(
                () -> new KeptTalksView(new KeptTalksViewModel(ownView, background, notices), navigation));
    }

    @Override
    public String guidePage() {
        return "counsellor";
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(TALK, this::talk);
    }

    private Screen talk() {
        return new TalkView(new TalkViewModel(ownView, background, notices, person -> navigation.go("person", person)),
                turning);
    }

    /** A choice that leads to a screen of a room below, which knows nothing of this one. */
    private record Goes(String name, String key, Ikon icon, int position, Going way) implements NextStep {
        @Override
        public Texts texts() {
            return TEXTS;
        }

        @Override
        public void take(PersonId person) {
            way.with(person);
        }
    }

    /** Where a choice leads. */
    private interface Going {
        void with(PersonId person);
    }
}
