package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;

class FaultViewTest extends FxTest {
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void itIsReadInBothLanguagesAndClosed() {
        Ground ground = new Ground("64", 0, 0, LocalDate.EPOCH, Path.of("/media/stick/mlango"), true, 0);
        show(() -> new FaultView(Door.sentences(Ground.Fault.PLACE, ground), closed::incrementAndGet));
        picture("fault");

        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        click("fault-close");
        assertThat(closed).hasValue(1);
    }
}
