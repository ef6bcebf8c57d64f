import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text file of options, one on each line; lines with {@code #} say why. */
final class Options {
    private Options() {}

    static List<String> of(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
