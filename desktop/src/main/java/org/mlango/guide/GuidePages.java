package org.mlango.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.mlango.kit.text.Language;

/** All pages, in the order somebody new would read them. The build copies them from {@code docs/guide}. */
final class GuidePages {
    static final String FRONT_DESK = "front-desk";
    static final String COUNSELLOR = "counsellor";
    static final String MANAGER = "manager";
    static final String LAPTOP = "laptop";
    static final List<String> NAMES = List.of(FRONT_DESK, COUNSELLOR, MANAGER, LAPTOP, "what-to-say-when-asking",
            "when-many-come-at-once", "when-it-comes-on-paper", "when-somebody-takes-a-test",
            "when-somebody-asks-for-a-plan", "when-somebody-wants-to-go-elsewhere", "when-something-happened",
            "when-somebody-asks-for-their-rights", "when-somebody-wants-everything-deleted",
            "requests-and-how-long-we-keep-things", "when-an-authority-asks-or-something-gets-out",
            "what-is-on-the-shelf", "when-a-report-is-due", "backups");

    private static final Map<Language, List<GuidePage>> READ = new EnumMap<>(Language.class);

    private GuidePages() {}

    static synchronized List<GuidePage> all(Language language) {
        return READ.computeIfAbsent(language, fresh -> NAMES.stream().flatMap(name -> read(name, fresh)).toList());
    }

    static Optional<GuidePage> named(String name, Language language) {
        return all(language).stream().filter(page -> page.name().equals(name)).findFirst();
    }

    /**
     * Where its file can be read.
     *
     * @param place as the page names it
     */
    static Optional<String> picture(String place) {
        return Optional.ofNullable(GuidePages.class.getResource("pages/" + place))
                .map(URL::toExternalForm);
    }

    private static Stream<GuidePage> read(String name, Language language) {
        String place = "pages/" + language.name().toLowerCase(Locale.ROOT) + "/" + name + ".md";
        try (InputStream in = GuidePages.class.getResourceAsStream(place)) {
            return in == null
                    ? Stream.empty()
                    : Stream.of(PageReader.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
