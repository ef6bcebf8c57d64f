package org.mlango.tour;

import java.util.function.Supplier;
import javafx.scene.control.Labeled;

import org.mlango.shell.Window;

/** A backup, the computer lost, another one: the stick, the envelope, what the papers say, and two people who settle the rest. */
final class ReturnWalk {
    private final Hands hands;
    private final Eyes eyes;
    private final Steps steps;
    private final Supplier<Window> window;

    ReturnWalk(Hands hands, Eyes eyes, Steps steps, Supplier<Window> window) {
        this.hands = hands;
        this.eyes = eyes;
        this.steps = steps;
        this.window = window;
    }

    /** In the centre that was just made, somebody still signed in. */
    void backUp() {
        hands.click("nav-centre");
        hands.click("centre-backups");
        hands.type("backup-name", "Blue stick");
        steps.step("A backup is made, opened again and checked", () -> {
            hands.click("backup-make");
            said("backup-said", "checked");
        });
        steps.step("The restore drill", () -> {
            hands.click("backup-drill");
            said("backup-said", "came back whole");
        });
        picture("backups");
        hands.click("nav-centre");
        said("safe-drill", "last done on");
        picture("centre-safe");
    }

    /**
     * On a computer where nothing is yet.
     *
     * @param words of the envelope
     */
    void bringBack(String words) {
        hands.click("way-back");
        hands.click("restore-place");
        hands.click("restore-who-envelope");
        hands.type("restore-words", words);
        hands.click("restore-receipt-cannot-say");
        hands.click("restore-report-never");
        picture("bring-back");
        steps.step("Everything comes back on another computer", () -> {
            hands.click("restore-go");
            hands.await("restore-done");
        });
        picture("brought-back");
        hands.click("restore-done");
        hands.type("sign-in-name", "Amina");
        hands.type("sign-in-passphrase", NewCentreWalk.PASSPHRASE);
        hands.click("sign-in-open");
        hands.await("nav-today");
        picture("today-brought-back");
        hands.click("restored-open");
        hands.click("second-way-envelope");
        hands.type("second-words", words);
        hands.click("second-confirm");
        picture("settle-together");
        steps.step("Two people settle what nobody can know", () -> {
            hands.click("restored-settle");
            said("restored-said", "Settled");
        });
        picture("settled");
    }

    private void said(String id, String words) {
        hands.await(() -> window.get().scene().lookup("#" + id) instanceof Labeled label
                && label.getText().contains(words) ? label : null, "not said: " + words);
    }

    private void picture(String name) {
        eyes.take(window.get(), name);
    }
}
