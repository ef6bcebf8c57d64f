package org.mlango.library;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;

/** Takes out what was written here, and shows what a partner's file would bring before any of it is taken. */
final class PacksView implements Screen {
    private static final Texts TEXTS = Texts.of(PacksView.class);
    private static final String ENDING = ".txt";

    private final PacksViewModel model;
    private final SavePlace savePlace;
    private final VBox arrivals = new VBox();
    private final Page page;

    PacksView(PacksViewModel model, SavePlace savePlace, Navigation navigation) {
        this.model = model;
        this.savePlace = savePlace;
        arrivals.getStyleClass().add("leaflet");
        model.preview().subscribe(this::draw);
        page = new Page(TEXTS.text("packs"), takingOut(), bringingIn()).intro(TEXTS.text("packs.why"))
                .actions(Buttons.secondary("packs-back", TEXTS.text("packs.back"), Feather.ARROW_LEFT,
                        () -> navigation.go("library")));
        page.getStylesheets().add(LibraryView.SHEET);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.load();
    }

    @Override
    public void hidden() {
        model.leave();
    }

    private Card takingOut() {
        Button out = Buttons.primary("packs-out", TEXTS.text("pack.out"), Feather.UPLOAD,
                () -> savePlace.choose(page, TEXTS.get("pack.file") + ENDING, TEXTS.get("pack.kind"))
                        .ifPresent(model::takeOut));
        out.disableProperty().bind(model.busy);
        return new Card(TEXTS.text("pack.out.title"), Prose.of(TEXTS.text("pack.out.why")), Prose.of(model.ours()),
                Prose.of(TEXTS.text("pack.fingerprint"), "field-why"),
                Prose.of(model.fingerprint(), "library-fingerprint"), out,
                Prose.of(model.outRefusal(), "field-refusal")).icon(Feather.UPLOAD);
    }

    private Card bringingIn() {
        Button in = Buttons.secondary("packs-in", TEXTS.text("pack.in"), Feather.DOWNLOAD,
                () -> savePlace.find(page, TEXTS.get("pack.kind"), ENDING).ifPresent(model::look));
        in.disableProperty().bind(model.busy);
        return new Card(TEXTS.text("pack.in.title"), Prose.of(TEXTS.text("pack.in.why")), in, arrivals,
                Prose.of(model.inRefusal(), "field-refusal")).icon(Feather.DOWNLOAD);
    }

    private void draw(TakePack.@Nullable Preview preview) {
        arrivals.getChildren().clear();
        if (preview == null) {
            return;
        }
        String from = preview.from().map(Partner::name).orElse("");
        arrivals.getChildren().addAll(
                Prose.of(from.isEmpty() ? TEXTS.get("pack.unknown") : TEXTS.get("pack.from", from), "row-title"),
                Prose.of(preview.fingerprint().words(), "library-fingerprint"));
        for (Arrival.Kind kind : Arrival.Kind.values()) {
            List<Arrival> some = preview.arrivals().stream().filter(one -> one.kind() == kind).toList();
            if (!some.isEmpty()) {
                arrivals.getChildren().add(group(kind, some));
            }
        }
        arrivals.getChildren().add(preview.trusted() ? taking() : trusting());
    }

    private VBox group(Arrival.Kind kind, List<Arrival> some) {
        VBox group = new VBox(Prose.of(TEXTS.get("pack.group." + kind, some.size()), "library-corrected"));
        group.getStyleClass().add("leaflet-items");
        if (kind == Arrival.Kind.SAME || kind == Arrival.Kind.HOMELESS) {
            return group;
        }
        for (Arrival arrival : some) {
            CheckBox box = new CheckBox(words(arrival));
            box.setId("packs-take-" + arrival.entry().id());
            box.getStyleClass().add("leaflet-item");
            box.setWrapText(true);
            box.setMnemonicParsing(false);
            box.setMinHeight(VBox.USE_PREF_SIZE);
            box.setSelected(model.takes(arrival));
            box.selectedProperty().subscribe(wanted -> model.take(arrival, wanted));
            group.getChildren().add(box);
        }
        return group;
    }

    private static String words(Arrival arrival) {
        Language language = Texts.currentLanguage();
        Note before = arrival.before();
        Topic topic = Shipped.topic(arrival.entry().topic());
        String where = topic == null ? TEXTS.get("pack.own.page") : topic.title().in(language);
        String theirs = TEXTS.get("pack.entry." + arrival.entry().kind(),
                Arrival.content(arrival.entry()).english().isEmpty()
                        ? arrival.entry().swahili()
                        : Said.own(arrival.entry().english(), arrival.entry().swahili()).in(language),
                where);
        return before == null
                ? theirs
                : TEXTS.get("pack.against", theirs, before.words().in(language));
    }

    private VBox trusting() {
        TextEntry name = new TextEntry("packs-partner", LibraryRules.PARTNER_LENGTH);
        name.textProperty().bindBidirectional(model.partner);
        VBox box = new VBox(Prose.of(TEXTS.text("pack.compare")),
                new Field(TEXTS.text("pack.partner"), name).why(TEXTS.text("pack.partner.why")),
                buttons(Buttons.primary("packs-trust", TEXTS.text("pack.trust"), Feather.CHECK, model::trust)));
        box.getStyleClass().add("leaflet");
        return box;
    }

    private FlowPane taking() {
        return buttons(Buttons.primary("packs-take", TEXTS.text("pack.take"), Feather.CHECK, model::takeIn));
    }

    private FlowPane buttons(Button primary) {
        primary.disableProperty().bind(model.busy);
        FlowPane buttons = new FlowPane(primary,
                Buttons.secondary("packs-leave", TEXTS.text("pack.leave"), Feather.X, model::leave));
        buttons.getStyleClass().add("library-actions");
        return buttons;
    }

}
