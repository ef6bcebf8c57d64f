package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.store.AppFailure;
import org.mlango.store.Background;
import org.mlango.store.OpenResult;
import org.mlango.store.TestStore;

class SignInViewModelTest {
    private final TestStore store = TestStore.fresh();
    private final List<AppFailure> failures = new ArrayList<>();
    private final Background background = Background.inLine(store.store(), failures::add);
    private final List<String> opened = new ArrayList<>();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void eachWayToEndHasItsOwnSentence() {
        Set<String> sentences = new HashSet<>();
        List<OpenResult<String>> results = List.of(new OpenResult.WrongNameOrPassphrase<>(), new OpenResult.InUse<>(),
                new OpenResult.NewerData<>("9999"), new OpenResult.Damaged<>("data"),
                new OpenResult.OlderThanLastSeen<>(1, 3), new OpenResult.MigrationFailed<>(Path.of("data.before")));
        for (OpenResult<String> result : results) {
            SignInViewModel<String> model = typed((name, passphrase, reach) -> result);
            model.signIn();
            assertThat(model.message().get()).isNotBlank().doesNotContain("[");
            assertThat(model.passphrase.get()).as("what was typed stays").isEqualTo("lantern maize");
            sentences.add(model.message().get());
        }
        assertThat(sentences).hasSameSizeAs(results);
        assertThat(opened).isEmpty();
    }

    @Test
    void whatOpensIsPassedOnAndThePassphraseForgotten() {
        SignInViewModel<String> model = typed(
                (name, passphrase,
                        reach) -> new OpenResult.Opened<>(name + "/" + new String(passphrase) + "/" + reach));
        model.reach.set(Reach.DESK_ONLY);
        model.signIn();

        assertThat(opened).containsExactly("Asha/lantern maize/DESK_ONLY");
        assertThat(model.passphrase.get()).isEmpty();
        assertThat(model.busy.get()).isFalse();
    }

    @Test
    void aDiskThatFailsKeepsWhatWasTyped() {
        SignInViewModel<String> model = typed((name, passphrase, reach) -> {
            throw new IOException("No space left on device");
        });
        model.signIn();

        assertThat(failures).hasSize(1);
        assertThat(model.message().get()).isNotBlank();
        assertThat(model.name.get()).isEqualTo("Asha");
        assertThat(model.busy.get()).isFalse();
    }

    @Test
    void nothingTypedIsSaidAndNotTried() {
        SignInViewModel<String> model = new SignInViewModel<>(background, (name, passphrase, reach) -> {
            throw new AssertionError("tried");
        }, null, opened::add);
        model.signIn();

        assertThat(model.message().get()).isNotBlank();
    }

    @Test
    void theEnvelopesWordsAreReadBeforeTheyAreTried() {
        List<String> tried = new ArrayList<>();
        SignInViewModel<String> model = new SignInViewModel<>(background, (name, passphrase, reach) -> {
            throw new AssertionError("not by name");
        }, words -> {
            tried.add(words);
            return new OpenResult.Opened<>("by sheet");
        }, opened::add);
        model.withSheet.set(true);
        model.sheetWords.set("lantern maize");
        model.signIn();
        assertThat(model.message().get()).isNotBlank();
        assertThat(tried).isEmpty();

        String words = String.join(" ", RecoverySheet.random().words());
        model.sheetWords.set(words);
        model.signIn();
        assertThat(tried).containsExactly(words);
        assertThat(opened).containsExactly("by sheet");
    }

    private SignInViewModel<String> typed(Doorway<String> door) {
        SignInViewModel<String> model = new SignInViewModel<>(background, door, null, opened::add);
        model.name.set("Asha");
        model.passphrase.set("lantern maize");
        return model;
    }
}
