package org.mlango.kit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The list of words that hurt ({@code kept-out.txt}): for the check in the build, and for a hint while somebody writes. */
public final class KeptOutWords {
    private static final List<Rule> RULES = load();

    private KeptOutWords() {}

    /** How strictly a word is kept out. */
    public enum Severity {
        /** Blocked. */
        B,
        /** Allowed with a written reason. */
        W,
        /** Only in the mapping to somebody else's form. */
        X
    }

    /**
     * One line of the list.
     *
     * @param everywhere in everything the project is made of; else only in what people read
     * @param label said of a person
     */
    public record Rule(Severity severity, boolean everywhere, boolean label, Pattern pattern) {}

    public static List<Rule> rules() {
        return RULES;
    }

    /** The first word of this text that labels somebody; empty if there is none. Nothing is kept of the text. */
    public static String label(String text) {
        return RULES.stream().filter(Rule::label).flatMap(rule -> first(rule.pattern(), text)).findFirst().orElse("");
    }

    private static Stream<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Stream.of(found.group()) : Stream.of();
    }

    private static List<Rule> load() {
        try (@Nullable
        InputStream in = KeptOutWords.class.getResourceAsStream("kept-out.txt")) {
            if (in == null) {
                throw new IllegalStateException("no kept-out.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(KeptOutWords::rule).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(String line) {
        String[] parts = line.split(" ", 4);
        return new Rule(Severity.valueOf(parts[0]), parts[1].equals("all"), parts[2].equals("label"), Pattern.compile(
                "\\b(?:" + parts[3] + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));
    }
}
