package org.mlango.kit.form;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/**
 * How long something that tells who somebody is stays on the screen: fifteen seconds after it was shown. Whoever is writing in it is
 * not interrupted.
 */
public final class Briefly {
    public static final Duration LONG = Duration.seconds(15);

    private final PauseTransition waiting = new PauseTransition(LONG);

    /** @param hide runs when the time has passed */
    public Briefly(Runnable hide) {
        waiting.setOnFinished(event -> hide.run());
    }

    /** Begins to count whenever this becomes true, and stops when it does not hold any more. */
    public Briefly whileShown(ObservableValue<Boolean> shown) {
        shown.subscribe(now -> {
            if (now) {
                waiting.playFromStart();
            } else {
                waiting.stop();
            }
        });
        return this;
    }

    /** Somebody is at work in it: the time begins anew. */
    public void again() {
        if (isCounting()) {
            waiting.playFromStart();
        }
    }

    /** Does this meanwhile, for example asks where to save; no time passes. */
    public void pausing(Runnable work) {
        boolean counting = isCounting();
        waiting.stop();
        work.run();
        if (counting) {
            waiting.playFromStart();
        }
    }

    public boolean isCounting() {
        return waiting.getStatus() == javafx.animation.Animation.Status.RUNNING;
    }

    /** As if the time had passed. */
    public void pass() {
        waiting.stop();
        waiting.getOnFinished().handle(new javafx.event.ActionEvent());
    }
}
