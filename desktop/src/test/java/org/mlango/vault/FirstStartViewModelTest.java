package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.mlango.kit.text.Language;
import org.mlango.vault.FirstStartViewModel.Kind;
import org.mlango.vault.FirstStartViewModel.Step;

class FirstStartViewModelTest {
    private final List<Language> spoken = new ArrayList<>();
    private final List<FirstStart> made = new ArrayList<>();
    private final FirstStartViewModel model = new FirstStartViewModel(spoken::add, made::add);

    @Test
    void theWholeWay() {
        walk();

        assertThat(spoken).containsExactly(Language.SW);
        assertThat(made).hasSize(1);
        FirstStart start = made.getFirst();
        assertThat(start.centreName()).isEqualTo("Tumaini");
        assertThat(start.practice()).isFalse();
        assertThat(start.language()).isEqualTo(Language.SW);
        assertThat(start.first().name()).isEqualTo("Asha");
        assertThat(start.sheet().words()).isEqualTo(model.sheet.words());
        assertThat(start.toString() + start.first() + start.sheet()).doesNotContain("Asha", "Tumaini");
    }

    private void walk() {
        model.language.set(Language.SW);
        model.next();
        model.centre.set("  Tumaini  ");
        model.next();
        fillWorker();
        model.next();
        assertThat(model.step().get()).isEqualTo(Step.SHEET);
        model.next();
        model.typed.set(String.join(" ", model.sheet.words()));
        model.next();
        assertThat(model.step().get()).isEqualTo(Step.SUMMARY);
        assertThat(made).isEmpty();
        model.next();
    }

    @Test
    void nothingIsSkipped() {
        model.next();
        model.next();
        assertThat(model.step().get()).isEqualTo(Step.CENTRE);
        assertThat(model.refusals.of("centre").get()).isNotBlank();

        model.centre.set("Tumaini");
        model.next();
        model.next();
        assertThat(model.step().get()).isEqualTo(Step.WORKER);
        for (String field : List.of("name", "passphrase", "pin")) {
            assertThat(model.refusals.of(field).get()).as(field).isNotBlank();
        }
    }

    @Test
    void aWeakPassphraseIsTakenInAPracticeCentreAlone() {
        model.next();
        model.centre.set("Tumaini");
        model.next();
        fillWorker();
        model.passphrase.set("mazoezi");
        model.again.set("mazoezi");
        model.next();
        assertThat(model.step().get()).isEqualTo(Step.WORKER);

        model.kind.set(Kind.PRACTICE);
        model.next();
        assertThat(model.step().get()).isEqualTo(Step.SHEET);
    }

    @Test
    void theSheetMustBeReadBack() {
        model.next();
        model.centre.set("Tumaini");
        model.next();
        fillWorker();
        model.next();
        model.next();
        model.next();
        assertThat(model.step().get()).isEqualTo(Step.TYPED_BACK);
        assertThat(model.refusals.of("typed").get()).isNotBlank();

        model.typed.set(String.join(" ", RecoverySheet.random().words()));
        model.next();
        assertThat(model.step().get()).isEqualTo(Step.TYPED_BACK);
        model.back();
        assertThat(model.step().get()).isEqualTo(Step.SHEET);
        assertThat(model.typed.get()).isEmpty();
    }

    @Test
    void offeredWordsCanBeTakenAndChanged() {
        String first = model.offered.get();
        model.offerOther();
        assertThat(model.offered.get()).isNotEqualTo(first);
        model.useOffered();

        assertThat(model.passphrase.get()).isEqualTo(model.offered.get());
        assertThat(model.strength().get()).isGreaterThanOrEqualTo(FirstStartViewModel.enough());
    }

    @Test
    void whatCouldNotBeMadeCanBeTriedAgain() {
        walk();
        assertThat(model.step().get()).isEqualTo(Step.MAKING);
        model.makingFailed();
        model.next();

        assertThat(made).hasSize(2);
    }

    private void fillWorker() {
        model.name.set("Asha");
        model.useOffered();
        model.again.set(model.passphrase.get());
        model.pin.set("4826");
    }
}
