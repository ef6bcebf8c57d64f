package org.mlango.people;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.asking.AskingRoom;
import org.mlango.asking.ConsentTalkView;
import org.mlango.asking.Waiting;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Icons;
import org.mlango.kit.form.Page;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;

/** Meeting somebody new, one step at a time. */
final class RegisterView implements Screen {
    private static final Texts TEXTS = Texts.of(RegisterView.class);

    private final RegisterViewModel model;
    private final AskingRoom asking;
    private final Navigation navigation;
    private final Page page = new Page(TEXTS.text("register.title"));
    private final ConsentTalkView talk;
    private final PersonFormView form;
    private final VBox mayBe = new VBox(8);

    RegisterView(RegisterViewModel model, AskingRoom asking, Navigation navigation) {
        this.asking = asking;
        this.model = model;
        this.navigation = navigation;
        talk = asking.view(model.talk);
        form = new PersonFormView(model.form);
        mayBe.setId("register-may-be");
        model.mayBe.subscribe(this::drawMayBe);
        model.step.subscribe(step -> draw());
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        if (about instanceof Waiting met) {
            model.begin(met);
        } else {
            model.begin();
        }
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    @Override
    public boolean unsaved() {
        return model.unsaved();
    }

    @Override
    public boolean mayLeave() {
        return model.mayLeave();
    }

    private void draw() {
        page.content().getChildren().clear();
        switch (model.step.get()) {
            case ASK -> {
                Button next = Buttons.primary("register-next", TEXTS.text("register.next"), Feather.ARROW_RIGHT,
                        model::next);
                next.disableProperty().bind(model.talk.complete().not());
                show(talk, next, Buttons.secondary("register-not-able", TEXTS.text("register.not_able"), Feather.CLOCK,
                        asking::notAble), toPeople());
            }
            case FINE -> show(
                    new EmptyState(Feather.SMILE, TEXTS.text("register.fine"), TEXTS.text("register.fine.next")),
                    Buttons.primary("register-anonymous", TEXTS.text("register.anonymous"), Feather.EDIT_3,
                            () -> navigation.go("record-visit")),
                    back(), toPeople());
            case TELL -> tell();
            case CARD -> card(Objects.requireNonNull(model.kept.get()));
        }
        if (page.getCenter() instanceof ScrollPane scroll) {
            scroll.setVvalue(0);
        }
    }

    private void tell() {
        Button save = Buttons.primary("register-save", TEXTS.text("register.save"), Feather.CHECK, model::save);
        save.disableProperty().bind(model.busy);
        Label leaving = line(TEXTS.text("register.leaving"));
        leaving.setId("register-leaving");
        leaving.getStyleClass().add("field-refusal");
        leaving.visibleProperty().bind(model.leaving);
        leaving.managedProperty().bind(model.leaving);
        show(new VBox(20, leaving, mayBe, form), save, back());
    }

    private void card(PersonFace face) {
        Label code = new Label(face.cardCode());
        code.setId("register-card-code");
        code.setStyle("-fx-font-size: 4em; -fx-font-weight: bold;");
        code.setAccessibleText(String.join(" ", face.cardCode().split("")));
        Label name = new Label(face.nameToUse());
        name.setId("register-card-name");
        name.setStyle("-fx-font-size: 1.4em;");
        Button again = Buttons.secondary("register-again", TEXTS.text("register.again"), Feather.USER_PLUS,
                model::begin);
        show(new Card(TEXTS.text("register.card"), name, code, line(TEXTS.text("register.card.why")))
                .icon(Feather.CREDIT_CARD),
                Buttons.primary("register-open-file", TEXTS.text("register.open"), Feather.FOLDER,
                        () -> navigation.go(PeopleRoom.FILE, face.person())),
                Buttons.secondary("register-record-visit", TEXTS.text("register.visit"), Feather.EDIT_3,
                        () -> navigation.go("record-visit", face.person())),
                again);
    }

    private void drawMayBe() {
        mayBe.getChildren().clear();
        mayBe.setVisible(!model.mayBe.isEmpty());
        mayBe.setManaged(mayBe.isVisible());
        if (mayBe.isVisible()) {
            Label said = line(TEXTS.text("register.may_be"));
            said.setGraphic(Icons.of(Feather.INFO));
            mayBe.getChildren().add(said);
            mayBe.getChildren().add(Buttons.secondary("register-may-be-look", TEXTS.text("register.may_be.look"),
                    Feather.EYE, this::lookWho));
        }
    }

    /** Others' names, only once the worker has turned the screen to themself. */
    private void lookWho() {
        mayBe.getChildren().removeLast();
        for (PersonFace face : model.mayBe) {
            Button open = Buttons.secondary("register-may-be-" + model.mayBe.indexOf(face),
                    TEXTS.text("register.may_be.open"), Feather.FOLDER,
                    () -> navigation.go(PeopleRoom.FILE, face.person()));
            open.setMinWidth(Region.USE_PREF_SIZE);
            open.setAccessibleText(TEXTS.get("register.may_be.open") + ": " + face.label());
            Label who = new Label(face.label() + "  " + face.cardCode(), Icons.of(Feather.USER));
            who.setWrapText(true);
            HBox.setHgrow(who, Priority.ALWAYS);
            who.setMaxWidth(Double.MAX_VALUE);
            HBox line = new HBox(12, who, open);
            line.setAlignment(Pos.CENTER_LEFT);
            mayBe.getChildren().add(line);
        }
    }

    private void show(Node content, Button... actions) {
        page.content().getChildren().setAll(content);
        page.actions(actions);
    }

    private Button back() {
        return Buttons.secondary("register-back", TEXTS.text("register.back"), Feather.ARROW_LEFT, model::back);
    }

    private Button toPeople() {
        return Buttons.secondary("register-to-people", TEXTS.text("register.to_people"), Feather.X,
                () -> navigation.go(PeopleRoom.PEOPLE));
    }

    private static Label line(ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
