package org.mlango.library.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A pack as one plain text file: {@code leaf 1}, the public half of the key, the signature, and the content as JSON (decision
 * 0030). It is no archive: nothing in it is unpacked, and no name in it ever becomes a name of a file. The signature is checked
 * before anything is read out of the content.
 */
public final class PackFile {
    /** A centre's whole library is well under a tenth of this. */
    static final int MOST_BYTES = 1 << 20;
    static final int MOST_ENTRIES = 2000;
    static final int FORMAT = 1;
    private static final int LONGEST = 600;
    private static final String MARK = "leaf ";
    private static final byte[] SIGNED_AS = "mlango library pack 1\n".getBytes(StandardCharsets.UTF_8);
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,40}");
    private static final Pattern DAY = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    private static final Pattern YEAR = Pattern.compile("|\\d{4}([-–]\\d{4})?");
    private static final List<String> KINDS = List.of("TOPIC", "STATEMENT", "CORRECTION", "WORD", "WORD_AWAY");
    private static final List<String> PARTS = List.of("LOOKED_FOR", "CAN_HAPPEN", "MIXING", "SAFER", "HELP", "OFFERS",
            "OPEN", "WAY", "REACH", "KNOW");
    private static final List<String> SHELVES = List.of("SUBSTANCES", "SAFER", "HEALTH", "RIGHTS", "PLACES");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(6).maxStringLength(4 * LONGEST)
                    .maxNameLength(40).maxNumberLength(20).build())
            .build()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private PackFile() {}

    public static byte[] write(Pack pack, PackKey key) {
        byte[] content = JSON.writeValueAsBytes(pack);
        HexFormat hex = HexFormat.of();
        byte[] head = (MARK + FORMAT + "\n" + hex.formatHex(key.fingerprint().key()) + "\n"
                + hex.formatHex(key.sign(message(key.fingerprint(), content))) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] file = Arrays.copyOf(head, head.length + content.length);
        System.arraycopy(content, 0, file, head.length, content.length);
        return file;
    }

    public static ReadPack read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            return new ReadPack.No(ReadPack.Reason.UNREADABLE);
        }
    }

    static ReadPack read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new ReadPack.No(ReadPack.Reason.LARGE);
        }
        String[] lines = new String(file, StandardCharsets.ISO_8859_1).split("\n", 4);
        if (!lines[0].matches(MARK + "[0-9]{1,9}")) {
            return new ReadPack.No(ReadPack.Reason.NOT_ONE);
        }
        if (Integer.parseInt(lines[0].substring(MARK.length())) > FORMAT) {
            return new ReadPack.No(ReadPack.Reason.NEWER);
        }
        if (lines.length < 4 || !lines[1].matches("[0-9a-f]{64}") || !lines[2].matches("[0-9a-f]{128}")
                || !lines[0].equals(MARK + FORMAT)) {
            return new ReadPack.No(ReadPack.Reason.CHANGED);
        }
        Fingerprint by = new Fingerprint(HexFormat.of().parseHex(lines[1]));
        byte[] content = lines[3].getBytes(StandardCharsets.ISO_8859_1);
        if (!PackKey.signed(by, message(by, content), HexFormat.of().parseHex(lines[2]))) {
            return new ReadPack.No(ReadPack.Reason.CHANGED);
        }
        return content(content, by);
    }

    private static ReadPack content(byte[] content, Fingerprint by) {
        try {
            Pack pack = JSON.readValue(content, Pack.class);
            boolean fine = pack.entries() != null && pack.entries().size() <= MOST_ENTRIES
                    && pack.entries().stream().allMatch(PackFile::fine)
                    && pack.entries().stream().map(PackEntry::id).distinct().count() == pack.entries().size();
            return fine ? new ReadPack.Whole(pack, by) : new ReadPack.No(ReadPack.Reason.STRANGE);
        } catch (JacksonException e) {
            return new ReadPack.No(ReadPack.Reason.STRANGE);
        }
    }

    private static byte[] message(Fingerprint by, byte[] content) {
        byte[] message = Arrays.copyOf(SIGNED_AS, SIGNED_AS.length + by.key().length + content.length);
        System.arraycopy(by.key(), 0, message, SIGNED_AS.length, by.key().length);
        System.arraycopy(content, 0, message, SIGNED_AS.length + by.key().length, content.length);
        return message;
    }

    /** Signed is not yet sound: whoever signs may still send what would hurt. */
    private static boolean fine(@Nullable PackEntry entry) {
        if (entry == null) {
            return false;
        }
        boolean correction = "CORRECTION".equals(entry.kind());
        return entry.id() != null && KINDS.contains(entry.kind()) && code(entry.topic())
                && (correction ? code(entry.about()) : entry.about() == null)
                && PARTS.contains(entry.part()) && SHELVES.contains(entry.shelf())
                && words(entry.english()) && words(entry.swahili()) && words(entry.source())
                && !(entry.english() + entry.swahili()).isBlank()
                && entry.year() != null && YEAR.matcher(entry.year()).matches()
                && entry.written() != null && DAY.matcher(entry.written()).matches();
    }

    private static boolean code(@Nullable String code) {
        return code != null && CODE.matcher(code).matches();
    }

    private static boolean words(String words) {
        return words != null && words.length() <= LONGEST
                && words.codePoints().noneMatch(sign -> sign != '\n'
                        && (Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT));
    }
}
