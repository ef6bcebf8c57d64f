package org.mlango.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.mlango.centre.Centre;
import org.mlango.consent.Consents;
import org.mlango.consent.Purpose;
import org.mlango.consent.TestWorker;
import org.mlango.kit.text.Language;
import org.mlango.store.TestStore;

class ReadingTest {
    @Test
    void theWordsWeAskWithAreEasy() {
        try (TestStore test = TestStore.fresh()) {
            Consents consents = new Consents();
            assertThat(new Asking(consents, new Centre())).isNotNull();
            test.scene(tx -> {
                TestWorker.insert(tx);
                consents.furnish(tx);
            });
            TreeMap<String, Reading> hard = new TreeMap<>();
            for (Purpose purpose : Purpose.values()) {
                for (Language language : Language.values()) {
                    Reading reading = Reading.of(
                            test.store().read(tx -> consents.text(tx, purpose, language)).words(), language);
                    if (!reading.easy(language)) {
                        hard.put(purpose + " " + language, reading);
                    }
                }
            }
            assertThat(hard).isEmpty();
        }
    }

    @Test
    void hardTextsAreFound() {
        assertThat(Reading.of("The aforementioned organisation will subsequently administer identifiable information "
                + "concerning your circumstances in accordance with applicable regulations.", Language.EN)
                .easy(Language.EN)).isFalse();
        assertThat(Reading.of("Tutakapokuwa tumeyahifadhi maelezo yanayokuhusu tutayaunganisha pamoja na mengineyo "
                + "yaliyokusanywa na waliotutangulia kwa kuzingatia taratibu zinazotambulika kisheria nchini kote",
                Language.SW).easy(Language.SW)).isFalse();
        assertThat(Reading.of("We ask. You say yes or no.", Language.EN).easy(Language.EN)).isTrue();
    }
}
