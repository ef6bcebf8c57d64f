package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class StartSettingsTest {
    private static final Map<String, String> GOOD = Map.of("HeapDumpOnOutOfMemoryError", "false",
            "DisableAttachMechanism", "true", "CreateCoredumpOnCrash", "false", "UsePerfData", "false", "ErrorFile",
            "/somewhere/ended.log");

    @Test
    void namesWhatIsMissing() {
        assertThat(StartSettings.missing(name -> GOOD.getOrDefault(name, ""))).isEmpty();
        assertThat(StartSettings.missing(name -> name.equals("UsePerfData") ? "true" : GOOD.getOrDefault(name, "")))
                .containsExactly("-XX:-UsePerfData");
        assertThat(StartSettings.missing(name -> name.equals("ErrorFile") ? "" : GOOD.getOrDefault(name, "")))
                .containsExactly("-XX:ErrorFile");
    }

    @Test
    void asksTheSystemForNoImageOfTheProcess() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Asks.class.getName()).redirectErrorStream(true).start();
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(other.waitFor()).as(said).isZero();
        assertThat(said).as("no setting was given to it").contains("-XX:+DisableAttachMechanism", "-XX:ErrorFile")
                .doesNotContain("ulimit").endsWith("possible: false\n");
    }

    /** In a process of its own: what is asked for cannot be taken back. */
    static final class Asks {
        private Asks() {}

        public static void main(String[] arguments) {
            System.out.println(StartSettings.missing());
            System.out.print("possible: " + Dumps.possible() + "\n");
        }
    }
}
