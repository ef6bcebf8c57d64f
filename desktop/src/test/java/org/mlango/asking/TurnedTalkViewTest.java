package org.mlango.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Label;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.centre.Centre;
import org.mlango.consent.Consents;
import org.mlango.consent.Purpose;
import org.mlango.consent.TestWorker;
import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.TestStore;
import org.mlango.store.WriteTx;

/** The questions as the person reads them, with words that take their time to come. */
@SuppressWarnings("NullAway.Init")
class TurnedTalkViewTest extends FxTest {
    private TestStore test;
    private ConsentTalkViewModel model;
    private final List<Runnable> held = new ArrayList<>();
    private boolean slow;

    @BeforeEach
    void open() {
        test = TestStore.fresh();
        Consents consents = new Consents();
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
        });
        model = fx(() -> new ConsentTalkViewModel(new Held(test.background()), consents,
                new Asking(consents, new Centre()), List.of(Purpose.KEEP_RECORD, Purpose.COUNT_ME)));
        show(() -> (Parent) new TurnedTalkView(model).node());
        settle();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void nobodyAnswersWordsTheyDoNotSee() {
        assertThat(question()).isEqualTo("May we keep a record for you?");
        picture("turned-consent");
        slow = true;
        click("turned-language-sw");
        assertThat(isThere("turned-answer-agreed")).as("the words are still on their way").isFalse();
        assertThat(isThere("turned-question")).isFalse();

        arrives();
        assertThat(question()).isEqualTo("Je, tunaweza kukuwekea kumbukumbu?");
        look(Look.DARK, 100);
        picture("turned-consent-sw-dark");
        look(Look.LIGHT, 200);
        picture("turned-consent-sw-200");
        look(Look.LIGHT, 100);
        click("turned-answer-agreed");
        assertThat(fx(() -> model.asked(Purpose.KEEP_RECORD).answer.get())).isEqualTo(Reply.AGREED);
        assertThat(nameless()).isEmpty();
    }

    @Test
    void wordsOfALanguageTheyLeftAgainAreNotShown() {
        slow = true;
        click("turned-language-sw");
        List<Runnable> swahili = List.copyOf(held);
        held.clear();
        click("turned-language-en");
        arrives();
        fx(() -> swahili.forEach(Runnable::run));
        settle();
        assertThat(question()).isEqualTo("May we keep a record for you?");
        assertThat(fx(() -> model.language.get())).isEqualTo(Language.EN);
    }

    private String question() {
        return find("turned-question", Label.class).getText();
    }

    private void arrives() {
        fx(() -> {
            List.copyOf(held).forEach(Runnable::run);
            held.clear();
        });
        settle();
    }

    /** Answers at once, or when the test lets it. */
    private final class Held implements Background {
        private final Background inner;

        Held(Background inner) {
            this.inner = inner;
        }

        @Override
        public <T> void read(Function<ReadTx, T> work, Consumer<T> then) {
            if (slow) {
                held.add(() -> inner.read(work, then));
            } else {
                inner.read(work, then);
            }
        }

        @Override
        public <T> void write(Function<WriteTx, Outcome<T>> work, Consumer<Outcome<T>> then) {
            inner.write(work, then);
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<Outcome<T>> then) {
            inner.run(work, then);
        }
    }
}
