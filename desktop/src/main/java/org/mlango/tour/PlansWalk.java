package org.mlango.tour;

import java.util.function.Consumer;

/** The part of the day in which somebody asks for a plan, and the counsellor looks at what she promised. */
record PlansWalk(Hands hands, Consumer<String> picture, Consumer<String> pictures) {
    /** From their file and back to it. */
    void asks() {
        hands.click("plans-ask");
        hands.await("plan-start");
        hands.type("plan-goal", "nilale usiku bila hofu");
        pictures.accept("plan-new");
        hands.click("plan-start");
        hands.click("plan-step-add");
        hands.type("step-text", "kuuliza chifu kuhusu chumba");
        hands.click("step-who-worker");
        hands.type("step-when", "kabla ya Ramadhani");
        picture.accept("plan-step");
        hands.click("step-save");
        hands.await("plan-step-1");
        hands.click("copy-paper");
        hands.await("copy-lines");
        picture.accept("plan-paper");
        hands.click("copy-cancel");
        hands.await("copy-paper");
        pictures.accept("plan");
        hands.click("plan-to-file");
        hands.await("own-view-look");
    }

    void desk() {
        hands.click("nav-today");
        hands.click("today-plans");
        hands.await("desk-done-1");
        pictures.accept("desk");
    }
}
