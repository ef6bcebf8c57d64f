package org.mlango.erasure;

import java.io.IOException;

import org.mlango.kit.print.PdfPaper;
import org.mlango.kit.text.Language;

/** The receipt on half a sheet of paper. It names neither a person nor the centre nor the program. */
record ReceiptPdf(ReceiptPaper receipt, Language language) {
    byte[] write() throws IOException {
        ReceiptWords words = new ReceiptWords(receipt, language);
        PdfPaper paper = PdfPaper.half().title(words.title()).plain(words.day()).strong(words.deleted());
        words.gone().forEach(paper::point);
        paper.plain(words.counts()).plain(words.copies());
        words.copiesLeft().forEach(paper::point);
        words.afterwards().forEach(paper::plain);
        return paper.bytes();
    }
}
