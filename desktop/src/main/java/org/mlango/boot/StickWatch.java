package org.mlango.boot;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Looks every half minute, while somebody has the screen, whether a medium with backups was plugged in. */
final class StickWatch {
    private static final Duration EVERY = Duration.seconds(30);

    private final Timeline looking = new Timeline();
    private final Runnable look;

    StickWatch(Runnable look) {
        this.look = look;
        looking.getKeyFrames().add(new KeyFrame(EVERY, tick -> look.run()));
        looking.setCycleCount(Timeline.INDEFINITE);
    }

    /** At once, and from then on. */
    void begin() {
        look.run();
        looking.play();
    }

    void end() {
        looking.stop();
    }
}
