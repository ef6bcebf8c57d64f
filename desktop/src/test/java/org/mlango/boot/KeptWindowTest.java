package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.kit.FxTest;
import org.mlango.kit.PrimaryStage;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.shell.WindowSettings;

/** The window comes back as it was left, and what is written down for that is about nobody. */
class KeptWindowTest extends FxTest {
    private static final WindowSettings CHOSEN = new WindowSettings(Language.SW, Look.CONTRAST, 150, true);

    @TempDir
    private Path home;

    @Test
    void howItLookedIsFoundAgain() throws IOException {
        Path account = home.resolve("state");
        KeptWindow first = new KeptWindow(account);
        assertThat(first.settings()).isEqualTo(WindowSettings.usual());
        first.looks(CHOSEN);
        first.write();

        assertThat(new KeptWindow(account).settings()).isEqualTo(CHOSEN);
        assertThat(Files.readAllLines(account.resolve("window"))).containsExactly("language=SW", "look=CONTRAST",
                "percent=150", "still=true");
    }

    @Test
    void nonsenseIsAsIfNothingWereThere() throws IOException {
        for (String nonsense : new String[]{"", "look=PINK\npercent=many\nlanguage=XX", "percent=1e99", "\\u12",
                "percent=NaN"}) {
            Files.writeString(home.resolve("window"), nonsense);
            WindowSettings read = new KeptWindow(home).settings();
            assertThat(read.look()).isEqualTo(Look.LIGHT);
            assertThat(read.percent()).isBetween(100, 200);
        }
    }

    @Test
    void whereNothingCanBeWrittenTheWindowGoesOn() throws IOException {
        Path noFolder = Files.writeString(home.resolve("file"), "no folder");
        KeptWindow kept = new KeptWindow(noFolder);
        kept.looks(CHOSEN);
        kept.write();
        assertThat(Files.readString(noFolder)).isEqualTo("no folder");
    }

    @Test
    void whereItStoodItStandsAgainUnlessNoScreenIsThereAnyMore() throws IOException {
        Stage stage = PrimaryStage.get();
        Files.writeString(home.resolve("window"), "x=40\ny=30\nwidth=900\nheight=700\nwhole=false");
        fx(() -> new KeptWindow(home).place(stage));
        settle();
        assertThat(fx(stage::getX)).isEqualTo(40);
        assertThat(fx(stage::getHeight)).isEqualTo(700);

        Files.writeString(home.resolve("window"), "x=-9000\ny=30\nwidth=901\nheight=701\nwhole=false");
        fx(() -> new KeptWindow(home).place(stage));
        settle();
        assertThat(fx(stage::getX)).isEqualTo(40);

        KeptWindow again = new KeptWindow(home);
        fx(() -> again.stands(stage));
        again.write();
        assertThat(Files.readString(home.resolve("window"))).contains("x=40", "width=900", "whole=false");
    }
}
