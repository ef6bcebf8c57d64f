package org.mlango.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.mlango.kit.text.Folding;

/**
 * Reads the little Markdown the guide is written in: headings, paragraphs, lists, what may be said, tables, pictures; strong words, keys, links.
 */
final class PageReader {
    private static final Pattern NOTE = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern ITEM = Pattern.compile("(-|\\d+\\.) +(.*)");
    private static final Pattern PICTURE = Pattern
            .compile("!\\[(?<words>[^\\]]+)\\]\\(\\.\\./(?<place>pictures/[^)]+)\\)");
    private static final Pattern STYLED = Pattern
            .compile(
                    "\\*\\*(?<strong>[^*]+)\\*\\*|\\*(?<place>[^*]+)\\*|`(?<key>[^`]+)`|\\[(?<link>[^\\]]+)\\]\\([^)]*\\)");
    private static final Pattern RULE = Pattern.compile("\\|[ |:-]+\\|");

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<List<Run>>> rows = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String mark = "";
    private String title = "";

    private PageReader() {}

    static GuidePage read(String name, String markdown) {
        PageReader reader = new PageReader();
        String text = NOTE.matcher(markdown).replaceAll("");
        text.lines().forEach(reader::line);
        reader.close();
        return new GuidePage(name, reader.title, List.copyOf(reader.blocks),
                Folding.plain(text.replaceAll("\\]\\([^)]*\\)|[|*`#>!\\[]", " ")));
    }

    private void line(String written) {
        String line = written.strip();
        Matcher item = ITEM.matcher(line);
        Matcher picture = PICTURE.matcher(line);
        if (line.isEmpty()) {
            close();
        } else if (line.startsWith("|")) {
            row(line);
        } else if (picture.matches()) {
            close();
            blocks.add(new Block.Picture(picture.group("place"), picture.group("words")));
        } else if (line.startsWith("# ")) {
            title = line.substring(2);
        } else if (line.startsWith("#")) {
            close();
            blocks.add(new Block.Heading(line.replaceFirst("#+ *", "")));
        } else if (item.matches()) {
            begin(item.group(1), item.group(2));
        } else if (line.startsWith(">") && !mark.equals(">")) {
            begin(">", line.substring(1).strip());
        } else {
            open.append(' ').append(line.startsWith(">") ? line.substring(1).strip() : line);
        }
    }

    private void begin(String next, String words) {
        close();
        mark = next;
        open.append(words);
    }

    private void row(String line) {
        if (RULE.matcher(line).matches()) {
            return;
        }
        String inside = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
        rows.add(Stream.of(inside.split("\\|", -1)).map(cell -> runs(cell.strip())).toList());
    }

    private void close() {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(List.copyOf(rows)));
            rows.clear();
        }
        if (!open.isEmpty()) {
            List<Run> runs = runs(open.toString().strip());
            blocks.add(switch (mark) {
                case "" -> new Block.Words(runs);
                case ">" -> new Block.Said(runs);
                case "-" -> new Block.Item("•", runs);
                default -> new Block.Item(mark, runs);
            });
        }
        open.setLength(0);
        mark = "";
    }

    static List<Run> runs(String words) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (MatchResult styled : STYLED.matcher(words).results().toList()) {
            if (styled.start() > at) {
                runs.add(new Run(Run.Style.PLAIN, words.substring(at, styled.start())));
            }
            runs.add(run(styled));
            at = styled.end();
        }
        if (at < words.length()) {
            runs.add(new Run(Run.Style.PLAIN, words.substring(at)));
        }
        return List.copyOf(runs);
    }

    private static Run run(MatchResult styled) {
        if (styled.group("key") != null) {
            return new Run(Run.Style.KEY, styled.group("key"));
        }
        return new Run(Run.Style.STRONG,
                Stream.of("strong", "place", "link").map(styled::group).filter(found -> found != null).findFirst()
                        .orElseThrow());
    }
}
