package org.mlango.library;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** The line under a statement: its source, its year, and what nobody reviewed yet. */
final class SourceLine {
    private static final Texts TEXTS = Texts.of(SourceLine.class);

    private SourceLine() {}

    static String of(Statement statement, Language language) {
        Source source = statement.source();
        String from = source.year().isEmpty()
                ? TEXTS.in(language, "source.noyear", source.name())
                : TEXTS.in(language, "source.year", source.name(), source.year());
        String review = TEXTS.in(language, "review." + statement.review().key());
        return statement.review().done() ? from : TEXTS.in(language, "source.open", from, review);
    }
}
