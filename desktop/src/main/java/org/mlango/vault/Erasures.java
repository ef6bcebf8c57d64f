package org.mlango.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mlango.store.ErasureKind;
import org.mlango.store.ErasureLine;
import org.mlango.store.Secret;
import org.mlango.store.Store;
import org.mlango.vault.ErasuresRead.Fault;

/**
 * The files of erasures of one vault, in its folder, beside backups and on sticks (decision 0006, byte by byte). Lines are only added.
 * Their key outlives a change of DK, so that a file found years later can still be read.
 */
public final class Erasures {
    private static final short VERSION = 1;
    private static final int HEADER = 32;
    private static final int BEFORE_BLOB = 4 + 8;
    private static final int VALUE = 1 + 8 + ErasureLine.TOKEN + ErasureLine.HASH;
    private static final int LONGEST_BLOB = 4096;

    private final UUID vault;
    private final Secret key;

    private Erasures(UUID vault, Secret key) {
        this.vault = vault;
        this.key = key;
    }

    /** @param store of the same vault; an older copy of it, too */
    public static Erasures of(Store store) {
        return new Erasures(store.mark().vault(), store.lastingKey("erasures"));
    }

    UUID vault() {
        return vault;
    }

    /** Reads all that can be read; what is wrong has a name. @throws IOException if the place itself cannot be read */
    public ErasuresRead read(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return ErasuresRead.nothing(Fault.MISSING);
        }
        return read(bytes);
    }

    ErasuresRead read(byte[] bytes) {
        Fault header = headerFault(bytes);
        return header == Fault.NONE ? new Lines(bytes).read() : ErasuresRead.nothing(header);
    }

    private Fault headerFault(byte[] bytes) {
        if (bytes.length < HEADER) {
            return Fault.NOT_ONE;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        short version = in.getShort();
        if (version > VERSION) {
            return Fault.NEWER;
        }
        if (version != VERSION || !Arrays.equals(bytes, HEADER - 14, HEADER, new byte[14], 0, 14)) {
            return Fault.NOT_ONE;
        }
        return Ids.read(in).equals(vault) ? Fault.NONE : Fault.FOREIGN;
    }

    /**
     * Adds lines at the end and forces them to the disk. A line that a power cut left half written is cut off first.
     *
     * @param lines must follow the last whole line in the file
     * @throws IOException if they could not be written; the lines before them stand
     */
    void append(Path file, List<ErasureLine> lines) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            out.truncate(wholeLength(file));
            out.position(out.size());
            ByteBuffer bytes = ByteBuffer.wrap(lineBytes(lines));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    /** Writes a file anew: beside it first, then in its place, so that there is the old or the new one, never half of one. */
    public void write(Path file, List<ErasureLine> lines) throws IOException {
        byte[] body = lineBytes(lines);
        OwnerOnly.write(file, ByteBuffer.allocate(HEADER + body.length).put(header(vault)).put(body).array());
    }

    /**
     * Brings a file up to these lines: adds what it lacks, or writes it anew if it cannot be read to its end. Lines it holds beyond
     * these are left alone, and told.
     *
     * @param known from number 1, without a gap
     * @return what the file knew and {@code known} does not: these must not be lost
     * @throws IOException if it could not be written, or is the file of another vault or a newer program
     */
    public List<ErasureLine> bringUpTo(Path file, List<ErasureLine> known) throws IOException {
        ErasuresRead found = read(file);
        if (found.fault() == Fault.FOREIGN || found.fault() == Fault.NEWER) {
            throw new ForeignErasures(found.fault());
        }
        Set<String> told = known.stream().map(ErasureLine::happening).collect(Collectors.toSet());
        List<ErasureLine> unknown = found.lines().stream().filter(line -> !told.contains(line.happening())).toList();
        if (!unknown.isEmpty()) {
            return unknown;
        }
        int whole = found.lines().size();
        boolean prefix = (found.whole() || found.fault() == Fault.CUT) && whole <= known.size()
                && found.lines().equals(known.subList(0, whole));
        if (!prefix) {
            write(file, known);
        } else if (whole < known.size() || found.fault() == Fault.CUT) {
            append(file, known.subList(whole, known.size()));
        }
        return List.of();
    }

    static byte[] header(UUID vault) {
        return ByteBuffer.allocate(HEADER).putShort(VERSION).put(Ids.bytes(vault)).array();
    }

    /** How many bytes of the file are whole lines. */
    private static long wholeLength(Path file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
        int at = HEADER;
        while (in.limit() - at >= BEFORE_BLOB && in.getInt(at) > 0 && in.getInt(at) <= in.limit() - at - BEFORE_BLOB) {
            at += BEFORE_BLOB + in.getInt(at);
        }
        return at;
    }

    private byte[] lineBytes(List<ErasureLine> lines) {
        List<byte[]> blobs = lines.stream().map(this::seal).toList();
        ByteBuffer out = ByteBuffer.allocate(blobs.stream().mapToInt(blob -> BEFORE_BLOB + blob.length).sum());
        for (int i = 0; i < blobs.size(); i++) {
            out.putInt(blobs.get(i).length).putLong(lines.get(i).number()).put(blobs.get(i));
        }
        return out.array();
    }

    private byte[] seal(ErasureLine line) {
        return Sealed.seal(key, context(line.number()), ByteBuffer.allocate(VALUE).put((byte) line.kind().code())
                .putLong(line.at().toEpochMilli()).put(line.token()).put(line.before()).array());
    }

    private @Nullable ErasureLine open(long number, byte[] blob) {
        byte[] value = Sealed.open(key, context(number), blob);
        if (value == null || value.length != VALUE) {
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(value);
        ErasureKind kind = ErasureKind.of(in.get());
        Instant at = Instant.ofEpochMilli(in.getLong());
        return kind == null
                ? null
                : new ErasureLine(number, kind, at, Ids.read(in, ErasureLine.TOKEN), Ids.read(in, ErasureLine.HASH));
    }

    private String context(long number) {
        return "erasure " + vault + " " + number;
    }

    /** One reading, line by line: on after a bad one, for as long as it can be told where the next begins. */
    private final class Lines {
        private final ByteBuffer in;
        private final List<ErasureLine> lines = new ArrayList<>();
        private Fault fault = Fault.NONE;
        private long at;
        private long expected = 1;
        private byte @Nullable [] head = ErasureLine.beginning();

        Lines(byte[] bytes) {
            in = ByteBuffer.wrap(bytes, HEADER, bytes.length - HEADER);
        }

        ErasuresRead read() {
            while (in.hasRemaining()) {
                int length = in.remaining() < BEFORE_BLOB ? LONGEST_BLOB : in.getInt(in.position());
                if (length < 0 || length > LONGEST_BLOB) {
                    wrong(Fault.DAMAGED, expected);
                    break;
                }
                if (length > in.remaining() - BEFORE_BLOB) {
                    wrong(Fault.CUT, expected);
                    break;
                }
                in.getInt();
                line(in.getLong(), Ids.read(in, length));
            }
            return new ErasuresRead(lines, fault, at);
        }

        private void line(long number, byte[] blob) {
            ErasureLine line = open(number, blob);
            if (line == null) {
                wrong(Fault.DAMAGED, expected);
                expected++;
                head = null;
                return;
            }
            if (number != expected) {
                wrong(Fault.GAP, expected);
            } else if (head != null && !Arrays.equals(head, line.before())) {
                wrong(Fault.BROKEN_CHAIN, number);
            }
            lines.add(line);
            expected = number + 1;
            head = line.hash(vault);
        }

        private void wrong(Fault found, long number) {
            if (fault == Fault.NONE) {
                fault = found;
                at = number;
            }
        }
    }

    /** Another vault's file, or a newer program's, stands where ours should: it is left as it is. */
    public static final class ForeignErasures extends IOException {
        private static final long serialVersionUID = 1L;
        private final Fault fault;

        ForeignErasures(Fault fault) {
            super("not ours: " + fault);
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }
}
