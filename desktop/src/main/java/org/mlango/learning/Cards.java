package org.mlango.learning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mlango.library.Library;

/** The cards that ship. */
final class Cards {
    private Cards() {}

    static List<Card> all(Library library) {
        try (@Nullable
        InputStream in = Cards.class.getResourceAsStream("cards.txt")) {
            if (in == null) {
                throw new IllegalStateException("no cards.txt");
            }
            return new CardFile(library).read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
