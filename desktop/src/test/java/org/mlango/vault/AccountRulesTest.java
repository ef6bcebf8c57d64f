package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "password", "nairobi2026", "qwertyuiop", "aaaaaaaaaaaaaaaaaaaaaaaa",
            "12345678901234"})
    void whatIsGuessedIsNotTaken(String passphrase) {
        assertThat(AccountRules.strongEnough(passphrase)).isFalse();
    }

    @Test
    void offeredWordsAreStrongAndNeverTheSame() {
        for (int i = 0; i < 20; i++) {
            String offered = Words.passphrase();
            assertThat(offered.split(" ")).hasSize(6);
            assertThat(AccountRules.strongEnough(offered)).as(offered).isTrue();
            assertThat(Words.passphrase()).isNotEqualTo(offered);
        }
    }

    @Test
    void averyLongPassphraseIsJudgedAtOnce() {
        assertThat(AccountRules.strongEnough("lantern maize kettle otter ".repeat(400))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4826", "90317", "112233", "135790"})
    void digitsInNoOrderAreAPin(String digits) {
        assertThat(AccountRules.isPin(digits)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "482", "4826193", "1111", "1234", "987654", "48 26", "abcd", "٤٨٢٦"})
    void whatAnybodyTriesFirstIsNoPin(String digits) {
        assertThat(AccountRules.isPin(digits)).isFalse();
    }
}
