package org.mlango.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks a class in a fresh Java, without a screen; with Java's own settings, or the program's. */
public final class OwnProcess {
    private OwnProcess() {}

    /** The number it says last. */
    public static double number(Class<?> main, String... arguments) throws IOException {
        return number(List.of(), main, arguments);
    }

    /** What the packaged program is told about its memory. */
    public static List<String> memoryOfTheProgram() throws IOException {
        return Files.readAllLines(Path.of("..", "installer", "src", "main", "options", "java.options")).stream()
                .filter(line -> line.startsWith("-X") && !line.contains("$")).toList();
    }

    /** With these settings. */
    public static double number(List<String> settings, Class<?> main, String... arguments) throws IOException {
        List<String> command = command(System.getProperty("java.class.path"), settings);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getOutputStream().close();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .toList();
        return said.isEmpty() ? Double.NaN : Double.parseDouble(said.getLast());
    }

    /** Up to the name of the class. */
    static List<String> command(String classPath, List<String> more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-Dtestfx.robot=glass", "--enable-native-access=ALL-UNNAMED",
                "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true"));
        command.addAll(more);
        command.addAll(List.of("-cp", classPath));
        return command;
    }
}
