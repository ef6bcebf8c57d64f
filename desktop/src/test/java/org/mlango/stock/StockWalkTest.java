package org.mlango.stock;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.boot.Program;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** A shelf is counted, runs below nothing on a busy day, and Today asks for a look. */
@Tag("walk")
class StockWalkTest {
    private static final Texts TEXTS = Texts.of(StockRoom.class);
    private static final String PACK = "cm-nsp-pack";

    @ParameterizedTest
    @EnumSource(Language.class)
    void aShelfIsCountedAndGivingGoesOnPastIt(Language language) {
        try (Program program = Program.practice()) {
            program.signIn(Program.OTIENO);
            program.speak(language);
            program.click("nav-centre");
            program.click("centre-stock");
            program.click("stock-count-all");
            program.put("stock-counted-" + PACK, "3");
            program.click("stock-save");
            program.read(TEXTS.in(language, "said.counted"));
            program.click("notice-close");

            program.click("nav-record-visit");
            program.click("record-visit-tile-" + PACK);
            program.put("record-visit-given-" + PACK + "-number", "5");
            program.click("record-visit-save");
            program.see("notice-close");
            program.click("notice-close");

            program.click("nav-today");
            program.read(TEXTS.in(language, "shelf.below", "2"));
            program.picture("stock-walk-today-" + language);
            program.click("today-stock-go");
            program.click("stock-open-" + PACK);
            program.read(TEXTS.in(language, "shelf.below.why"));
            program.click("stock-count");
            program.put("stock-counted-" + PACK, "1");
            program.click("stock-save");
            program.read(TEXTS.in(language, "shelf.on_hand", "1"));
            program.read(TEXTS.in(language, "difference.more", "3"));
            program.picture("stock-walk-thing-" + language);
        }
    }
}
