package org.mlango.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.kit.FxTest;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;
import org.mlango.shell.TodayCard;
import org.mlango.store.AuditReads;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.together.SecondPerson;
import org.mlango.together.TogetherRoom;
import org.mlango.vault.Session;
import org.mlango.vault.TestVault;
import org.mlango.vault.Vault;

/** A restore with something nobody can know: on everybody's Today until two people have settled it, and nothing leaves meanwhile. */
class RestoredViewTest extends FxTest {
    @TempDir
    Path place;

    private final TestVault test = TestVault.locked();
    private final Session session = test.open();
    private final Background background = Background.inLine(session.store(), failure -> {
        throw new AssertionError(failure);
    });
    private final Navigation nowhere = (id, about) -> {};

    @AfterEach
    void close() {
        session.close();
        test.close();
    }

    @Test
    void twoPeopleSettleItAndNothingLeavesBefore() {
        doubtful();
        BackupRoom room = room();
        Screen[] screen = new Screen[1];
        show(() -> {
            screen[0] = Objects.requireNonNull(room.screens().get(RestoredView.ID)).get();
            VBox both = new VBox(16, card(room), screen[0].node());
            screen[0].shown(null);
            return (Parent) both;
        });
        assertThat(nameless()).isEmpty();
        assertThat(find("restored-card", Node.class).isVisible()).isTrue();
        assertThat(find("restored-doubts", Label.class).getText().lines()).hasSize(Doubt.values().length - 2);
        assertThat(find("restored-settle", Button.class).isDisabled()).isTrue();
        assertThat(inDoubt()).isTrue();
        picture("restored");
        fx(() -> Texts.speak(Language.SW));
        picture("restored-sw");
        fx(() -> Texts.speak(Language.EN));

        click("second-way-envelope");
        fx(() -> find("second-words", TextInputControl.class).setText("not these words"));
        click("second-confirm");
        assertThat(find("restored-settle", Button.class).isDisabled()).as("wrong words").isTrue();
        fx(() -> find("second-words", TextInputControl.class).setText(test.envelope()));
        click("second-confirm");
        click("restored-settle");

        assertThat(find("restored-said", Label.class).getText()).startsWith("Settled by two people");
        assertThat(inDoubt()).isFalse();
        Set<String> told = Set.copyOf(session.store().read(tx -> AuditReads.actions(tx)));
        assertThat(told).contains("RESTORE_SETTLED", "SECOND_ENVELOPE");
        picture("restored-settled");
    }

    private Node card(BackupRoom room) {
        TodayCard card = room.todayCards().stream().filter(RestoredCardView.class::isInstance).findFirst()
                .orElseThrow();
        card.refresh();
        return card.node();
    }

    private BackupRoom room() {
        SecondPerson rule = new SecondPerson();
        return new BackupRoom(background, nowhere, session, test.clock(), SavePlace.in(place), Runnable::run,
                new BackupRoom.Together(rule, new TogetherRoom(background, rule, session, test.clock(),
                        tx -> Map.<UUID, String>of())));
    }

    /** Everything at once that can be in doubt. */
    private void doubtful() {
        assertThat(session.store().write(tx -> {
            BackupWrites.broughtBack(tx,
                    new BroughtBack(tx.now(), 3, 1, new PaperNumbers(5L, 2L), 4, 1, 812, new Vault.Handed(1, 3, true)));
            return Outcome.done(true);
        })).isInstanceOf(Outcome.Done.class);
    }

    private boolean inDoubt() {
        return session.store().read(Restored::inDoubt);
    }
}
