package org.mlango.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class PrimaryStageTest extends FxTest {
    @Test
    void noTestKeepsTheScreensOfTheOnesBefore() {
        show(() -> {
            Button button = new Button("Go");
            button.setId("go");
            return new StackPane(button);
        });
        click("go");
        assertThat(FxToolkit.toolkitContext().getFiredEvents()).isNotEmpty();
        fx(PrimaryStage::leave);
        assertThat(FxToolkit.toolkitContext().getFiredEvents()).isEmpty();
    }
}
