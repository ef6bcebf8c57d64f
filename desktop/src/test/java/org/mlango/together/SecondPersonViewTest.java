package org.mlango.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.shell.TodayCard;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.together.SecondPersonViewModel.Witnesses;

/** The form two people fill in together, and the card every colleague sees while a matter waits. */
class SecondPersonViewTest extends FxTest {
    private final TestStore test = TestStore.fresh().as(Role.COUNSELLOR, Role.MANAGER);
    private final SecondPerson rule = new SecondPerson();
    private final UUID person = UUID.randomUUID();

    @AfterEach
    void end() {
        test.close();
    }

    @Test
    void twoPeopleSayYesOneWayOrAnother() {
        SecondPersonView form = fx(this::form);
        show(() -> padded(form));
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        picture("together-colleague");
        click("second-name");
        type("Juma");
        click("second-passphrase");
        type("wrong");
        click("second-confirm");
        assertThat(find("second-message", Label.class).getText()).contains("open no other account");
        picture("together-wrong");

        click("second-way-envelope");
        assertThat(find("second-message", Label.class).isVisible()).as("the old answer is gone").isFalse();
        assertThat(find("second-words").isVisible()).isTrue();
        assertThat(find("second-name").getParent().getParent().isVisible()).isFalse();
        speak(Language.SW);
        picture("together-envelope-sw");
        speak(Language.EN);

        click("second-way-waited");
        look(Look.DARK, 200);
        picture("together-waited-dark-200");
        look(Look.LIGHT, 100);
        click("second-confirm");
        assertThat(find("second-message", Label.class).getText()).contains("48 hours");
        assertThat(form.yes().get()).isNull();

        click("second-way-colleague");
        click("second-passphrase");
        type("right");
        click("second-confirm");
        assertThat(form.yes().get()).isNotNull();
        assertThat(find("second-passphrase", PasswordField.class).getText()).isEmpty();
        assertThat(find("second-confirm").getParent().isVisible()).as("nothing more to ask").isFalse();
        picture("together-yes");
    }

    @Test
    void todayTellsEverybodyWhatWaitsAndLetsThemStopIt() {
        TodayCard card = WaitsView.card(
                new WaitsViewModel(test.background(), rule, tx -> Map.of(TestStore.WORKER, "Asha")));
        show(() -> padded((Parent) card.node()));
        fx(card::refresh);
        assertThat(find("waits").isVisible()).as("nothing waits").isFalse();

        ask(Matter.ERASE);
        ask(Matter.OFFICIAL);
        fx(card::refresh);
        assertThat(find("waits").isVisible()).isTrue();
        assertThat(nameless()).isEmpty();
        picture("today-waits");
        for (int day = 0; day < 2; day++) {
            test.clock().advance(Duration.ofDays(1));
            fx(card::refresh);
        }
        speak(Language.SW);
        look(Look.DARK, 150);
        picture("today-waits-over-sw-dark");
        speak(Language.EN);

        click("waits-stop-1");
        click("waits-stop-1");
        assertThat(find("waits").isVisible()).isFalse();
        assertThat(test.<Boolean>done(tx -> Outcome.done(rule.waiting(tx).isEmpty()))).isTrue();
    }

    private void ask(Matter matter) {
        test.done(tx -> rule.ask(tx, matter, person));
    }

    private SecondPersonView form() {
        return new SecondPersonView(new SecondPersonViewModel(test.background(), rule, new Witnesses() {
            @Override
            public Optional<UUID> colleague(String name, char[] passphrase) {
                return name.equals("Juma") && new String(passphrase).equals("right")
                        ? Optional.of(UUID.randomUUID())
                        : Optional.empty();
            }

            @Override
            public Optional<UUID> envelope(String words) {
                return Optional.empty();
            }

            @Override
            public UUID worker() {
                return TestStore.WORKER;
            }
        }, test.clock(), Matter.ERASE, () -> person), java.util.List.of(Yes.Way.values()));
    }

    private static Parent padded(Parent content) {
        VBox box = new VBox(content);
        box.setStyle("-fx-padding: 24");
        return box;
    }
}
