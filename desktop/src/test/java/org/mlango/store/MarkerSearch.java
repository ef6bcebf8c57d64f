package org.mlango.store;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for planted words in files, as UTF-8 and UTF-16 in both byte orders, at any place in the file. All markers begin in one of two
 * rare ways, so that one pass over a file finds all of them.
 */
public final class MarkerSearch {
    private static final String WORD = "Zq7vXk";
    private static final String PHONE = "07991713";
    private static final int LENGTH = 12;
    private static final List<Charset> WRITTEN_AS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private final List<String> markers = new ArrayList<>();

    /** A new word to plant, found again by {@link #hits}. */
    public String word() {
        return planted(WORD);
    }

    /** A new phone number to plant. */
    public String phone() {
        return planted(PHONE);
    }

    private String planted(String beginning) {
        String marker = beginning
                + String.valueOf(1_000_000 + markers.size()).substring(7 - (LENGTH - beginning.length()));
        markers.add(marker);
        return marker;
    }

    public List<String> planted() {
        return List.copyOf(markers);
    }

    /** Every marker in any file under these folders, with the file; temporary files that go meanwhile are passed over. */
    public List<String> hits(Path... folders) throws IOException {
        List<String> hits = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                try {
                    hitsIn(Files.readAllBytes(file)).forEach(marker -> hits.add(marker + " in " + file));
                } catch (NoSuchFileException gone) {
                    // a journal that has just ended
                }
            }
        }
        return hits;
    }

    public List<String> hitsIn(String text) {
        return markers.stream().filter(text::contains).toList();
    }

    List<String> hitsIn(byte[] content) {
        List<String> hits = new ArrayList<>();
        for (Charset charset : WRITTEN_AS) {
            for (String beginning : List.of(WORD, PHONE)) {
                look(content, charset, beginning, hits);
            }
        }
        hits.retainAll(markers);
        // one writing may look like another that begins a byte later
        return hits.stream().distinct().toList();
    }

    private static void look(byte[] content, Charset charset, String beginning, List<String> found) {
        byte[] wanted = beginning.getBytes(charset);
        int length = LENGTH * wanted.length / beginning.length();
        for (int at = indexOf(content, wanted, 0); at >= 0; at = indexOf(content, wanted, at + 1)) {
            found.add(new String(content, at, Math.min(length, content.length - at), charset));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walked = Files.walk(folder)) {
            return walked.filter(Files::isRegularFile).toList();
        }
    }

    private static int indexOf(byte[] content, byte[] wanted, int from) {
        outer : for (int i = from; i <= content.length - wanted.length; i++) {
            for (int j = 0; j < wanted.length; j++) {
                if (content[i + j] != wanted[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
