package org.mlango.kit.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names many people bear, by the table {@code names.txt}: two of them are two names, and neither is the other with a slip. */
final class KnownNames {
    private static final List<String> NAMES = Sounds.lines("names.txt",
            lines -> lines.flatMap(line -> Stream.of(line.split("\\s+"))).toList());
    private static final Set<String> SOUNDS = NAMES.stream().map(Sounds::of).collect(Collectors.toUnmodifiableSet());

    private KnownNames() {}

    static List<String> all() {
        return NAMES;
    }

    static boolean sounds(String sound) {
        return SOUNDS.contains(sound);
    }
}
