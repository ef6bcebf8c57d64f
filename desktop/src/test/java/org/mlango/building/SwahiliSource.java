package org.mlango.building;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One file with Swahili in it, as lines: a bundle, where the mark stands above the message, or a text of the library or the
 * guide, where it stands in the line ({@code sw s2: ...}).
 */
final class SwahiliSource {
    private static final Pattern IN_LINE = Pattern.compile("(sw|kimya|kwanini) (s[123]): (.+)");
    private static final Map<String, String> ENGLISH = Map.of("sw", "en", "kimya", "quiet", "kwanini", "why");
    private static final Pattern MESSAGE = Pattern.compile("([^#!\\s=:][^=:\\s]*)(\\s*[=:]\\s*)(.*)");
    private static final Pattern MARK = Pattern.compile("# (s[123])");

    private final Path file;
    private final List<String> lines;

    SwahiliSource(Path file) {
        this.file = file;
        this.lines = new ArrayList<>(Sources.read(file).lines().toList());
    }

    /** One Swahili text. {@code place} finds it again: {@code visits/visits_sw.properties#field.day}. */
    record Text(String place, String english, String swahili, String mark) {}

    /** Every file with marks. */
    static List<SwahiliSource> all(Path resources) {
        return Sources.under(resources.resolve("org/mlango"), name -> name.endsWith("_sw.properties")
                || name.endsWith(".txt")).stream().map(SwahiliSource::new).toList();
    }

    String name(Path resources) {
        return resources.resolve("org/mlango").relativize(file).toString().replace('\\', '/');
    }

    List<Text> texts(Path resources) {
        List<Text> texts = new ArrayList<>();
        visit((number, key, swahili, mark) -> texts
                .add(new Text(name(resources) + "#" + key, english(number, key), swahili, mark)));
        return texts;
    }

    /** @return false if there is no such text, or it was changed since the sheet was made */
    boolean correct(String wantedKey, String before, String after, String mark) {
        boolean[] done = new boolean[1];
        visit((number, key, swahili, old) -> {
            if (key.equals(wantedKey) && swahili.equals(before)) {
                String line = lines.get(number);
                Matcher inLine = IN_LINE.matcher(line);
                if (inLine.matches()) {
                    lines.set(number, inLine.group(1) + " " + mark + ": " + after);
                } else {
                    Matcher message = MESSAGE.matcher(line);
                    if (message.matches()) {
                        lines.set(number, message.group(1) + message.group(2) + after);
                        lines.set(number - 1, "# " + mark);
                    }
                }
                done[0] = true;
            }
        });
        return done[0];
    }

    void save() {
        try {
            Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Visitor {
        void text(int line, String key, String swahili, String mark);
    }

    /** A message over several lines is left to its editor: a sheet has no way to show where it breaks. */
    private void visit(Visitor visitor) {
        String card = "";
        String block = "";
        int inBlock = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher inLine = IN_LINE.matcher(line);
            if (line.startsWith("card: ")) {
                card = line.substring("card: ".length()) + ".";
                inBlock = 0;
            } else if (line.startsWith("[")) {
                block = line.substring(1, line.indexOf(']'));
                inBlock++;
            } else if (inLine.matches()) {
                String at = block.isEmpty() || inBlock == 0 ? "title" : block + (card.isEmpty() ? "" : inBlock);
                visitor.text(i, card + at + "." + inLine.group(1), inLine.group(3), inLine.group(2));
            } else if (i > 0 && file.toString().endsWith(".properties")) {
                Matcher mark = MARK.matcher(lines.get(i - 1));
                Matcher message = MESSAGE.matcher(line);
                if (mark.matches() && message.matches() && !line.endsWith("\\")) {
                    visitor.text(i, message.group(1), message.group(3), mark.group(1));
                }
            }
        }
    }

    private String english(int number, String key) {
        if (file.toString().endsWith(".properties")) {
            Path english = file.resolveSibling(file.getFileName().toString().replace("_sw", ""));
            return Sources.read(english).lines().map(MESSAGE::matcher).filter(Matcher::matches)
                    .filter(one -> one.group(1).equals(key)).map(one -> one.group(3)).collect(Collectors.joining());
        }
        String wanted = ENGLISH.getOrDefault(key.substring(key.lastIndexOf('.') + 1), "en") + ": ";
        for (int i = number - 1; i >= 0 && !lines.get(i).isBlank(); i--) {
            if (lines.get(i).startsWith(wanted)) {
                return lines.get(i).substring(wanted.length());
            }
        }
        return "";
    }
}
