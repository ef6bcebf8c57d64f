package org.mlango.reports.tables;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.mlango.reports.protect.extract.BadRecords;
import org.mlango.reports.protect.pack.BadPack;
import org.mlango.reports.protect.pack.Deadline;

/** What is typed, to what comes out: JSON on the one stream, and a sentence on the other if there is something wrong. */
public final class TablesCommand {
    static final int SAFE = 0;
    static final int UNSAFE = 1;
    static final int BAD_INPUT = 2;

    private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{0,4}");
    private static final String USAGE = """
            mlango-tables protect PACK.json --key FILE [--time SECONDS]
            mlango-tables audit PACK.json [--time SECONDS]
            mlango-tables extract RECORDS.csv RULES.json

            Prints JSON. Ends with 0 if safe, 1 if not, 2 if the input cannot be used. docs/table-pack.md describes all of it.""";

    private final List<String> files = new ArrayList<>();
    private Duration time = Duration.ofSeconds(60);
    private String key = "";

    private TablesCommand() {}

    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            Answer answer = new TablesCommand().answer(arguments);
            out.println(answer.json());
            return answer.isSafe() ? SAFE : UNSAFE;
        } catch (BadPack | BadRecords e) {
            err.println(e.getMessage());
            return BAD_INPUT;
        }
    }

    /** What is printed, and whether it is safe. */
    record Answer(String json, boolean isSafe) {}

    private Answer answer(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new BadPack(USAGE);
        }
        read(arguments.subList(1, arguments.size()));
        return switch (arguments.getFirst()) {
            case "protect" -> {
                expect(1);
                if (key.isEmpty()) {
                    throw new BadPack("Protecting needs a key, so that a second run leaves the same cells blank:"
                            + " --key FILE, with 16 random bytes or more.");
                }
                yield PackCommands.protect(text(files.getFirst()), bytes(key), deadline());
            }
            case "audit" -> {
                expect(1);
                yield PackCommands.audit(text(files.getFirst()), deadline());
            }
            case "extract" -> {
                expect(2);
                String rules = files.get(1);
                yield ExtractCommand.extract(text(files.getFirst()), text(rules),
                        name -> text(Path.of(rules).resolveSibling(name).toString()));
            }
            default -> throw new BadPack(USAGE);
        };
    }

    private void read(List<String> rest) {
        for (int i = 0; i < rest.size(); i++) {
            String one = rest.get(i);
            boolean more = i + 1 < rest.size();
            if (one.equals("--key") && more) {
                key = rest.get(++i);
            } else if (one.equals("--time") && more && SECONDS.matcher(rest.get(i + 1)).matches()) {
                time = Duration.ofSeconds(Long.parseLong(rest.get(++i)));
            } else if (one.startsWith("--")) {
                throw new BadPack(USAGE);
            } else {
                files.add(one);
            }
        }
    }

    private void expect(int number) {
        if (files.size() != number) {
            throw new BadPack(USAGE);
        }
    }

    private Deadline deadline() {
        return Deadline.in(time);
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (MalformedInputException e) {
            throw new BadPack("'" + file + "' is not text in UTF-8.");
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static BadPack unreadable(String file, IOException e) {
        return new BadPack(e instanceof NoSuchFileException
                ? "There is no file '" + file + "'."
                : "'" + file + "' cannot be read.");
    }
}
