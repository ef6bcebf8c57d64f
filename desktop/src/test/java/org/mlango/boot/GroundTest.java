package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where the program cannot begin, it says why and harms nothing: on plain values, and by the real {@code Main} in a process of its own. */
class GroundTest {
    private static final long PLENTY = 8L << 30;

    @TempDir
    private Path home;

    /** How a start ended: its exit code, and what it said. */
    private record Ended(int code, String said) {}

    @Test
    void whatIsWrongIsFound() {
        assertThat(ground("64", PLENTY, PLENTY, Ground.MADE, true, PLENTY).fault()).isEmpty();
        assertThat(ground("32", PLENTY, PLENTY, Ground.MADE, true, PLENTY).fault()).contains(Ground.Fault.BITS);
        assertThat(ground("64", 1L << 30, PLENTY, Ground.MADE, true, PLENTY).fault()).contains(Ground.Fault.MEMORY);
        assertThat(ground("64", PLENTY, 64L << 20, Ground.MADE, true, PLENTY).fault()).contains(Ground.Fault.MEMORY);
        assertThat(ground("64", PLENTY, PLENTY, LocalDate.EPOCH, true, PLENTY).fault()).contains(Ground.Fault.DATE);
        assertThat(ground("64", PLENTY, PLENTY, Ground.MADE, false, PLENTY).fault()).contains(Ground.Fault.PLACE);
        assertThat(ground("64", PLENTY, PLENTY, Ground.MADE, true, 1_000).fault()).contains(Ground.Fault.ROOM);
    }

    @Test
    void eachIsSaidInBothLanguagesAndWhatWasNotTouchedToo() {
        Ground ground = ground("64", PLENTY, PLENTY, LocalDate.EPOCH, true, PLENTY);
        for (Ground.Fault fault : Ground.Fault.values()) {
            List<String> said = Door.sentences(fault, ground);
            assertThat(said).hasSize(2).noneMatch(sentence -> sentence.startsWith("[") || sentence.contains("{"));
            assertThat(said.getFirst()).endsWith("Nothing was changed.");
            assertThat(said.getLast()).endsWith("Hakuna kilichobadilishwa.");
        }
        assertThat(Door.sentences(Ground.Fault.DATE, ground).getFirst()).contains("1970-01-01");
    }

    @Test
    void aFolderNotYetThereIsLookedForAbove() {
        Clock then = Clock.fixed(Instant.EPOCH, ZoneId.of("Africa/Nairobi"));
        Ground ground = Ground.under(home.resolve("one").resolve("two"), then);

        assertThat(ground.place()).isEqualTo(home.toAbsolutePath());
        assertThat(ground.writable()).isTrue();
        assertThat(ground.fault()).contains(Ground.Fault.DATE);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereNothingCanBeWrittenItSaysSoAndEnds() throws IOException, InterruptedException {
        Ended ended = start(Map.of(), List.of(), "--folder", "/proc/here");

        assertThat(ended.code()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said()).contains("/proc", "Nothing was changed.").doesNotContain("\tat ");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileWhereTheFolderShouldBeIsLeftAsItIs() throws IOException, InterruptedException {
        Path file = Files.writeString(home.resolve("file"), "mine");
        Ended ended = start(Map.of(), List.of(), "--folder", file.toString());

        assertThat(ended.code()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said()).contains("Nothing can be written to " + file).doesNotContain("\tat ");
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void tooLittleMemoryIsSaid() throws IOException, InterruptedException {
        Ended ended = start(Map.of(), List.of("-Xmx64m"), "--folder", home.toString());

        assertThat(ended.code()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said()).contains("too little memory", "kumbukumbu ndogo");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayItSaysSo() throws IOException, InterruptedException {
        Ended ended = start(Map.of(), List.of(), "--folder", home.toString());

        assertThat(ended.code()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said()).contains("There is no display here").doesNotContain("\tat ");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDisplayThatDoesNotAnswerIsSaid() throws IOException, InterruptedException {
        Ended ended = start(Map.of("DISPLAY", ":4711"), List.of(), "--folder", home.toString());

        assertThat(ended.code()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said()).contains("No window could be opened on this display");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutFontsItSaysSo() throws IOException, InterruptedException {
        Path none = Files.writeString(home.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        Path records = Files.createDirectory(home.resolve("records"));
        Ended ended = start(Map.of("DISPLAY", ":4711", "FONTCONFIG_FILE", none.toString()),
                List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), "--folder", records.toString());

        assertThat(ended.code()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said()).contains("no fonts");
        assertThat(records).isEmptyDirectory();
    }

    private Ground ground(String bits, long memory, long heap, LocalDate today, boolean writable, long room) {
        return new Ground(bits, memory, heap, today, home, writable, room);
    }

    private Ended start(Map<String, String> environment, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.mlango.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        builder.environment().put("XDG_STATE_HOME", home.resolve("state").toString());
        builder.environment().putAll(environment);
        Process started = builder.start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(started.waitFor(), said);
    }
}
