package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;

import org.jspecify.annotations.Nullable;

/**
 * Starts classes of this test run in a process of their own, quickly: everything is on a class path of jars, with a start-up cache from
 * one training run of all of them (Java keeps no cache for folders of classes).
 *
 * @param classPath jars only
 * @param cache the start-up cache
 * @param engine the engine's library, unpacked once for all of them
 */
public record OtherJava(String classPath, Path cache, Path engine) {
    /** Each is run once with {@code --train} and a spare file, and must then end by itself. */
    private static final List<String> KILLED_LATER = List.of("org.mlango.store.WritesUntilKilled",
            "org.mlango.store.UpgradesUntilKilled", "org.mlango.vault.RewritesUntilKilled",
            "org.mlango.vault.BackupsUntilKilled");
    /** Of all jars of a test run these are enough for the vault; each further one would be opened at each start. */
    private static final List<String> ENOUGH = List.of("schema", "jooq", "r2dbc", "reactive-streams", "flyway",
            "sqlite", "jasypt", "bcprov", "jackson", "slf4j", "javafx-base");
    private static @Nullable OtherJava trained;

    /** The same for every test of this process: training takes as long as ten kills. */
    public static synchronized OtherJava trained() throws IOException, InterruptedException {
        OtherJava java = trained;
        if (java == null) {
            java = train(Files.createTempDirectory("other-java"));
            trained = java;
        }
        return java;
    }

    private static OtherJava train(Path folder) throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ThrowAway.remove(folder)));
        Path engine = Files.write(folder.resolve("libengine.so"), RecordedDisk.engine());
        OtherJava java = new OtherJava(jarsOnly(folder), folder.resolve("start.aot"), engine);
        Process training = java.start(List.of("-XX:AOTCacheOutput=" + java.cache), OtherJava.class,
                folder.resolve("spare").toString());
        if (training.waitFor() != 0) {
            throw new IOException("the training run failed");
        }
        return java;
    }

    /** The training run. */
    static void main(String[] arguments) throws ReflectiveOperationException {
        for (String name : KILLED_LATER) {
            Method main = Class.forName(name).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[]{"--train", arguments[0] + "." + name});
        }
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
            // mapped where it was made for: moving it elsewhere, as for a program in use, takes a good part of the start; and not
            // compiled ahead what a process that lives for half a second will not call often
            command.addAll(List.of("-XX:AOTCache=" + cache, "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:ArchiveRelocationMode=0", "-XX:-AOTReplayTraining"));
        }
        command.addAll(settings);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /**
     * What a process that is ended by force at one of its places leaves.
     *
     * @param folders copies of the folders that were asked for, in their order
     */
    public record Left(String place, List<Path> folders) {}

    /**
     * Starts it, tells it these lines, lets it go on from place to place, and ends it by force at the last. An end by force leaves the
     * files as they are at that moment; so what it leaves at each place is copied while the process stands there, and each time the
     * folders themselves must afterwards be what the last copy is.
     *
     * @param folders what it works on
     * @param copies where the copies go; what was there from an earlier time is gone
     */
    public List<Left> killedAt(Class<?> main, List<String> places, List<Path> folders, Path copies, List<String> lines,
            String... arguments) throws IOException, InterruptedException {
        if (Files.exists(copies)) {
            ThrowAway.remove(copies);
        }
        List<Left> left = new ArrayList<>();
        Process process = start(List.of(), main, arguments);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
                OutputStream in = process.getOutputStream()) {
            assertThat(said.readLine()).isEqualTo("ready");
            tell(in, String.join("\n", lines));
            for (String place : places) {
                if (!left.isEmpty()) {
                    tell(in, "go on");
                }
                assertThat(said.readLine()).as("reached").isEqualTo(place);
                left.add(copied(place, folders, copies.resolve(String.valueOf(left.size()))));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        for (int folder = 0; folder < folders.size(); folder++) {
            mustBeAlike(left.getLast().folders().get(folder), folders.get(folder));
        }
        return left;
    }

    private static void tell(OutputStream in, String line) throws IOException {
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    private static Left copied(String place, List<Path> folders, Path to) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (Path folder : folders) {
            Path copy = to.resolve(String.valueOf(copies.size()));
            Files.createDirectories(to);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(folder.relativize(file).toString()),
                            StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            copies.add(copy);
        }
        return new Left(place, copies);
    }

    private static void mustBeAlike(Path copy, Path folder) throws IOException {
        try (Stream<Path> there = Files.walk(folder); Stream<Path> copied = Files.walk(copy)) {
            List<Path> files = there.map(folder::relativize).sorted().toList();
            assertThat(copied.map(copy::relativize).sorted().toList()).isEqualTo(files);
            for (Path file : files) {
                Path one = folder.resolve(file.toString());
                if (Files.isRegularFile(one)) {
                    assertThat(Files.mismatch(one, copy.resolve(file.toString()))).as("%s", file).isEqualTo(-1);
                }
            }
        }
    }

    /** Called by the other process: it has come this far, and goes on when it is told, or never. */
    public static void sayAndWait(PrintStream out, BufferedReader in, String reached) {
        out.println(reached);
        try {
            if (in.readLine() == null) {
                new CountDownLatch(1).await();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String jarsOnly(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
            Path place = Path.of(entry);
            if (Files.isDirectory(place)) {
                Path jar = folder.resolve("classes" + jars.size() + ".jar");
                pack(place, jar);
                jars.add(jar.toString());
            } else if (Files.exists(place)
                    && ENOUGH.stream().anyMatch(place.getFileName().toString()::startsWith)) {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            packed.setLevel(Deflater.NO_COMPRESSION);
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
