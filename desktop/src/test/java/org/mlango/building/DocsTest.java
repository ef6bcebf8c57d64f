package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** What the documents point at is there. */
class DocsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern PLACE = Pattern.compile("`((?:docs|schema|desktop|installer)/[\\w./-]*)`");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    private final List<Path> documents = Sources.under(Sources.TOP, name -> name.endsWith(".md"));

    @Test
    void linksAndPlacesExist() {
        Set<String> missing = new TreeSet<>();
        for (Path document : documents) {
            String text = Sources.read(document);
            LINK.matcher(text).results().map(link -> link.group(1))
                    .filter(link -> !Files.exists(document.resolveSibling(link))).forEach(missing::add);
            PLACE.matcher(text).results().map(place -> place.group(1)).filter(place -> !place.contains("/target/"))
                    .filter(place -> !Files.exists(Sources.TOP.resolve(place))).forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void testsTheyNameExist() {
        Set<String> tests = Sources.under(Sources.TOP, name -> name.endsWith("Test.java")).stream()
                .map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
        Set<String> named = documents.stream().flatMap(document -> TEST.matcher(Sources.read(document)).results())
                .map(test -> test.group(1)).collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isNotEmpty();
        assertThat(tests).containsAll(named);
    }

    @Test
    void everyDecisionIsListed() {
        String list = Sources.read(Sources.TOP.resolve("docs/decisions/README.md"));
        assertThat(Sources.under(Sources.TOP.resolve("docs/decisions"), name -> name.matches("\\d{4}-.*\\.md")))
                .isNotEmpty().allSatisfy(page -> assertThat(list).contains("(" + page.getFileName() + ")"));
    }
}
