package org.mlango.reports.indicators.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** The sets that come with the program, each a file beside this class, and the words for their rows and groups. */
public final class Shipped {
    private static final Texts TEXTS = Texts.of(Shipped.class);
    private static final List<String> IDS = List.of("moh-731-plus", "pepfar-prev", "pepfar-quarter",
            "pepfar-gend-gbv", "pepfar-mat", "global-fund-2023", "gam-who", "mlango-own");

    private Shipped() {}

    public static List<IndicatorSet> all() {
        return IDS.stream().map(Shipped::set).toList();
    }

    /** @throws BadDefinition if there is none of that name */
    public static IndicatorSet set(String id) {
        return DefinitionReader.read(file(id), file("shared"));
    }

    public static String title(IndicatorSet set, Language language) {
        return TEXTS.in(language, "set." + set.id());
    }

    public static String title(IndicatorSet set, Row row, Language language) {
        return TEXTS.in(language, "row." + set.id() + "." + row.id());
    }

    /** The words for a group of a split, or for all of them together. */
    public static String group(String label, Language language) {
        return TEXTS.in(language, "group." + label);
    }

    /** What a step to a coarser table puts together. */
    public static String merge(String step, Language language) {
        return TEXTS.in(language, "merge." + step);
    }

    /** Why the records here cannot answer a row. */
    public static String notKept(String why, Language language) {
        return TEXTS.in(language, "notkept." + why);
    }

    static String file(String name) {
        try (InputStream in = Shipped.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new BadDefinition("There is no definition file '" + name + "'.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
