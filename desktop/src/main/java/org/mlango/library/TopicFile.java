package org.mlango.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One topic as a reviewer reads and writes it: blocks parted by blank lines, lines of {@code name: words}. The first block names
 * the topic; a block that begins with {@code heard:} lists names; one that begins with {@code [ID] PART} is a statement. A line
 * {@code sw s2:} is the Swahili with its review mark. {@code quiet:} and {@code kimya s2:} say the same without a word that tells.
 */
final class TopicFile {
    private static final Pattern LINE = Pattern.compile("([a-z]+)(?: (s[123]))?: (.+)");
    private static final Pattern STATEMENT = Pattern.compile("\\[([A-Z0-9_]{1,40})] ([A-Z_]+)");
    private static final Set<String> STATES = Set.of("ok", "recheck", "ok clin", "recheck clin");
    private static final Set<String> KEYS = Set.of("topic", "shelf", "en", "sw", "quiet", "kimya", "heard", "from",
            "state");
    private static final String NO_YEAR = "?";

    private final String name;
    private final Map<String, Source> sources;

    /** @param name of the file, for what is said of its faults */
    TopicFile(String name, Map<String, Source> sources) {
        this.name = name;
        this.sources = sources;
    }

    /** One block: what its lines say, and which statement it is, if any. */
    private record Block(@Nullable Matcher statement, Map<String, String> lines, String mark) {}

    /** The list of sources: {@code key | year | name}. */
    static Map<String, Source> sources(String text) {
        Map<String, Source> sources = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split("\\s*\\|\\s*", 3);
            if (parts.length != 3 || !parts[1].matches("\\?|\\d{4}(–\\d{4})?") || parts[2].isBlank()) {
                throw new IllegalStateException("sources: " + line);
            }
            sources.put(parts[0].strip(), new Source(parts[2].strip(), parts[1].equals(NO_YEAR) ? "" : parts[1]));
        });
        return sources;
    }

    /** @throws IllegalStateException naming the file and the line that cannot be read */
    Topic read(String text) {
        List<Heard> heard = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<Block> blocks = Arrays.stream(text.strip().split("\\n\\s*\\n", -1)).map(this::block).toList();
        Block head = blocks.getFirst();
        for (Block block : blocks.subList(1, blocks.size())) {
            if (block.statement() != null) {
                statements.add(new Statement(block.statement().group(1), part(block.statement().group(2)),
                        said(block), quiet(block), source(block), review(block)));
            } else {
                heard.add(new Heard(List.of(line(block, "heard").split("\\s*,\\s*")), source(block), review(block)));
            }
        }
        return new Topic(line(head, "topic"), shelf(line(head, "shelf")), said(head), List.copyOf(heard),
                List.copyOf(statements));
    }

    private Block block(String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        Matcher statement = null;
        String mark = "";
        for (String line : text.lines().filter(one -> !one.startsWith("#")).toList()) {
            Matcher heading = STATEMENT.matcher(line);
            Matcher told = LINE.matcher(line);
            if (heading.matches()) {
                statement = heading;
            } else if (told.matches() && KEYS.contains(told.group(1))
                    && lines.putIfAbsent(told.group(1), told.group(3).strip()) == null) {
                mark = told.group(2) == null ? mark : told.group(2);
            } else {
                throw fault(line);
            }
        }
        return new Block(statement, lines, mark);
    }

    private Said said(Block block) {
        if (block.mark().isEmpty()) {
            throw fault("no review mark for the Swahili of: " + line(block, "en"));
        }
        return new Said(line(block, "en"), line(block, "sw"), block.mark());
    }

    private Said quiet(Block block) {
        return block.lines().containsKey("quiet")
                ? new Said(line(block, "quiet"), line(block, "kimya"), block.mark())
                : said(block);
    }

    private Source source(Block block) {
        Source source = sources.get(line(block, "from"));
        if (source == null) {
            throw fault("from: " + line(block, "from"));
        }
        if (source.year().isEmpty() && !line(block, "state").startsWith("recheck")) {
            throw fault("a source without a year is to be read again: " + line(block, "from"));
        }
        return source;
    }

    private Review review(Block block) {
        String state = line(block, "state");
        if (!STATES.contains(state)) {
            throw fault("state: " + state);
        }
        return new Review(state.startsWith("recheck"), state.endsWith("clin"));
    }

    private Part part(String word) {
        try {
            return Part.valueOf(word);
        } catch (IllegalArgumentException e) {
            throw fault(word);
        }
    }

    private Shelf shelf(String word) {
        try {
            return Shelf.valueOf(word);
        } catch (IllegalArgumentException e) {
            throw fault(word);
        }
    }

    private String line(Block block, String key) {
        String words = block.lines().get(key);
        if (words == null) {
            throw fault("no line \"" + key + "\" in " + block.lines());
        }
        return words;
    }

    private IllegalStateException fault(String line) {
        return new IllegalStateException(name + ": " + line);
    }
}
