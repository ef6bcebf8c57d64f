package org.mlango.erasure;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** One receipt, as it is on paper. */
final class ReceiptView extends VBox {
    private static final Texts TEXTS = Texts.of(ReceiptView.class);

    ReceiptView(ErasuresViewModel model, Receipt receipt, SavePlace savePlace) {
        super(8);
        setId("receipt");
        Language language = Texts.currentLanguage();
        var title = LinesView.said(ReceiptWords.title(receipt, language));
        title.getStyleClass().add("card-title");
        title.setId("receipt-title");
        getChildren().addAll(title, LinesView.said(ReceiptWords.day(receipt, language)));
        var deleted = LinesView.said(ReceiptWords.deleted(language));
        deleted.getStyleClass().add("row-title");
        getChildren().add(deleted);
        receipt.told().in(language).forEach(line -> getChildren().add(LinesView.icon(line, Feather.CHECK)));
        ReceiptWords.afterwards(language).forEach(line -> getChildren().add(LinesView.said(line)));
        FlowPane saves = new FlowPane(12, 12);
        for (Language reads : Language.values()) {
            Button save = Buttons.secondary("receipt-save-" + reads.name().toLowerCase(java.util.Locale.ROOT),
                    TEXTS.text("receipt.save." + reads), Feather.PRINTER,
                    () -> savePlace.choose(this, TEXTS.in(reads, "receipt.file", String.valueOf(receipt.number())),
                            TEXTS.get("receipt.kind")).ifPresent(place -> model.save(receipt, reads, place)));
            saves.getChildren().add(save);
        }
        getChildren().add(saves);
    }
}
