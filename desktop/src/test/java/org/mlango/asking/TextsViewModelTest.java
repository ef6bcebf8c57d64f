package org.mlango.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.centre.Centre;
import org.mlango.consent.Consents;
import org.mlango.consent.Purpose;
import org.mlango.consent.TestWorker;
import org.mlango.kit.text.Language;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

/** The words of one purpose are never saved as those of another, however slow the computer is. */
class TextsViewModelTest {
    private final TestStore test = TestStore.fresh();
    private final Consents consents = new Consents();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final TextsViewModel model = new TextsViewModel(test.background(waiting), consents,
            new Asking(consents, new Centre()));

    @BeforeEach
    void furnish() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
        });
        test.as(Role.MANAGER);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void beforeTheWordsAreReadNothingIsSaved() {
        choose(Purpose.COUNT_ME);
        everythingIsDone();
        String words = words(Purpose.REFER);
        choose(Purpose.REFER);
        assertThat(model.ready.get()).isFalse();
        model.save();
        everythingIsDone();
        assertThat(words(Purpose.REFER)).isEqualTo(words);
        assertThat(model.english.get()).isEqualTo(words);
        assertThat(model.ready.get()).isTrue();
    }

    @Test
    void theLastOneChosenIsShownWhicheverComesFirst() {
        choose(Purpose.COUNT_ME);
        choose(Purpose.REFER);
        everythingIsDone();
        assertThat(model.english.get()).isEqualTo(words(Purpose.REFER));
    }

    private void choose(Purpose purpose) {
        model.purpose.set(purpose);
        model.loadTexts();
    }

    private void everythingIsDone() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private String words(Purpose purpose) {
        return test.store().read(tx -> consents.text(tx, purpose, Language.EN)).words();
    }
}
