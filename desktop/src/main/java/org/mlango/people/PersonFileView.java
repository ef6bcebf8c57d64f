package org.mlango.people;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.PersonId;
import org.mlango.kit.form.Briefly;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Columns;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;

/** The frame of a person's file: who it is, then the parts the rooms bring. */
final class PersonFileView implements Screen {
    private static final Texts TEXTS = Texts.of(PersonFileView.class);
    /** Of what is told side by side, in em. */
    private static final double NARROWEST = 18;

    private final PersonFileViewModel model;
    private final List<PersonFileSection> sections;
    private final VBox identity = new VBox(12);
    private final VBox parts = new VBox(20);
    /** How long what identifies somebody stays on the screen. */
    final Briefly hiding;
    private final Page page;
    private Subscription listening = Subscription.EMPTY;

    PersonFileView(PersonFileViewModel model, List<PersonFileSection> sections, Navigation navigation) {
        this.model = model;
        this.sections = sections.stream().sorted(comparingInt(PersonFileSection::position)).toList();
        sections.forEach(section -> section.onChange(this::showAnew));
        hiding = new Briefly(model::conceal).whileShown(model.revealed.map(shown -> true).orElse(false));
        identity.setId("person-identity");
        model.revealed.subscribe(shown -> drawIdentity());
        model.correcting.subscribe(now -> drawIdentity());
        page = new Page(model.label, new Card(TEXTS.text("file.who"), identity).icon(Feather.USER), parts)
                .intro(model.leftBe)
                .actions(Buttons.primary("person-record-visit", TEXTS.text("register.visit"), Feather.EDIT_3,
                        () -> navigation.go("record-visit", model.person.get())),
                        Buttons.secondary("person-to-people", TEXTS.text("register.to_people"), Feather.ARROW_LEFT,
                                () -> navigation.go(PeopleRoom.PEOPLE)));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        listening.unsubscribe();
        listening = Texts.language().subscribe(language -> drawIdentity());
        if (about instanceof PersonId person) {
            model.show(person, () -> showSections(person));
        }
    }

    @Override
    public void hidden() {
        listening.unsubscribe();
        model.hide();
        sections.forEach(PersonFileSection::hidden);
        parts.getChildren().clear();
    }

    /** Lets every part read again, since an agreement changed. */
    void showAnew() {
        PersonId person = model.person.get();
        if (person != null) {
            model.readLeftBe();
            sections.stream().filter(this::mine).forEach(section -> section.show(person));
        }
    }

    private void showSections(PersonId person) {
        List<PersonFileSection> mine = sections.stream().filter(this::mine).toList();
        parts.getChildren().setAll(mine.stream().map(PersonFileSection::node).toList());
        mine.forEach(section -> section.show(person));
    }

    private boolean mine(PersonFileSection section) {
        return section.roles().isEmpty() || section.roles().stream().anyMatch(model.roles.get()::contains);
    }

    private void drawIdentity() {
        Focus.stayAt(identity);
        Person shown = model.revealed.get();
        if (model.correcting.get()) {
            Button save = Buttons.primary("person-save", TEXTS.text("file.save"), Feather.CHECK,
                    model::saveCorrection);
            save.disableProperty().bind(model.busy);
            identity.getChildren().setAll(new PersonFormView(model.form), OldWordsView.of("person-old", model.old),
                    before(), row(save, Buttons.secondary("person-cancel", TEXTS.text("file.cancel"), Feather.X,
                            model::stopCorrecting)));
            return;
        }
        identity.getChildren().clear();
        if (shown == null) {
            identity.getChildren().add(line(TEXTS.get("file.hidden")));
        } else {
            identity.getChildren().add(new Columns(NARROWEST, told(shown, model.minded).toArray(Node[]::new)));
        }
        identity.getChildren().add(row(
                Buttons.secondary("person-reveal", TEXTS.text("file.reveal"), Feather.EYE, model::reveal),
                Buttons.secondary("person-correct", TEXTS.text("file.correct"), Feather.EDIT_2,
                        model::startCorrecting)));
    }

    /** What stood here before, where it was kept; it may still be let go of. */
    private VBox before() {
        VBox box = new VBox(6);
        Runnable draw = () -> {
            box.getChildren().setAll(model.before.stream().flatMap(one -> one.told().stream()
                    .map(old -> line(BeforeWords.line(old, Dates.shortDay(one.day()))))).toList());
            if (!model.before.isEmpty()) {
                box.getChildren().add(Buttons.secondary("person-let-go", TEXTS.text("before.let_go"), Feather.TRASH_2,
                        model::letGoOfBefore));
            }
        };
        model.before.subscribe(draw);
        draw.run();
        return box;
    }

    private static List<Node> told(Person person, List<String> minded) {
        Identity told = person.identity();
        String year = person.birthYear() == null
                ? TEXTS.get("sure." + person.sure())
                : person.birthYear() + " (" + TEXTS.get("sure." + person.sure()) + ")";
        return Stream.of(
                minded.stream().flatMap(words -> said("file.minded", words).stream()).toList(),
                said("file.code", told.cardCode()), said("field.nameToUse", told.nameToUse()),
                said("field.phrase", told.phrase()), said("field.phone", told.phone()),
                said("field.gender", TEXTS.get("gender." + person.gender())),
                said("field.genderWords", told.genderWords()), said("field.birthYear", year),
                said("field.came", TEXTS.get("came." + told.cameThrough())),
                said("field.wantsNow", told.wantsNow())).flatMap(List::stream).toList();
    }

    private static List<Node> said(String key, String words) {
        if (words.isBlank()) {
            return List.of();
        }
        Label name = line(TEXTS.get(key));
        name.getStyleClass().add("row-detail");
        return List.of(new VBox(name, line(words)));
    }

    private static FlowPane row(Button... buttons) {
        return new FlowPane(12, 12, buttons);
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
