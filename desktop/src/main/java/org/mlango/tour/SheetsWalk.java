package org.mlango.tour;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/** The part of the day in which a sheet is keyed in, a talk counted, and the paper for tomorrow made ready. */
record SheetsWalk(Hands hands, Consumer<String> picture, Consumer<String> pictures) {
    void run() {
        hands.click("nav-record-visit");
        hands.click("record-visit-paper");
        hands.await("from-paper-start");
        picture.accept("from-paper");
        hands.click("from-paper-many");
        hands.click("grid-where-talk");
        hands.click("grid-1-people");
        hands.type("14");
        hands.press(KeyCode.TAB);
        hands.press(KeyCode.TAB);
        hands.press(KeyCode.TAB);
        hands.type("20");
        pictures.accept("from-paper-talk");
        hands.click("grid-save");
        hands.await("notice-undo");
        hands.dismiss("notice-close");
        hands.click("from-paper-one");
        for (int row = 1; row <= 4; row++) {
            hands.click("grid-" + row + "-code");
            hands.press(KeyCode.TAB);
            hands.type(String.valueOf(row));
        }
        hands.click("grid-5-code");
        hands.type("K7M-4QX-2");
        hands.press(KeyCode.TAB);
        hands.type("two");
        hands.click("grid-save");
        hands.await("grid-said-5");
        pictures.accept("from-paper-sheet");
        hands.click("grid-back");
        hands.await("from-paper-start");
        pictures.accept("from-paper-begun");
        hands.click("from-paper-import");
        hands.await("import-paste");
        pictures.accept("from-paper-spreadsheet");
        hands.click("import-back");
        hands.click("from-paper-paper");
        hands.await("paper-keep");
        pictures.accept("from-paper-to-print");
        hands.click("paper-back");
        hands.await("from-paper-start");
    }
}
