package org.mlango.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.asking.AskingRoom;
import org.mlango.asking.ConsentSectionView;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.NavigationEntry;
import org.mlango.shell.Notices;
import org.mlango.shell.Room;
import org.mlango.shell.Screen;
import org.mlango.store.Background;
import org.mlango.store.Role;

/** Wires the room of people: search, registration, and the frame of a person's file. */
public final class PeopleRoom implements Room {
    static final String PEOPLE = "people";
    static final String REGISTER = "register-person";
    static final String FILE = "person";
    static final Set<Role> WHO_MEET_PEOPLE = Set.of(Role.FRONT_DESK, Role.NURSE, Role.COUNSELLOR);
    private static final Texts TEXTS = Texts.of(PeopleRoom.class);

    private final Background background;
    private final Navigation navigation;
    private final Notices notices;
    private final AskingRoom consent;
    private final People people;

    public PeopleRoom(Background background, Navigation navigation, Notices notices, AskingRoom consent,
            People people) {
        this.background = background;
        this.navigation = navigation;
        this.notices = notices;
        this.consent = consent;
        this.people = people;
    }

    @Override
    public String guidePage() {
        return "front-desk";
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry("people", TEXTS, Feather.USERS, 30, WHO_MEET_PEOPLE,
                () -> new PeopleView(new PeopleViewModel(background, people), navigation)));
    }

    @Override
    public Map<String, Supplier<Screen>> screens() {
        return Map.of(REGISTER, this::register, FILE, this::file);
    }

    private Screen register() {
        return new RegisterView(new RegisterViewModel(background, people, consent.asking(),
                consent.talk(Purpose.FIRST_CONTACT)), consent, navigation);
    }

    private Screen file() {
        ConsentSectionView agreed = consent.section();
        List<PersonFileSection> parts = new ArrayList<>(people.sections());
        parts.add(ReachView.of(new ReachViewModel(background, consent.consents(), people), agreed::ask));
        parts.add(GroupsView.of(new GroupsViewModel(background, consent.consents(), people), agreed::ask));
        parts.add(new ConsentFileView(agreed));
        PersonFileView view = new PersonFileView(new PersonFileViewModel(background, people, consent.consents()), parts,
                navigation);
        agreed.onChanged(view::showAnew).onGone(() -> {
            notices.say(TEXTS.get("file.gone"));
            navigation.go(PEOPLE);
        });
        return view;
    }
}
