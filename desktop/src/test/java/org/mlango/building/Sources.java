package org.mlango.building;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The project's own files, as text. Tests run in the folder of their module. */
final class Sources {
    static final Path TOP = Path.of("..").toAbsolutePath().normalize();
    static final Path PROGRAM = Path.of("src/main/java").toAbsolutePath();
    static final Path RESOURCES = Path.of("src/main/resources").toAbsolutePath();

    private static final Set<String> NOT_OURS = Set.of(".git", ".idea", ".vscode", "target");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private Sources() {}

    static List<Path> under(Path folder, Predicate<String> name) {
        List<Path> found = new ArrayList<>();
        try {
            if (Files.isDirectory(folder)) {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                        return NOT_OURS.contains(entered.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (name.test(file.getFileName().toString())) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted().toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** What stands between quotation marks in Java source, comments left out. */
    static List<String> literals(String java) {
        return LITERAL.matcher(withoutComments(java)).results().map(found -> found.group(1)).toList();
    }

    static String withoutComments(String java) {
        return Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)+'|//[^\\n]*|(?s:/\\*.*?\\*/)")
                .matcher(java)
                .replaceAll(Sources::codeOnly);
    }

    private static String codeOnly(MatchResult found) {
        return found.group().startsWith("/") ? " " : java.util.regex.Matcher.quoteReplacement(found.group());
    }
}
