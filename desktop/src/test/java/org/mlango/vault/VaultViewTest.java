package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Look;
import org.mlango.store.Background;
import org.mlango.store.OpenResult;
import org.mlango.store.TestStore;

class VaultViewTest extends FxTest {
    private final List<String> opened = new ArrayList<>();

    @Test
    void theFirstStartIsWalkedFromTheFirstPageToTheLast() {
        List<FirstStart> made = new ArrayList<>();
        List<List<String>> sheet = new ArrayList<>();
        show(() -> {
            FirstStartViewModel model = new FirstStartViewModel(Texts::speak, made::add);
            sheet.add(model.sheet.words());
            return new FirstStartView(model);
        });
        picture("first-start-1");
        assertThat(nameless()).isEmpty();
        click("setup-next");
        click("setup-next");
        picture("first-start-2");
        click("setup-centre");
        type("Tumaini");
        press(KeyCode.ENTER);

        click("setup-name");
        type("Asha");
        click("setup-use-offered");
        String words = find("setup-offered", Label.class).getText();
        click("setup-again");
        put("setup-again", words);
        click("setup-pin");
        type("1111");
        assertThat(nameless()).isEmpty();
        press(KeyCode.ENTER);
        picture("first-start-3");
        click("setup-pin");
        press(KeyCode.CONTROL, KeyCode.A);
        type("4826");
        press(KeyCode.ENTER);

        picture("first-start-4");
        click("setup-next");
        put("setup-typed", String.join(" ", sheet.getFirst()));
        picture("first-start-5");
        assertThat(nameless()).isEmpty();
        click("setup-next");
        picture("first-start-6");
        assertThat(made).isEmpty();
        click("setup-next");

        assertThat(made).singleElement().satisfies(start -> {
            assertThat(start.centreName()).isEqualTo("Tumaini");
            assertThat(new String(start.first().passphrase())).isEqualTo(words);
        });
    }

    @Test
    void signInSaysWhatHappenedAndOpens() {
        try (TestStore store = TestStore.fresh()) {
            Background background = Background.inLine(store.store(), failure -> {
                throw new AssertionError(failure);
            });
            SignInView view = show(() -> new SignInView(new SignInViewModel<>(background,
                    (name, passphrase, reach) -> new String(passphrase).equals("right")
                            ? new OpenResult.Opened<>(name + " " + reach)
                            : new OpenResult.WrongNameOrPassphrase<>(),
                    words -> new OpenResult.InUse<>(), opened::add)));
            fx(view::begin);
            type("Asha");
            press(KeyCode.TAB);
            type("wrong");
            press(KeyCode.ENTER);
            assertThat(find("sign-in-message", Label.class).getText()).contains("do not open anything");
            picture("sign-in");
            assertThat(nameless()).isEmpty();

            speak(Language.SW);
            assertThat(find("sign-in-message", Label.class).getText()).contains("havifungui");
            look(Look.DARK, 150);
            picture("sign-in-dark");
            speak(Language.EN);
            click("sign-in-reach-desk-only");
            click("sign-in-passphrase");
            press(KeyCode.CONTROL, KeyCode.A);
            type("right");
            press(KeyCode.ENTER);
            assertThat(opened).containsExactly("Asha DESK_ONLY");

            click("sign-in-use-sheet");
            click("sign-in-sheet-words");
            type("not these");
            click("sign-in-open");
            assertThat(find("sign-in-message", Label.class).getText()).contains("fourteen words");
        }
    }

    @Test
    void aCoveredScreenIsBlankThenHandsOverByKeys() {
        TestVault test = TestVault.locked();
        Session session = test.open();
        List<String> back = new ArrayList<>();
        session.cover();
        CoverView cover = fx(() -> new CoverView(new CoverViewModel(Background.inLine(session.store(), failure -> {
            throw new AssertionError(failure);
        }), session, actor -> back.add(actor.roles().toString()), () -> back.add("locked"))));
        show(() -> new StackPane(cover.node()));
        fx(cover::shown);
        assertThat(isThere("cover-tile-1")).isFalse();
        picture("cover-blank");
        press(KeyCode.SPACE);
        press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("cover-pin");
        picture("cover-tiles");
        assertThat(nameless()).isEmpty();
        type("0000");
        press(KeyCode.ENTER);
        assertThat(back).isEmpty();
        type(TestVault.PIN);
        press(KeyCode.ENTER);

        assertThat(back).containsExactly("[FRONT_DESK]");
        session.close();
        test.close();
    }

    private void put(String id, String text) {
        TextInputControl field = find(id, TextInputControl.class);
        fx(() -> field.setText(text));
    }
}
