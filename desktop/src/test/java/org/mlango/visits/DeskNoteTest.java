package org.mlango.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.mlango.store.Outcome;

/** Whatever is typed as a note, in any script, is kept to the letter or refused with a reason. */
class DeskNoteTest {
    @SuppressWarnings("NullAway.Init")
    private static VisitsScene scene;

    @BeforeContainer
    static void open() {
        scene = new VisitsScene();
    }

    @AfterContainer
    static void close() {
        scene.close();
    }

    @Property(tries = 100)
    void anyTextIsKeptToTheLetterOrRefused(@ForAll @StringLength(max = 2100) String note) {
        Outcome<UUID> outcome = scene.tried(VisitsScene.packsAndStrip().noted(note));
        if (outcome instanceof Outcome.Done<UUID>(UUID id)) {
            assertThat(scene.opened(id).note()).isEqualTo(note.isBlank() ? "" : note);
        } else {
            assertThat(VisitRules.judge(VisitsScene.packsAndStrip().noted(note), VisitsScene.TODAY)).isNotEmpty();
        }
    }

    @Property(tries = 50)
    void ordinaryTextIsAlwaysKept(@ForAll("ordinary") String note) {
        UUID id = scene.recorded(VisitsScene.packsAndStrip().noted(note));
        assertThat(scene.opened(id).note()).isEqualTo(note);
    }

    @Provide
    Arbitrary<String> ordinary() {
        return Arbitraries.strings().withChars("abcd '\u0645\u0631\u05D0\u202B\u00E9\n\u4E2D")
                .ofMinLength(1).ofMaxLength(1998).map(text -> text + "\uD83D\uDEAA");
    }
}
