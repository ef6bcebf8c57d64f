package org.mlango.trail;

import java.io.IOException;

import org.mlango.kit.print.PdfPaper;
import org.mlango.kit.text.Texts;
import org.mlango.store.AuditReads.Count;
import org.mlango.vault.ActionWords;

/** The weekly sheet on paper. It names neither the centre, nor the program, nor anybody. */
final class WeeklySheetPdf {
    private static final Texts TEXTS = Texts.of(WeeklySheetPdf.class);

    private final WeeklySheet sheet;

    WeeklySheetPdf(WeeklySheet sheet) {
        this.sheet = sheet;
    }

    byte[] write() throws IOException {
        SheetWords words = new SheetWords(sheet);
        PdfPaper paper = PdfPaper.whole().title(TEXTS.get("sheet.title")).soft(words.week()).plain(words.state());
        paper.heading(TEXTS.get("sheet.what"));
        for (Count count : sheet.counts()) {
            paper.fact(ActionWords.of(count.action()), SheetWords.number(count));
        }
        if (sheet.counts().isEmpty()) {
            paper.plain(words.nothing());
        }
        return paper.heading(words.wordsOf()).large(sheet.words()).soft(words.keep()).bytes();
    }
}
