package org.mlango.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** What stays of a text that is typed or pasted. */
class TypedTextTest {
    @BeforeEach
    void english() {
        Texts.speak(Language.EN);
    }

    @Test
    void rightToLeftAndEmojiStay() {
        assertThat(new TypedText(40, false).kept("مرحبا 👩🏾‍⚕️ Wanjirũ", 40)).isEqualTo("مرحبا 👩🏾‍⚕️ Wanjirũ");
    }

    @Test
    void charactersThatCannotBeSeenAreLeftOutAndThatIsSaid() {
        TypedText typed = new TypedText(40, false);
        assertThat(typed.kept("A\u0000mi\u001bna\n", 40)).isEqualTo("Amina");
        assertThat(typed.remark().get()).isEqualTo("Characters that cannot be seen were left out.");
    }

    @Test
    void newLinesStayWhereThereAreManyLines() {
        assertThat(new TypedText(40, true).kept("one\r\ntwo\u0007", 40)).isEqualTo("one\ntwo");
    }

    @Test
    void tenThousandCharactersAreCutAndThatIsSaid() {
        TypedText typed = new TypedText(200, true);
        assertThat(typed.kept("x".repeat(10_000), 200)).hasSize(200);
        assertThat(typed.remark().get()).isEqualTo("This holds 200 characters. The rest was left out.");
    }

    @Test
    void theNextGoodKeyTakesTheRemarkAway() {
        TypedText typed = new TypedText(3, false);
        typed.kept("abcd", 3);
        typed.kept("a", 3);
        assertThat(typed.remark().get()).isEmpty();
    }

    @Property
    void whatStaysFitsAndHasNoHalfCharacters(@ForAll @StringLength(max = 60) String pasted) {
        String kept = new TypedText(20, false).kept(pasted, 20);
        assertThat(kept.length()).isLessThanOrEqualTo(20);
        assertThat(kept.codePoints().noneMatch(Character::isISOControl)).isTrue();
        assertThat(kept.codePoints().noneMatch(one -> Character.getType(one) == Character.SURROGATE)).isTrue();
    }
}
