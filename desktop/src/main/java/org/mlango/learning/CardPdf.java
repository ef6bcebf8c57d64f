package org.mlango.learning;

import java.io.IOException;

import org.mlango.kit.print.PaperSize;
import org.mlango.kit.print.SmallPaper;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** A card for the pocket. */
final class CardPdf {
    private static final Texts TEXTS = Texts.of(CardPdf.class);

    private CardPdf() {}

    static byte[] write(Card card, Language language) throws IOException {
        SmallPaper paper = new SmallPaper(PaperSize.CARD);
        paper.title(card.title().in(language));
        for (Piece piece : card.pieces()) {
            switch (piece.kind()) {
                case POINT -> paper.point(piece.words().in(language));
                case SCENE -> paper.line(piece.words().in(language));
                case TAKE -> {
                    paper.point(piece.words().in(language));
                    paper.small(piece.source().in(language));
                }
                case NOT -> {
                    paper.heading(TEXTS.in(language, "piece.NOT") + " " + piece.words().in(language));
                    paper.line(piece.more().in(language));
                }
                case ASK, SAY -> {
                    paper.heading(piece.words().in(language));
                    paper.line(piece.more().in(language));
                }
            }
        }
        return paper.bytes();
    }
}
