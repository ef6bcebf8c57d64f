package org.mlango.erasure;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** One receipt, as it is on paper. */
final class ReceiptView extends VBox {
    private static final Texts TEXTS = Texts.of(ReceiptView.class);

    private final ErasuresViewModel model;
    private final ReceiptPaper receipt;
    private final SavePlace savePlace;

    ReceiptView(ErasuresViewModel model, ReceiptPaper receipt, SavePlace savePlace) {
        super(8);
        this.model = model;
        this.receipt = receipt;
        this.savePlace = savePlace;
        setId("receipt");
        ReceiptWords words = new ReceiptWords(receipt, Texts.currentLanguage());
        var title = Prose.of(words.title(), "card-title");
        title.setId("receipt-title");
        getChildren().addAll(title, Prose.of(words.day()), Prose.of(words.deleted(), "row-title"));
        words.gone().forEach(line -> getChildren().add(Prose.marked(Feather.CHECK, line)));
        getChildren().addAll(Prose.of(words.counts()), Prose.of(words.copies(), "row-title"));
        VBox copies = new VBox(8);
        copies.setId("receipt-copies");
        words.copiesLeft().forEach(line -> copies.getChildren().add(Prose.marked(Feather.HARD_DRIVE, line)));
        getChildren().add(copies);
        words.afterwards().forEach(line -> getChildren().add(Prose.of(line)));
        getChildren().add(new FlowPane(12, 12,
                List.of(Language.values()).stream().map(this::save).toArray(Button[]::new)));
    }

    private Button save(Language reads) {
        String name = TEXTS.in(reads, "receipt.file", String.valueOf(receipt.receipt().number()));
        return Buttons.secondary("receipt-save-" + reads.name().toLowerCase(Locale.ROOT),
                TEXTS.text("receipt.save." + reads), Feather.PRINTER,
                () -> savePlace.choose(this, name, TEXTS.get("receipt.kind"))
                        .ifPresent(place -> model.save(receipt, reads, place)));
    }
}
