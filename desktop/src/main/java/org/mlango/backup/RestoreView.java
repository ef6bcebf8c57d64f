package org.mlango.backup;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.backup.RestoreViewModel.Paper;
import org.mlango.backup.RestoreViewModel.Who;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Shown;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.task.ProgressPane;
import org.mlango.kit.text.Texts;

/** Before anybody has signed in: brings everything back from a stick or folder. */
public final class RestoreView extends BorderPane {
    private static final Texts TEXTS = Texts.of(RestoreView.class);
    private static final int NAME = 80;
    private static final int WORDS = 400;
    private static final int DIGITS = 9;

    private final RestoreViewModel model;
    private final SavePlace places;

    RestoreView(RestoreViewModel model, SavePlace places, Runnable leave) {
        this.model = model;
        this.places = places;
        Label said = BackupView.line(model.said());
        said.setId("restore-said");
        Shown.when(said, said.textProperty().isNotEmpty());
        ProgressPane progress = new ProgressPane("restore-progress", TEXTS.text("working")).stoppable(model::stop);
        progress.progressProperty().bind(model.progress);
        Shown.when(progress, model.busy.and(model.back.not()));
        Button go = Buttons.primary("restore-go", TEXTS.text("restore.go"), Feather.DOWNLOAD, model::bringBack);
        go.disableProperty().bind(model.busy);
        Shown.when(go, model.back.not());
        Button done = Buttons.primary("restore-done", TEXTS.text("restore.done"), Feather.LOG_IN, leave);
        Shown.when(done, model.back.and(model.busy.not()));
        Button away = Buttons.quiet("restore-leave", TEXTS.text("restore.leave"), Feather.ARROW_LEFT, leave);
        away.disableProperty().bind(model.busy);
        Shown.when(away, model.back.not());
        VBox asking = new VBox(16, from(), door(), papers(), replacing());
        Shown.when(asking, model.back.not());
        setCenter(new Page(TEXTS.text("restore.title"), asking, progress, said, new FlowPane(16, 8, go, done, away))
                .intro(TEXTS.text("restore.intro")));
    }

    private Card from() {
        Label chosen = BackupView.line(model.places());
        chosen.setId("restore-places");
        Button choose = Buttons.secondary("restore-place", TEXTS.text("restore.place"), Feather.HARD_DRIVE,
                () -> places.chooseFolder(this).ifPresent(model::add));
        return new Card(TEXTS.text("restore.from"), BackupView.line(TEXTS.text("restore.from.why")), chosen, choose);
    }

    private Card door() {
        Choice<Who> who = new Choice<>("restore-who", List.of(Who.values()), one -> TEXTS.text("restore.who." + one));
        who.valueProperty().bindBidirectional(model.who);
        TextEntry name = new TextEntry("restore-name", NAME);
        name.textProperty().bindBidirectional(model.name);
        PasswordField passphrase = new PasswordField();
        passphrase.setId("restore-passphrase");
        passphrase.textProperty().bindBidirectional(model.passphrase);
        LongTextEntry words = new LongTextEntry("restore-words", WORDS, 3);
        words.textProperty().bindBidirectional(model.words);
        VBox worker = new VBox(16, new Field(TEXTS.text("restore.name"), name),
                new Field(TEXTS.text("restore.passphrase"), passphrase).why(TEXTS.text("restore.passphrase.why")));
        Shown.when(worker, model.who.isNotEqualTo(Who.ENVELOPE));
        VBox envelope = new VBox(16, new Field(TEXTS.text("restore.words"), words));
        Shown.when(envelope, model.who.isEqualTo(Who.ENVELOPE));
        return new Card(TEXTS.text("restore.door"), new Field(TEXTS.text("restore.who"), who), worker, envelope);
    }

    private Card papers() {
        return new Card(TEXTS.text("restore.papers"), BackupView.line(TEXTS.text("restore.papers.why")),
                paper("restore-receipt", TEXTS.text("restore.receipt"), model.receipt, model.receiptNumber),
                paper("restore-report", TEXTS.text("restore.report"), model.report, model.reportNumber));
    }

    /** Only where there is something to be replaced. */
    private Node replacing() {
        CheckBox yes = new CheckBox();
        yes.setId("restore-replace");
        yes.textProperty().bind(TEXTS.text("restore.replace.yes"));
        yes.selectedProperty().bindBidirectional(model.replace);
        Card card = new Card(TEXTS.text("restore.replace"), BackupView.line(TEXTS.text("restore.replace.why")), yes);
        card.setVisible(model.wouldReplace());
        card.setManaged(model.wouldReplace());
        return card;
    }

    private static Node paper(String id, ObservableValue<String> words, ObjectProperty<@Nullable Paper> known,
            StringProperty number) {
        Choice<Paper> choice = new Choice<>(id, List.of(Paper.values()), one -> TEXTS.text("restore.paper." + one));
        choice.valueProperty().bindBidirectional(known);
        TextEntry entry = new TextEntry(id + "-typed", DIGITS);
        entry.textProperty().bindBidirectional(number);
        Field typed = new Field(TEXTS.text("restore.paper.which"), entry);
        Shown.when(typed, known.isEqualTo(Paper.NUMBER));
        return new VBox(8, new Field(words, choice), typed);
    }
}
