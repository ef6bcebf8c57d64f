package org.mlango.tour;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Label;

import org.mlango.shell.Window;

/** The first morning of a centre: set up, sign in, and a colleague added. */
final class NewCentreWalk {
    static final String PASSPHRASE = "mango lantern river bicycle";
    private final Hands hands;
    private final Eyes eyes;
    private final Steps steps;
    private final Supplier<Window> window;

    NewCentreWalk(Hands hands, Eyes eyes, Steps steps, Supplier<Window> window) {
        this.hands = hands;
        this.eyes = eyes;
        this.steps = steps;
        this.window = window;
    }

    /** @return the words of the envelope */
    String run() {
        steps.step("First start: language, and a centre of its own", () -> hands.await("setup-language-en"));
        picture("first-start");
        hands.click("setup-kind-real");
        hands.click("setup-next");
        hands.type("setup-centre", "Kituo cha Mfano");
        picture("first-start-centre");
        hands.click("setup-next");
        hands.type("setup-name", "Amina");
        hands.type("setup-passphrase", PASSPHRASE);
        hands.type("setup-again", PASSPHRASE);
        hands.type("setup-pin", "2580");
        picture("first-start-worker");
        hands.click("setup-next");
        String words = sheetWords();
        picture("first-start-sheet");
        hands.click("setup-next");
        hands.type("setup-typed", words);
        picture("first-start-typed-back");
        hands.click("setup-next");
        hands.await("setup-back");
        picture("first-start-summary");
        hands.click("setup-next");
        steps.step("The vault is made", () -> hands.await("sign-in-name"));
        picture("sign-in");
        steps.step("The first worker signs in", () -> {
            hands.type("sign-in-name", "Amina");
            hands.type("sign-in-passphrase", PASSPHRASE);
            hands.click("sign-in-open");
            hands.await("nav-today");
        });
        picture("today-empty");
        hands.click("nav-people");
        hands.await("people-search");
        picture("people-empty");
        steps.step("A colleague is added", this::addColleague);
        picture("centre");
        return words;
    }

    private void addColleague() {
        hands.click("nav-centre");
        hands.type("centre-add-name", "Otieno");
        hands.type("centre-add-passphrase", "wooden kettle seven clouds");
        hands.type("centre-add-pin", "1379");
        hands.click("centre-add-save");
        hands.await(() -> labels().contains("Otieno") ? true : null, "the colleague is not in the list");
    }

    private String sheetWords() {
        Parent shown = (Parent) hands.await("setup-words");
        return hands.onScreen(() -> shown.getChildrenUnmodifiable().stream().map(node -> ((Label) node).getText())
                .map(text -> text.replaceAll("[^a-z]", "")).collect(Collectors.joining(" ")));
    }

    private List<String> labels() {
        return window.get().scene().getRoot().lookupAll(".row-title").stream().map(node -> ((Label) node).getText())
                .toList();
    }

    private void picture(String name) {
        eyes.take(window.get(), name);
    }
}
