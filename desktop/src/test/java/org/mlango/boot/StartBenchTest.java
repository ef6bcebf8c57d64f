package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.Main;
import org.mlango.bench.BareWindow;
import org.mlango.bench.Bench;
import org.mlango.bench.CachedStart;
import org.mlango.bench.Figure;
import org.mlango.bench.Measured;

/** From the command until somebody can sign in, beside a window with one button; by turns, each with a start-up cache of its own. */
@Tag("bench")
class StartBenchTest {
    private static final int TIMES = 9;
    private static final int PEOPLE = 40;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void besideABareThemedWindow() throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve("home"));
        try (Program program = Program.practice()) {
            program.see("sign-in-name");
            program.copyVault(home.resolve("practice"));
        }
        CachedStart ours = new CachedStart(Files.createDirectory(folder.resolve("ours")),
                List.of(Main.class.getName(), "--practice", "--folder", home.toString()));
        CachedStart bare = new CachedStart(Files.createDirectory(folder.resolve("bare")),
                List.of(BareWindow.class.getName()));
        List<Double> took = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            took.add(ours.millis());
            floor.add(bare.millis());
        }
        Bench.tell(Measured.of(Figure.START, PEOPLE).times(TIMES).took(middle(took)).beside(middle(floor))
                .noting("the middle; the program's jars on the JDK's own Java, without a display"));
        assertThat(took).doesNotContain(Double.NaN);
    }

    private static double middle(List<Double> times) {
        return times.stream().sorted().toList().get(TIMES / 2);
    }
}
