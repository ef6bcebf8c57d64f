package org.mlango.tour;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.mlango.shell.Window;

/** A day in the practice centre: somebody new, a visit, a talk, a look into the library, the manager's count, the lock. */
final class DayWalk {
    private static final String PASSPHRASE = "practice door open";
    private static final String PIN = "2580";

    private final Hands hands;
    private final Eyes eyes;
    private final Steps steps;
    private final Supplier<Window> window;
    private final PlansWalk plans;
    private final SheetsWalk sheets;

    DayWalk(Hands hands, Eyes eyes, Steps steps, Supplier<Window> window) {
        this.hands = hands;
        this.eyes = eyes;
        this.steps = steps;
        this.window = window;
        plans = new PlansWalk(hands, this::picture, this::pictures);
        sheets = new SheetsWalk(hands, this::picture, this::pictures);
    }

    void run() {
        steps.step("A practice centre of 600 invented people is made", () -> hands.await("sign-in-name"));
        picture("practice-sign-in");
        steps.step("Amina signs in with everything", () -> signIn("Amina"));
        steps.step("An anonymous visit by keyboard", this::anonymousVisit);
        steps.step("Somebody is met and agrees", this::register);
        steps.step("Their visit is recorded", this::visitOfPerson);
        hands.click("nav-today");
        ListView<?> today = (ListView<?>) hands.await("today-visits-list");
        hands.await(() -> today.getItems().isEmpty() ? null : true, "no visit of today is shown");
        pictures("today");
        steps.step("Somebody comes in and waits", this::waits);
        steps.step("Somebody is found again by a word typed wrongly", this::search);
        steps.step("They tell in their own words, and say it is fine", this::talk);
        steps.step("They ask for a plan, and something is promised", plans::asks);
        steps.step("A test is offered and made; what it showed is written down with a yes of its own", this::test);
        steps.step("Something happened: help first, and they say what may be kept", this::happened);
        steps.step("They want to go somewhere else, agree word by word, and call it back", this::refer);
        steps.step("They ask for what is theirs by right", this::rights);
        steps.step("A request is written down", this::request);
        steps.step("What somebody agreed to is taken back", this::takeBack);
        steps.step("The counsellor looks at what she promised", plans::desk);
        steps.step("Somebody tells of an overdose, and names nobody", this::nameless);
        steps.step("Something got out, and an authority asks", this::registers);
        steps.step("The shelf is counted, and a box comes in", this::shelf);
        steps.step("A talk is counted, and a sheet from outreach keyed in", sheets::run);
        steps.step("A street word is looked up, and a card of the guide read", this::learn);
        steps.step("The screen is covered and Amina comes back with a PIN", this::coverAndReturn);
        steps.step("The manager signs in", this::managerSignsIn);
        steps.step("A report is checked and handed over", this::handOver);
        steps.step("The quarter is counted and saved", this::count);
        hands.click("nav-centre");
        hands.await("centre-workers");
        pictures("practice-centre");
        steps.step("Help for this screen, every key, and the whole guide", this::help);
        steps.step("Everything is locked", this::lock);
        picture("locked");
    }

    private void signIn(String name) {
        hands.type("sign-in-name", name);
        hands.type("sign-in-passphrase", PASSPHRASE);
        hands.click("sign-in-open");
        hands.await("nav-today");
    }

    private void anonymousVisit() {
        hands.click("nav-record-visit");
        hands.await("record-visit-save");
        pictures("record-visit");
        hands.type("2q");
        hands.type("w");
        pictures("record-visit-filled");
        hands.press(KeyCode.ENTER);
        hands.await("notice-undo");
        hands.dismiss("notice-close");
    }

    private void register() {
        hands.click("nav-people");
        hands.await("people-search");
        pictures("people");
        hands.click("people-new");
        hands.await("consent-answer-keep-record-agreed");
        picture("consent-talk");
        hands.click("consent-language-sw");
        pictures("consent-talk-swahili");
        hands.click("consent-answer-keep-record-agreed");
        hands.click("consent-answer-count-me-agreed");
        hands.click("register-next");
        hands.type("person-name", "Malaika");
        hands.type("person-phrase", "harufu ya embe");
        picture("register");
        hands.click("register-save");
        hands.await("register-card-code");
        picture("card-code");
    }

    private void visitOfPerson() {
        hands.click("register-record-visit");
        hands.await("record-visit-detach");
        hands.type("w");
        hands.click("record-visit-save");
        hands.await("notice-undo");
        hands.dismiss("notice-close");
    }

    private void waits() {
        hands.click("today-visits-came");
        Label here = (Label) hands.await("today-visits-here");
        hands.await(() -> here.getText().isEmpty() ? null : true, "nobody waits");
        hands.dismiss("notice-close");
        chooseFirst("today-visits-list");
        hands.click("today-visits-with");
        chooseFirst("today-visits-list");
        pictures("today-here");
        hands.click("today-visits-done");
    }

    private void chooseFirst(String list) {
        ListView<?> rows = (ListView<?>) hands.await(list);
        hands.onScreen(() -> {
            rows.getSelectionModel().selectFirst();
            return true;
        });
        hands.settle();
    }

    private void search() {
        hands.click("nav-people");
        hands.type("people-search", "malayka");
        ListView<?> found = (ListView<?>) hands.await("people-found");
        hands.await(() -> found.getItems().isEmpty() ? null : true, "nobody was found");
        picture("people-found");
        hands.onScreen(() -> {
            found.requestFocus();
            found.getSelectionModel().selectFirst();
            return true;
        });
        hands.press(KeyCode.ENTER);
        hands.await("consent-section");
        hands.click("person-reveal");
        pictures("person");
    }

    private void talk() {
        if (hands.isThere("consent-ask-keep-conversation")) {
            hands.click("consent-ask-keep-conversation");
            hands.click("consent-answer-keep-conversation-agreed");
            picture("consent-conversation");
            hands.click("consent-keep-answer");
        }
        hands.click("own-view-talk");
        hands.type("talk-called-1-words", "pombe");
        pictures("talk");
        hands.click("talk-turn");
        hands.await("turned-talk");
        pictures("talk-turned");
        hands.click("turned-worker");
        hands.type("turned-pin", PIN);
        hands.press(KeyCode.ENTER);
        hands.click("talk-fine");
        hands.await("talk-keep-all");
        picture("talk-keep");
        hands.click("talk-keep-all");
        hands.await("own-view-look");
    }

    private void test() {
        hands.click("tests-new");
        hands.click("test-kind-hiv");
        hands.click("test-steps-offered");
        hands.click("test-steps-done");
        pictures("test");
        hands.click("consent-answer-keep-health-agreed");
        hands.click("test-keep");
        hands.click("notice-close");
        hands.click("test-ask-results");
        hands.click("consent-answer-keep-results-agreed");
        hands.click("test-showed-not-found");
        picture("test-showed");
        hands.click("test-keep");
        hands.click("notice-close");
        hands.click("test-back");
        hands.click("tests-look");
        hands.await("tests-open-1");
        pictures("tests");
        hands.click("tests-new");
        hands.click("test-kind-pep");
        picture("test-hours");
        hands.click("test-back");
        hands.await("referrals-new");
    }

    private void happened() {
        hands.click("incidents-new");
        hands.click("incident-matter-harm");
        pictures("incident-first");
        hands.click("incident-help-legal-not-yet");
        hands.click("incident-happened-held");
        pictures("incident-told");
        hands.click("incident-finish");
        hands.await("consent-answer-keep-incident-support-agreed");
        pictures("incident-keeping");
        hands.click("consent-answer-keep-incident-support-agreed");
        hands.click("incident-save");
        hands.click("notice-close");
        hands.click("incidents-look");
        hands.click("incident-show-1");
        hands.await("incident-details");
        pictures("incidents-of-person");
        hands.click("incident-hide-1");
        hands.await("referrals-new");
    }

    private void nameless() {
        hands.click("nav-today");
        hands.click("today-incidents-go");
        hands.await("incidents-overdose");
        pictures("incidents");
        hands.click("incidents-overdose");
        pictures("incident-overdose");
        hands.click("nav-today");
        hands.await("today-incidents-go");
    }

    private void refer() {
        hands.click("referrals-new");
        hands.type("referral-places-search", "sheria");
        ListView<?> places = (ListView<?>) hands.await("referral-places-list");
        hands.await(() -> places.getItems().size() == 1 ? true : null, "no such place");
        hands.onScreen(() -> {
            places.getSelectionModel().selectFirst();
            return true;
        });
        hands.await("referral-preview");
        picture("referral-place");
        hands.click("referral-needs-legal");
        hands.click("referral-way-letter");
        hands.click("referral-says-needs");
        hands.type("referral-say", "nataka kusikilizwa");
        pictures("referral-words");
        hands.click("consent-answer-refer-agreed");
        hands.click("referral-keep");
        hands.await("referral-card");
        pictures("referral-paper");
        hands.click("referral-sent");
        hands.click("referral-arrived");
        hands.await("referral-treated-well");
        pictures("referral-told");
        hands.click("referral-recalled");
        hands.click("dialog-yes");
        hands.dismiss("notice-close");
        hands.click("referral-back");
        hands.await("referrals-new");
        hands.click("nav-today");
        hands.await("today-recalls");
        picture("referral-to-tell");
        hands.click("nav-library");
        hands.click("library-places");
        ListView<?> all = (ListView<?>) hands.await("places-list");
        hands.await(() -> all.getItems().isEmpty() ? null : true, "no place is here");
        hands.onScreen(() -> {
            all.getSelectionModel().selectFirst();
            return true;
        });
        hands.await("place-card");
        pictures("places");
        hands.click("places-more");
        hands.await("places-export");
        picture("places-files");
        search();
    }

    private void rights() {
        hands.click("person-correct");
        hands.click("person-old-keep-sealed");
        picture("rights-correct");
        hands.click("person-cancel");
        hands.click("stops-open");
        hands.click("stops-stop-everything");
        hands.await("stops-confirm");
        pictures("rights-left-be");
        hands.click("stops-back");
        hands.click("links-open");
        hands.await("links-search");
        picture("rights-two-records");
        hands.click("links-close");
        hands.click("looks-open");
        hands.await("looks-lines");
        pictures("rights-who-looked");
        hands.click("looks-close");
    }

    private void request() {
        hands.click("person-request-write");
        hands.click("request-kind-copy");
        picture("request");
        hands.click("request-save");
        hands.dismiss("notice-close");
    }

    private void registers() {
        hands.click("nav-centre");
        hands.click("centre-registers");
        hands.await("requests-write");
        pictures("requests");
        hands.click("registers-breaches");
        hands.click("breaches-write");
        hands.click("breach-kind-paper-lost");
        picture("breach");
        hands.click("breach-save");
        hands.dismiss("notice-close");
        hands.await("opened-what");
        pictures("breach-opened");
        hands.click("registers-official");
        hands.click("official-write");
        hands.click("official-claimed-police");
        picture("official");
        hands.click("official-save");
        hands.dismiss("notice-close");
        hands.await("official-step-1");
        pictures("official-steps");
        hands.click("registers-keeping");
        hands.await("keeping-list");
        pictures("keeping");
        hands.click("nav-today");
        hands.await("today-breaches");
        picture("today-registers");
    }

    private void shelf() {
        hands.click("nav-centre");
        hands.click("centre-stock");
        hands.await("stock-count-all");
        picture("stock-empty");
        hands.click("stock-count-all");
        hands.type("stock-counted-cm-syr-1ml", "120");
        picture("stock-counting");
        hands.click("stock-save");
        hands.click("notice-close");
        ListView<?> things = (ListView<?>) hands.await("stock-list");
        hands.await("stock-to-look-at");
        hands.onScreen(() -> {
            things.getSelectionModel().selectFirst();
            return true;
        });
        hands.click("stock-receive");
        hands.type("stock-quantity-number", "300");
        picture("stock-receipt");
        hands.click("stock-save");
        hands.click("notice-close");
        hands.await("stock-history");
        pictures("stock");
        hands.click("nav-today");
        hands.click("today-work-go");
        hands.await("work-weeks");
        pictures("work");
    }

    private void learn() {
        hands.click("nav-library");
        hands.type("library-search", "kete");
        hands.press(KeyCode.ENTER);
        hands.await("library-topic");
        pictures("library");
        hands.click("library-guide");
        ListView<?> cards = (ListView<?>) hands.await("guide-cards");
        hands.onScreen(() -> {
            cards.getSelectionModel().selectFirst();
            return true;
        });
        hands.await("guide-card");
        pictures("guide");
    }

    private void takeBack() {
        hands.click("consent-take-back-count-me");
        hands.await("consent-confirm-taking-back");
        picture("consent-taking-back");
        hands.click("consent-confirm-taking-back");
        hands.await("consent-section");
    }

    private void coverAndReturn() {
        hands.press(KeyCode.F12);
        hands.await("cover-pane");
        hands.press(KeyCode.SPACE);
        hands.click("cover-tile-1");
        hands.await("cover-pin");
        picture("cover");
        hands.type("cover-pin", PIN);
        hands.press(KeyCode.ENTER);
        hands.await("nav-today");
    }

    private void managerSignsIn() {
        hands.press(KeyCode.F12);
        hands.press(KeyCode.SPACE);
        hands.click("cover-other");
        signIn("Wanjiru");
        hands.await("nav-count");
    }

    private void handOver() {
        hands.click("nav-count");
        hands.await("report-make");
        pictures("report");
        hands.click("report-set");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        hands.type("report-recipient", "the county");
        hands.type("report-purpose", "half-year report");
        hands.click("report-make");
        hands.await(() -> (hands.isThere("report-safe") || hands.isThere("report-unsafe")) ? true : null,
                "no report");
        if (hands.isThere("report-unsafe")) {
            // few people: every number would be blank
            pictures("report-unsafe");
            hands.click("report-way-round");
            hands.await("report-safe");
        }
        pictures("report-safe");
        hands.click("report-hand-over");
        hands.await("report-given");
        pictures("report-given");
        hands.click("count-kind-handed");
        hands.await("handed-over");
        pictures("report-handed-over");
    }

    private void count() {
        hands.click("count-kind-count");
        hands.click("count-make");
        hands.await("count-table");
        pictures("count");
        for (String kind : new String[]{"xlsx", "csv", "pdf"}) {
            hands.click("count-save-" + kind);
            hands.await("count-make"); // usable again: the file is written
        }
        picture("count-saved");
        // they would lie over what is chosen next
        for (int notice = 0; notice < 3; notice++) {
            hands.dismiss("notice-close");
        }
        for (String kind : new String[]{"talks", "asked"}) {
            hands.click("count-kind-" + kind);
            hands.click(kind + "-make");
            hands.await(kind + "-make"); // usable again: made, with a table unless they are too few
            pictures("count-" + kind);
        }
        hands.click("count-kind-twice");
        hands.await("count-twice");
        pictures("count-twice");
    }

    private void help() {
        hands.press(KeyCode.F1);
        hands.await("dialog");
        pictures("help");
        if (hands.isThere("help-page")) { // the build packs the pages; loose classes have none
            hands.click("help-part-keys");
            hands.await("shortcut-sheet");
            picture("shortcuts");
            hands.click("help-all");
            hands.type("help-search", "stick");
            hands.await("help-page");
            pictures("help-pages");
        } else {
            hands.press(KeyCode.ESCAPE);
        }
        hands.click("look");
        hands.await("look-of");
        pictures("look");
        hands.press(KeyCode.ESCAPE);
    }

    private void lock() {
        hands.press(KeyCode.F12);
        hands.press(KeyCode.F12);
        hands.await("sign-in-name");
    }

    private void pictures(String name) {
        eyes.takeAll(window.get(), name);
    }

    private void picture(String name) {
        eyes.take(window.get(), name);
    }
}
