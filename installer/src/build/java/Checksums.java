import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of each package, as {@code sha256sum -c} reads it. */
final class Checksums {
    private Checksums() {}

    static void write(List<Path> files, Path to) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            lines.add(HexFormat.of().formatHex(sha256(file)) + "  " + file.getFileName());
        }
        Files.write(to, lines);
    }

    private static byte[] sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
