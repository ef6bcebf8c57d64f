package org.mlango.kit.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;

class ProgressPaneTest extends FxTest {
    @Test
    void saysWhatHappensAndCanBeStopped() throws IOException {
        List<String> calls = new ArrayList<>();
        ProgressPane pane = show(() -> new ProgressPane("work", new SimpleStringProperty("Making the count"))
                .stoppable(() -> calls.add("stopped")));
        fx(() -> pane.progressProperty().set(0.4));
        click("work-stop");
        assertThat(calls).containsExactly("stopped");
        assertThat(nameless()).isEmpty();
        assertThat(ImageIO.read(picture("progress").toFile()).getWidth()).isEqualTo(1000);
    }
}
