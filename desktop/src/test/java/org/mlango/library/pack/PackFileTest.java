package org.mlango.library.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.library.pack.ReadPack.Reason;

/** Whoever sends a file may send anything. */
class PackFileTest {
    private static final PackKey KEY = new PackKey(new byte[32]);
    private static final Pack SMALL = new Pack(List.of(word("kadude"), word("mambo"), word("neno")));
    private static final byte[] FILE = PackFile.write(SMALL, KEY);

    @Test
    void whatWasWrittenIsRead() {
        assertThat(PackFile.read(FILE)).isEqualTo(new ReadPack.Whole(SMALL, KEY.fingerprint()));
        assertThat(new String(FILE, StandardCharsets.UTF_8)).startsWith("leaf 1\n");
    }

    @Property(tries = 1500)
    void noBitMayBeChanged(@ForAll @IntRange(min = 0, max = 100_000) int at,
            @ForAll @IntRange(min = 0, max = 7) int bit) {
        byte[] changed = FILE.clone();
        changed[at % changed.length] ^= (byte) (1 << bit);
        assertThat(PackFile.read(changed)).isInstanceOf(ReadPack.No.class);
    }

    @Property(tries = 300)
    void noPartMayBeMissing(@ForAll @IntRange(min = 0, max = 100_000) int length) {
        assertThat(PackFile.read(Arrays.copyOf(FILE, length % FILE.length))).isInstanceOf(ReadPack.No.class);
    }

    @Test
    void nothingMayBeAdded() {
        assertThat(reason(Arrays.copyOf(FILE, FILE.length + 1))).isEqualTo(Reason.CHANGED);
    }

    /** A pack of somebody else under our key, or ours under theirs. */
    @Test
    void neitherKeyNorSignatureMayBeExchanged() {
        String[] ours = lines(FILE);
        String[] theirs = lines(PackFile.write(SMALL, PackKey.random()));
        assertThat(reason(join(ours[0], theirs[1], ours[2], ours[3]))).isEqualTo(Reason.CHANGED);
        assertThat(reason(join(ours[0], ours[1], theirs[2], ours[3]))).isEqualTo(Reason.CHANGED);
        assertThat(reason(join(ours[0], theirs[1], theirs[2], ours[3].replace("kadude", "xxxxxx"))))
                .isEqualTo(Reason.CHANGED);
    }

    @Test
    void aNewerFormatIsNamedAsSuch() {
        String[] lines = lines(FILE);
        assertThat(reason(join("leaf 2", lines[1], lines[2], lines[3]))).isEqualTo(Reason.NEWER);
        assertThat(reason(join("leaf 999999999", lines[1], lines[2], lines[3]))).isEqualTo(Reason.NEWER);
        assertThat(reason(join("leaf 0", lines[1], lines[2], lines[3]))).isEqualTo(Reason.CHANGED);
        assertThat(reason(join("leaf 9999999999", lines[1], lines[2], lines[3]))).isEqualTo(Reason.NOT_ONE);
    }

    @Test
    void anotherKindOfFileIsNoPack(@TempDir Path folder) throws IOException {
        assertThat(reason(new byte[0])).isEqualTo(Reason.NOT_ONE);
        assertThat(reason("SQLite format 3\0".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NOT_ONE);
        assertThat(PackFile.read(folder)).isEqualTo(new ReadPack.No(Reason.UNREADABLE));
        assertThat(PackFile.read(folder.resolve("gone"))).isEqualTo(new ReadPack.No(Reason.UNREADABLE));
    }

    /** A pack is no archive: what would unpack to gigabytes, or beside its folder, is only a file of another kind. */
    @Test
    void archivesAreNeverUnpacked(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../outside.txt"));
            byte[] noughts = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(noughts);
            }
        }
        assertThat(bytes.size()).isLessThan(PackFile.MOST_BYTES);
        Path file = Files.write(folder.resolve("pack.txt"), bytes.toByteArray());
        assertThat(PackFile.read(file)).isEqualTo(new ReadPack.No(Reason.NOT_ONE));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void alargeFileIsNotReadToItsEnd(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large");
        try (var channel = java.nio.channels.FileChannel.open(large, java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap("leaf 1\n".getBytes(StandardCharsets.UTF_8)), 0);
            channel.write(java.nio.ByteBuffer.wrap(new byte[]{1}), 8L << 30);
        }
        assertThat(PackFile.read(large)).isEqualTo(new ReadPack.No(Reason.LARGE));
    }

    @Test
    void signedNonsenseIsStrange() {
        String deep = "[".repeat(20_000) + "]".repeat(20_000);
        assertThat(signed("{\"entries\":" + deep + "}")).isEqualTo(Reason.STRANGE);
        assertThat(signed("{\"entries\":null}")).isEqualTo(Reason.STRANGE);
        assertThat(signed("{\"entries\":[null]}")).isEqualTo(Reason.STRANGE);
        assertThat(signed("{}")).isEqualTo(Reason.STRANGE);
        assertThat(signed("not json")).isEqualTo(Reason.STRANGE);
        assertThat(signed("{\"entries\":[],\"places\":[]}")).isEqualTo(Reason.STRANGE);
        assertThat(signed("{\"entries\":[]} {}")).isEqualTo(Reason.STRANGE);
        assertThat(signed("{\"entries\":[{\"@class\":\"java.lang.Runtime\"}]}")).isEqualTo(Reason.STRANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/tmp/x", "C:\\\\Windows", "a?key=x", "", "lower",
            "TOO_LONG_TOO_LONG_TOO_LONG_TOO_LONG_TOO_LONG"})
    void aTopicIsACodeAndNothingElse(String topic) {
        PackEntry entry = new PackEntry(UUID.randomUUID(), "WORD", topic, null, "neno", "", "KNOW", "HEALTH", "", "",
                "2026-06-16");
        assertThat(reason(PackFile.write(new Pack(List.of(entry)), KEY))).isEqualTo(Reason.STRANGE);
    }

    @Test
    void wordsHaveALimitAndCanBeSeen() {
        for (String words : List.of("x".repeat(601), "a\u0000b", "a\u202eb", "a\u200bb", "a\u001b[31m")) {
            assertThat(reason(PackFile.write(new Pack(List.of(word(words))), KEY))).as(words)
                    .isEqualTo(Reason.STRANGE);
        }
    }

    @Test
    void entriesHaveALimitAndAreDifferent() {
        List<PackEntry> many = new ArrayList<>();
        for (int i = 0; i <= PackFile.MOST_ENTRIES; i++) {
            many.add(word("n" + i));
        }
        assertThat(reason(PackFile.write(new Pack(many), KEY))).isEqualTo(Reason.STRANGE);
        PackEntry one = word("mara mbili");
        assertThat(reason(PackFile.write(new Pack(List.of(one, one)), KEY))).isEqualTo(Reason.STRANGE);
        assertThat(PackFile.read(PackFile.write(new Pack(many.subList(0, PackFile.MOST_ENTRIES)), KEY)))
                .isInstanceOf(ReadPack.Whole.class);
    }

    @Test
    void aFingerprintIsEightWordsThatDifferWithTheKey() {
        assertThat(KEY.fingerprint().words().split(" ")).hasSize(8).allMatch(word -> word.matches("[a-z]{4}"));
        assertThat(PackKey.random().fingerprint().words()).isNotEqualTo(KEY.fingerprint().words());
        assertThat(KEY.fingerprint().words()).isEqualTo(new PackKey(new byte[32]).fingerprint().words());
    }

    static PackEntry word(String word) {
        return new PackEntry(UUID.randomUUID(), "WORD", "HEROIN", null, word, "", "KNOW", "SUBSTANCES", "", "",
                "2026-06-16");
    }

    private static Reason signed(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        byte[] head = "mlango library pack 1\n".getBytes(StandardCharsets.UTF_8);
        byte[] key = KEY.fingerprint().key();
        byte[] message = Arrays.copyOf(head, head.length + key.length + bytes.length);
        System.arraycopy(key, 0, message, head.length, key.length);
        System.arraycopy(bytes, 0, message, head.length + key.length, bytes.length);
        HexFormat hex = HexFormat.of();
        return reason(join("leaf 1", hex.formatHex(key), hex.formatHex(KEY.sign(message)), content));
    }

    private static String[] lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).split("\n", 4);
    }

    private static byte[] join(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static Reason reason(byte[] file) {
        return PackFile.read(file) instanceof ReadPack.No(Reason reason) ? reason : fail();
    }

    private static Reason fail() {
        throw new AssertionError("was taken");
    }
}
