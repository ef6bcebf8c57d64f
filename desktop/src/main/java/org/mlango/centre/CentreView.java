package org.mlango.centre;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Choices;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.table.RowFace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;
import org.mlango.store.KeyName;
import org.mlango.store.Role;

/** Who works here, what each of them can see, and a form that adds a colleague. */
final class CentreView implements Screen {
    private static final Texts TEXTS = Texts.of(CentreView.class);

    private static final int MOST_ROWS = 12;

    private final CentreViewModel model;
    private final Navigation navigation;
    private final List<TodayCard> cards;
    private final Page page;

    /** @param cards what other rooms bring */
    CentreView(CentreViewModel model, Navigation navigation, List<TodayCard> cards) {
        this.model = model;
        this.navigation = navigation;
        this.cards = cards;
        VBox brought = new VBox(16, cards.stream().map(TodayCard::node).toArray(Node[]::new));
        this.page = new Page(TEXTS.text("title"), more(), workers(), brought, adding()).intro(model.centreName);
    }

    /** What else belongs to the door and the keys; the vault and the backups bring some of the screens. */
    private FlowPane more() {
        Button letIn = Buttons.primary("centre-let-in", TEXTS.text("centre.let"), Feather.LOG_IN,
                () -> navigation.go(LetInView.ID));
        letIn.visibleProperty().bind(model.envelope);
        letIn.managedProperty().bind(model.envelope);
        return new FlowPane(12, 12, letIn,
                Buttons.secondary("centre-own", TEXTS.text("own"), Feather.KEY, () -> navigation.go(OwnSignInView.ID)),
                Buttons.secondary("centre-backups", TEXTS.text("backups"), Feather.HARD_DRIVE,
                        () -> navigation.go("backup")),
                Buttons.secondary("centre-stock", TEXTS.text("stock"), Feather.PACKAGE, () -> navigation.go("stock")),
                Buttons.secondary("centre-hiding", TEXTS.text("hiding"), Feather.EYE_OFF,
                        () -> navigation.go(HidingView.ID)),
                Buttons.secondary("centre-sheets", TEXTS.text("sheets"), Feather.MAIL, () -> navigation.go("sheets")),
                Buttons.secondary("centre-registers", TEXTS.text("registers"), Feather.INBOX,
                        () -> navigation.go("requests")),
                Buttons.secondary("centre-asking", TEXTS.text("asking"), Feather.MESSAGE_CIRCLE,
                        () -> navigation.go("asking-texts")),
                Buttons.secondary("centre-travel", TEXTS.text("travel"), Feather.BRIEFCASE,
                        () -> navigation.go("travel")));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.load();
        cards.forEach(TodayCard::refresh);
    }

    private Card workers() {
        RowList<WorkerRow> list = new RowList<>("centre-workers", TEXTS.text("people"), model.workers,
                CentreView::face);
        list.empty(new EmptyState(Feather.USERS, TEXTS.text("people"), TEXTS.text("people.why")));
        list.fitting(MOST_ROWS);
        list.onOpen(row -> navigation.go(WorkerView.ID, row.id()));
        // the words follow the language, the list its rows
        Texts.redrawing(list, list::refresh);
        return new Card(TEXTS.text("people"), line(TEXTS.text("people.why")), list,
                line(whoOpens("who.names", KeyName.IK)), line(whoOpens("who.results", KeyName.CK)),
                line(whoOpens("who.words", KeyName.NK)));
    }

    private Card adding() {
        TextEntry name = new TextEntry("centre-add-name", WorkerRules.NAME_LENGTH);
        name.textProperty().bindBidirectional(model.name);
        Choices<Role> roles = new Choices<>("centre-add-roles", List.of(Role.values()),
                role -> TEXTS.text("role." + role));
        Bindings.bindContentBidirectional(roles.chosen(), model.roles);
        Choice<Language> language = new Choice<>("centre-add-language", List.of(Language.values()),
                one -> TEXTS.text("language." + one));
        language.valueProperty().bindBidirectional(model.language);
        PasswordField passphrase = new PasswordField();
        passphrase.setId("centre-add-passphrase");
        passphrase.textProperty().bindBidirectional(model.passphrase);
        PasswordField pin = new PasswordField();
        pin.setId("centre-add-pin");
        pin.textProperty().bindBidirectional(model.pin);
        Button save = Buttons.primary("centre-add-save", TEXTS.text("add.save"), Feather.USER_PLUS, model::add);
        save.disableProperty().bind(model.busy);
        Label done = line(model.done());
        done.getStyleClass().add("done-line");
        return new Card(TEXTS.text("add.title"),
                new Field(TEXTS.text("add.name"), name).why(TEXTS.text("add.name.why")).refusal(model.refusal()),
                new Field(TEXTS.text("add.roles"), roles).why(TEXTS.text("add.roles.why")),
                new Field(TEXTS.text("add.language"), language),
                new Field(TEXTS.text("add.passphrase"), passphrase).why(TEXTS.text("add.passphrase.why")),
                new Field(TEXTS.text("add.pin"), pin).why(TEXTS.text("add.pin.why")),
                save, done);
    }

    private StringBinding whoOpens(String key, KeyName name) {
        return Bindings.createStringBinding(() -> {
            if (model.workers.isEmpty()) {
                return ""; // not read yet, which is another thing than nobody
            }
            String names = model.whoOpens(name);
            return TEXTS.get(key, names.isEmpty() ? TEXTS.get("who.nobody") : names);
        }, Texts.language(), model.workers);
    }

    private static Label line(javafx.beans.value.ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static RowFace face(WorkerRow row) {
        if (!row.active()) {
            return new RowFace(Feather.USER_X, row.name(), TEXTS.get("worker.left"), "");
        }
        String roles = row.roles().stream().map(role -> TEXTS.get("role." + role)).sorted()
                .collect(Collectors.joining(", "));
        return new RowFace(Feather.USER, row.name(), roles, sees(Role.keysOf(row.roles())));
    }

    private static String sees(Set<KeyName> keys) {
        if (!keys.contains(KeyName.IK)) {
            return TEXTS.get("sees.counts");
        }
        if (!keys.contains(KeyName.CK)) {
            return TEXTS.get("sees.desk");
        }
        return keys.stream().filter(key -> key != KeyName.DK).map(key -> TEXTS.get("sees." + key))
                .collect(Collectors.joining(", "));
    }
}
