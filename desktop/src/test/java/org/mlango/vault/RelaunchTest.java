package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class RelaunchTest {
    @Test
    void javaKeepsItsOwnArgumentsAndGetsTheProgramsAnew() {
        assertThat(Relaunch.command("java", List.of("-cp", "a:b", "org.mlango.Main", "--try"), List.of("--practice")))
                .containsExactly("java", "-cp", "a:b", "org.mlango.Main", "--practice");
    }

    @Test
    void aLauncherOfOurOwnGetsNothingElse() {
        assertThat(Relaunch.command("mlango", List.of("--folder", "x"), List.of("--folder", "x")))
                .containsExactly("mlango", "--folder", "x");
        assertThat(Relaunch.command("mlango", List.of(), List.of("--practice"))).containsExactly("mlango",
                "--practice");
    }

    /** Java tells nothing of a command line of 4,096 bytes, and the class path of a checkout is longer. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void comesBackAlsoAfterALongCommandLine() throws Exception {
        assertThat(startedAgain("-Dlong=" + "x".repeat(6000))).contains("came back");
        assertThat(startedAgain("-Dlong=short")).contains("came back");
    }

    private static String startedAgain(String setting) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        Process process = new ProcessBuilder(java, setting, "-cp", System.getProperty("java.class.path"),
                Once.class.getName(), Relaunch.MAIN).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    /** Locks once: begins anew with one argument, by which the next one knows. */
    static final class Once {
        private Once() {}

        public static void main(String[] arguments) {
            if (List.of(arguments).contains("again")) {
                System.out.println("came back");
            } else {
                Relaunch.ofThisProcess(List.of("again")).freshProcess();
            }
        }
    }
}
