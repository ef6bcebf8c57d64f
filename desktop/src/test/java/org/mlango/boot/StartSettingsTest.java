package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(StartSettings.missing()).as("this test run has none of them")
                .contains("-XX:+DisableAttachMechanism", "-XX:ErrorFile");
    }
}
