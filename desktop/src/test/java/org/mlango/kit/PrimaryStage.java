package org.mlango.kit;

import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;

import org.testfx.api.FxToolkit;

/** The one stage all tests share. */
public final class PrimaryStage {
    static {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private PrimaryStage() {}

    public static Stage get() {
        return FxToolkit.toolkitContext().getRegisteredStage();
    }

    /** Hides it, and lets go of every event that reached it: TestFX keeps them, and through them every screen there ever was. */
    public static void leave() {
        Stage stage = get();
        stage.hide();
        FxToolkit.toolkitContext().setRegisteredStage(stage);
    }
}
