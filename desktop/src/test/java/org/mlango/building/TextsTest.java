package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextsTest {
    @TestFactory
    List<DynamicTest> everyBundleIsWholeInBothLanguages() {
        return Bundle.all().stream()
                .map(bundle -> DynamicTest.dynamicTest(bundle.room(), () -> assertThat(bundle.faults()).isEmpty()))
                .toList();
    }

    @Test
    void everyKeyTheCodeAsksForHasWords() {
        assertThat(KeysInCode.ofProgram().missing()).isEmpty();
    }

    @Test
    void allWordsAreAskedFor() {
        assertThat(KeysInCode.ofProgram().unused()).isEmpty();
    }

    /** Otherwise what the last worker saw stays in memory after the screen was handed over. */
    @Test
    void noScreenIsKeptByTheLanguage() {
        assertThat(Sources.under(Sources.PROGRAM, name -> name.endsWith(".java")).stream()
                .filter(file -> file.getFileName().toString().endsWith("View.java"))
                .filter(file -> keptByTheLanguage(Sources.read(file))).map(Path::getFileName)).isEmpty();
        assertThat(keptByTheLanguage("Texts.language().addListener(anew);")).isTrue();
        assertThat(keptByTheLanguage("Texts.language().subscribe(language -> draw());")).isTrue();
    }

    private static boolean keptByTheLanguage(String source) {
        return (source.contains("Texts.language().addListener(")
                && !source.contains("Texts.language().removeListener("))
                || (source.contains("Texts.language().subscribe(") && !source.contains("listening.unsubscribe()"));
    }

    @Test
    void findsWhatIsWrongInABundle() {
        assertThat(bundle("a=Yes\nb=No", "# s1\na=Ndiyo").faults()).containsExactly("b: no Swahili");
        assertThat(bundle("a=Yes", "# s1\na=Ndiyo\n# s1\nb=Hapana").faults()).containsExactly("b: no English");
        assertThat(bundle("a=", "# s1\na=Ndiyo").faults()).containsExactly("a: empty");
        assertThat(bundle("a={0} of {1}", "# s2\na={0}").faults()).hasSize(1).first().asString()
                .contains("placeholders");
        assertThat(bundle("a=It's {0}", "# s1\na={0}").faults()).hasSize(1).first().asString().contains("doubled");
        assertThat(bundle("a=It''s", "# s1\na=Ni").faults()).hasSize(1).first().asString().contains("shows as two");
        assertThat(bundle("a={0,nothing}", "# s1\na={0}").faults()).containsExactly("a: not a message format");
        assertThat(bundle("a=Yes\nb=No", "# s1\na=Ndiyo\nb=Hapana").faults()).hasSize(1).first().asString()
                .startsWith("b: no review mark");
        assertThat(bundle("a=Yes {0}", "# s3\na=Ndiyo \\\n  {0}").faults()).isEmpty();
        assertThat(new Bundle("room/words.properties", "", "").faults()).hasSize(1);
    }

    @Test
    void findsKeysWithoutWordsAndWordsWithoutUse() {
        Bundle words = bundle("title=A\nplace.HALL=B\nforgotten=C\nday.help=D\nrefusal.day.future=E", "");
        String source = """
                class RoomView { Object a = texts.get("title"); Object b = TEXTS.text("place." + code);
                Object c = label(texts, "day", ".help"); Object d = Outcome.refused("day", "day.future");
                Object e = texts.get("nowhere"); Object f = Texts.of(RoomView.class).text("lost." + code);
                Object g = new Refusal("day", "day.past"); Object h = new NavigationEntry("attic", texts);
                Object i = TEXTS.get(model.open.get() ? "title" : "shut"); }
                """;
        KeysInCode keys = new KeysInCode(Map.of("room/RoomView.java", source), List.of(words));

        assertThat(keys.missing()).containsExactly("room/RoomView.java: day", "room/RoomView.java: nowhere",
                "room/RoomView.java: lost.", "room/RoomView.java: shut", "room/RoomView.java: nav.attic",
                "room/RoomView.java: refusal.day.past");
        assertThat(keys.unused()).containsExactly("room/room.properties: forgotten");
    }

    private static Bundle bundle(String english, String swahili) {
        return new Bundle("room/room.properties", english, swahili);
    }
}
