package org.mlango.building;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which text keys the program asks for, as far as its source tells: {@code texts.get("a.key")}, {@code label(texts, "a.key")},
 * prefixes such as {@code "place." + code}, navigation entries and refusals.
 */
record KeysInCode(Map<String, String> sources, List<Bundle> bundles) {
    private static final String RECEIVER = "(?:\\b\\w*(?i:texts)|\\bwords|Texts\\.of\\([^)]*\\))";
    private static final Pattern ASKED = Pattern.compile(
            RECEIVER + "\\s*(?:\\.(?:get|text)\\(\\s*|\\.in\\(\\s*[\\w.()]+,\\s*|,\\s*)\"([^\"]+)\"\\s*(\\+)?");
    private static final Pattern ONE_OF_TWO = Pattern
            .compile(RECEIVER + "\\.(?:get|text)\\([^;\"]*\\?\\s*\"([^\"]+)\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern ENTRY = Pattern.compile("new NavigationEntry\\(\\s*\"([^\"]+)\"");
    private static final Pattern REFUSAL = Pattern
            .compile("(?:new Refusal|Outcome\\.refused|[rR]efuse)\\(\\s*\"[^\"]*\",\\s*\"([^\"]+)\"\\s*([,)])");
    private static final Pattern START = Pattern.compile("[a-zA-Z0-9_.-]+[.-]");

    static KeysInCode ofProgram() {
        Map<String, String> sources = new TreeMap<>();
        Sources.under(Sources.PROGRAM, name -> name.endsWith(".java")).forEach(file -> sources
                .put(Sources.PROGRAM.resolve("org/mlango").relativize(file).toString(),
                        Sources.withoutComments(Sources.read(file))));
        return new KeysInCode(sources, Bundle.all());
    }

    /** Keys the code asks for and no bundle has. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        sources.forEach((file, source) -> {
            Set<String> own = keysOf(packageOf(file));
            ASKED.matcher(source).results().filter(asked -> !answered(asked, own))
                    .forEach(asked -> missing.add(file + ": " + asked.group(1)));
            ONE_OF_TWO.matcher(source).results().flatMap(two -> Stream.of(two.group(1), two.group(2)))
                    .filter(key -> !own.contains(key)).forEach(key -> missing.add(file + ": " + key));
            ENTRY.matcher(source).results().map(entry -> "nav." + entry.group(1)).filter(key -> !own.contains(key))
                    .forEach(key -> missing.add(file + ": " + key));
            REFUSAL.matcher(source).results().map(code -> "refusal." + code.group(1))
                    .filter(key -> bundles.stream().noneMatch(bundle -> bundle.englishWords().containsKey(key)))
                    .forEach(key -> missing.add(file + ": " + key));
        });
        return missing;
    }

    /** Keys in a bundle that nothing asks for. */
    List<String> unused() {
        Set<String> literals = sources.values().stream().flatMap(source -> Sources.literals(source).stream())
                .collect(Collectors.toSet());
        Set<String> starts = literals.stream().filter(literal -> START.matcher(literal).matches())
                .collect(Collectors.toCollection(HashSet::new));
        starts.add("nav.");
        starts.add("refusal.");
        Set<String> ends = literals.stream().filter(literal -> literal.matches("\\.[a-z.-]+"))
                .collect(Collectors.toSet());
        return bundles.stream().flatMap(bundle -> bundle.englishWords().keySet().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> starts.stream().noneMatch(key::startsWith))
                .filter(key -> ends.stream().noneMatch(end -> key.endsWith(end)
                        && literals.contains(key.substring(0, key.length() - end.length()))))
                .map(key -> bundle.room() + ": " + key)).toList();
    }

    private static boolean answered(MatchResult asked, Set<String> own) {
        String key = asked.group(1);
        return asked.group(2) == null ? own.contains(key) : own.stream().anyMatch(known -> known.startsWith(key));
    }

    private Set<String> keysOf(String packageName) {
        return bundles.stream().filter(bundle -> bundle.packageName().equals(packageName))
                .flatMap(bundle -> bundle.englishWords().keySet().stream()).collect(Collectors.toSet());
    }

    private static String packageOf(String file) {
        Path folder = Path.of(file).getParent();
        return folder == null ? "" : folder.toString().replace('/', '.').replace('\\', '.');
    }
}
