package org.mlango.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mlango.kit.text.Language;
import org.mlango.library.Library;
import org.mlango.library.Said;
import org.mlango.library.Statement;

/** Reads the cards as a reviewer writes them; the file's head says how. */
final class CardFile {
    private static final Pattern HEADING = Pattern.compile("\\[([A-Z]+)](?: ([A-Z0-9_]+)\\.([A-Z0-9_]+))?");
    private static final Pattern LINE = Pattern.compile("(card|kind|en|sw|why|kwanini)(?: (s[123]))?: (.+)");
    private static final Said NONE = new Said("", "", "");

    private final Library library;

    CardFile(Library library) {
        this.library = library;
    }

    /** @throws IllegalStateException naming the block that cannot be read */
    List<Card> read(String text) {
        List<Card> cards = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        for (String block : text.lines().filter(line -> !line.startsWith("#"))
                .reduce("", (all, line) -> all + line + "\n")
                .strip().split("\n\\s*\n", -1)) {
            Matcher heading = HEADING.matcher(block.lines().findFirst().orElse("").strip());
            if (heading.matches()) {
                pieces.add(piece(heading, block));
            } else {
                Map<String, String> lines = lines(block);
                pieces = new ArrayList<>();
                cards.add(new Card(word(lines, "card"), CardKind.valueOf(word(lines, "kind")), said(lines, "en", "sw"),
                        pieces));
            }
        }
        return List.copyOf(cards);
    }

    private Piece piece(Matcher heading, String block) {
        Piece.Kind kind = Arrays.stream(Piece.Kind.values()).filter(one -> one.name().equals(heading.group(1)))
                .findFirst().orElseThrow(() -> new IllegalStateException(block));
        if (kind == Piece.Kind.TAKE) {
            Statement statement = library.shipped(heading.group(2))
                    .flatMap(topic -> topic.statement(heading.group(3)))
                    .orElseThrow(() -> new IllegalStateException(block));
            return new Piece(kind, statement.words(), NONE, Said.own(library.source(statement, Language.EN),
                    library.source(statement, Language.SW)));
        }
        Map<String, String> lines = lines(block.substring(block.indexOf('\n') + 1));
        boolean explained = kind == Piece.Kind.NOT || kind == Piece.Kind.ASK || kind == Piece.Kind.SAY;
        return new Piece(kind, said(lines, "en", "sw"), explained ? said(lines, "why", "kwanini") : NONE, NONE);
    }

    private static Map<String, String> lines(String block) {
        Map<String, String> lines = new HashMap<>();
        block.lines().forEach(line -> {
            Matcher told = LINE.matcher(line);
            if (!told.matches() || lines.put(told.group(1), told.group(3).strip()) != null) {
                throw new IllegalStateException(line);
            }
            if (told.group(2) != null) {
                lines.put(told.group(1) + " mark", told.group(2));
            }
        });
        return lines;
    }

    private static Said said(Map<String, String> lines, String english, String swahili) {
        return new Said(word(lines, english), word(lines, swahili), word(lines, swahili + " mark"));
    }

    private static String word(Map<String, String> lines, String key) {
        String word = lines.get(key);
        if (word == null) {
            throw new IllegalStateException("no line \"" + key + "\" in " + lines);
        }
        return word;
    }
}
