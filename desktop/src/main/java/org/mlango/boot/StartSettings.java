package org.mlango.boot;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.sun.management.HotSpotDiagnosticMXBean;

/**
 * The settings Java must be started with so that keys in memory never reach the disk (decision 0024). The start script sets them;
 * whoever starts the packaged program in another way is told which are missing.
 */
final class StartSettings {
    /** What each must be. Anything written after a crash goes to the folder of the program's own. */
    private static final Map<String, String> WANTED = Map.of("HeapDumpOnOutOfMemoryError", "false",
            "DisableAttachMechanism", "true", "CreateCoredumpOnCrash", "false", "UsePerfData", "false");
    private static final String ERROR_FILE = "ErrorFile";

    private StartSettings() {}

    /** True in the program as it is handed out; when building and testing nobody's keys are in memory. */
    static boolean packaged() {
        return Boolean.getBoolean("mlango.packaged");
    }

    /** The settings that are missing, in the order of the alphabet; what the program can set by itself is set now. */
    static List<String> missing() {
        Dumps.off();
        HotSpotDiagnosticMXBean java = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        List<String> missing = new ArrayList<>(missing(name -> java.getVMOption(name).getValue()));
        if (Dumps.possible()) {
            missing.add("ulimit -c 0");
        }
        return List.copyOf(missing);
    }

    static List<String> missing(Function<String, String> found) {
        List<String> missing = new ArrayList<>();
        WANTED.forEach((name, value) -> {
            if (!value.equals(found.apply(name))) {
                missing.add("-XX:" + (value.equals("true") ? "+" : "-") + name);
            }
        });
        if (found.apply(ERROR_FILE).isBlank()) {
            missing.add("-XX:" + ERROR_FILE);
        }
        return missing.stream().sorted().toList();
    }
}
