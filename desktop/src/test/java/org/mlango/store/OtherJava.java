package org.mlango.store;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Starts classes of this test run in a process of their own, quickly: everything is on a class path of jars, with a start-up cache from
 * one training run (Java keeps no cache for folders of classes).
 *
 * @param classPath jars only
 * @param cache the start-up cache
 * @param engine the engine's library, unpacked once for all of them
 */
public record OtherJava(String classPath, Path cache, Path engine) {
    /** @param main is run once with {@code --train} and a spare file, and must then end by itself */
    public static OtherJava trained(Path folder, Class<?> main) throws IOException, InterruptedException {
        Path engine = Files.write(folder.resolve("libengine.so"), RecordedDisk.engine());
        OtherJava java = new OtherJava(jarsOnly(folder), folder.resolve("start.aot"), engine);
        Process training = java.start(List.of("-XX:AOTCacheOutput=" + java.cache), main, "--train",
                folder.resolve("spare").toString());
        if (training.waitFor() != 0) {
            throw new IOException("the training run failed");
        }
        return java;
    }

    public Process start(List<String> settings, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.sqlite.lib.path=" + engine.getParent(),
                        "-Dorg.sqlite.lib.name=" + engine.getFileName()));
        if (Files.exists(cache)) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(settings);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static String jarsOnly(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
            Path place = Path.of(entry);
            if (Files.isDirectory(place)) {
                Path jar = folder.resolve("classes" + jars.size() + ".jar");
                pack(place, jar);
                jars.add(jar.toString());
            } else if (Files.exists(place)) {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(file -> !file.equals(classes)).toList()) {
                // folders too: Flyway looks for its migrations by the name of their folder
                boolean folder = Files.isDirectory(file);
                packed.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/') + (folder ? "/" : "")));
                if (!folder) {
                    Files.copy(file, packed);
                }
            }
        }
    }
}
