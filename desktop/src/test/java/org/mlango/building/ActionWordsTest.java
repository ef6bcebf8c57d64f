package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.mlango.vault.ActionWords;

/** Whatever the program writes into the trail, whoever reads the trail finds plain words for. */
class ActionWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/mlango");
    /** A code handed to a line, or to a call of the vault that makes one of it. */
    private static final Pattern SAID = Pattern
            .compile(
                    "(?:AuditLine(?:\\.of)?|new AuditLine|audit|staff|take|welcome)\\([^;]*?\"([A-Z][A-Z0-9_]{3,39})\"");
    private static final Pattern CONSTANT = Pattern.compile("ACTION = \"([A-Z0-9_]+)\"");

    @Test
    void everyActionHasWords() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                for (Pattern pattern : Set.of(SAID, CONSTANT)) {
                    pattern.matcher(source).results().forEach(found -> codes.add(found.group(1)));
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(30).contains("SIGNED_IN", "NOT_ALLOWED", "WEEKLY_SHEET_MADE",
                "PIN_CHANGED");
        codes.removeIf(code -> code.endsWith("_")); // the beginning of one put together
        assertThat(codes.stream().filter(code -> ActionWords.of(code).equals(code)).collect(Collectors.toSet()))
                .as("actions without words: add trail.action.<CODE> to the vault's words, in both languages").isEmpty();
    }
}
