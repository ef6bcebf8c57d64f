package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class LaunchTest {
    @Test
    void withoutWordsTheCentresOwnVaultIsOpenedInItsUsualPlace() {
        Launch launch = Launch.of(List.of(), Map.of("XDG_DATA_HOME", "/data"));

        assertThat(launch).isEqualTo(new Launch(Launch.Mode.CENTRE, Path.of("/data", "mlango", "centre"), 40));
    }

    @Test
    void practiceLiesInAFolderOfItsOwn() {
        Launch launch = Launch.of(List.of("--practice", "--folder", "here", "--people", "600"), Map.of());

        assertThat(launch).isEqualTo(new Launch(Launch.Mode.PRACTICE, Path.of("here", "practice"), 600));
    }

    @Test
    void theSameIsStartedAgainAfterALock() {
        Launch launch = Launch.of(List.of("--try", "--people", "600", "--folder", "/here"), Map.of("DISPLAY", ":0"));

        assertThat(Launch.of(launch.arguments(), Map.of())).isEqualTo(launch);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void tryingOpensAWindowOnlyWhereThereIsADisplay() {
        assertThat(Launch.of(List.of("--try"), Map.of("DISPLAY", ":0")).mode()).isEqualTo(Launch.Mode.PRACTICE);
        assertThat(Launch.of(List.of("--try"), Map.of()).mode()).isEqualTo(Launch.Mode.TOUR);
    }

    @Test
    void whatIsNotUnderstoodIsSaidInASentence() {
        assertThatThrownBy(() -> Launch.of(List.of("--people", "many"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a whole number");
        for (String impossible : List.of("0", "-5", "100001", "2000000000")) {
            assertThatThrownBy(() -> Launch.of(List.of("--people", impossible), Map.of()))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("from 1 to 100000");
        }
        assertThatThrownBy(() -> Launch.of(List.of("--folder"), Map.of())).hasMessageContaining("missing");
        assertThatThrownBy(() -> Launch.of(List.of("--secret"), Map.of())).hasMessageContaining("--secret");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayASentenceSaysSoAndNothingOpens() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        boolean opened = Door.open(Launch.of(List.of(), Map.of("XDG_DATA_HOME", "/data")), Map.of(),
                new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(opened).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("no display");
    }
}
