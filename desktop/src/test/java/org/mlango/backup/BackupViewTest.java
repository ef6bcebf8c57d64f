package org.mlango.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.kit.FxTest;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.vault.Backups;
import org.mlango.vault.Session;
import org.mlango.vault.TestVault;

class BackupViewTest extends FxTest {
    @TempDir
    Path stick;

    private final TestVault test = TestVault.locked();
    private final Session session = test.open();
    private final Background background = Background.inLine(session.store(), failure -> {
        throw new AssertionError(failure);
    });

    @AfterEach
    void close() {
        session.close();
        test.close();
    }

    @Test
    void aBackupIsMadeTriedAndListed() {
        Backups backups = new Backups(session, Clock.systemUTC());
        BackupView[] view = new BackupView[1];
        show(() -> {
            view[0] = new BackupView(new BackupViewModel(background, new MakeBackup(session, backups), backups,
                    Runnable::run), SavePlace.in(stick));
            view[0].shown(null);
            return (Parent) view[0].node();
        });
        assertThat(nameless()).isEmpty();
        assertThat(find("backup-make", Button.class).isDisabled()).isTrue();
        picture("backup-empty");
        fx(() -> find("backup-name", TextField.class).setText("blue stick"));
        click("backup-make");
        assertThat(find("backup-said", Label.class).getText()).startsWith("Done.");
        assertThat(((TableView<?>) find("backup-rows")).getItems()).hasSize(1);
        picture("backup-made");
        click("backup-drill");
        assertThat(find("backup-said", Label.class).getText()).contains("came back whole");
        click("backup-check");
        assertThat(find("backup-said", Label.class).getText()).startsWith("Everything fits");
        fx(() -> Texts.speak(Language.SW));
        picture("backup-sw");
        fx(() -> Texts.speak(Language.EN));
    }

    @Test
    void theWayBackAsksForThePapersFirst() {
        RestoreView[] view = new RestoreView[1];
        show(() -> {
            view[0] = BackupRoom.bringingBack(background, test.vault(), (tx, unknown, united) -> Outcome.done(
                    true), new SavePlace() {
                        @Override
                        public Optional<Path> choose(Node over, String name, String kind) {
                            return Optional.of(stick.resolve(name));
                        }
                    }, Runnable::run, () -> {});
            return view[0];
        });
        assertThat(nameless()).isEmpty();
        picture("restore");
        click("restore-go");
        assertThat(find("restore-said", Label.class).getText()).isEqualTo("None chosen yet");
        fx(() -> Texts.speak(Language.SW));
        picture("restore-sw");
        fx(() -> Texts.speak(Language.EN));
    }
}
