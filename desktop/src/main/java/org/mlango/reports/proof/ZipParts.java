package org.mlango.reports.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The parts of a zip archive in memory, by its directory at the end; the stream reader of the JDK stumbles over these workbooks. */
final class ZipParts {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LARGEST_PART = 64 << 20;

    private ZipParts() {}

    static Map<String, byte[]> of(byte[] archive) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - 22;
        while (end >= 0 && zip.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            throw new IOException("no directory");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int at = zip.getInt(end + 16);
        for (int i = 0; i < zip.getShort(end + 10); i++) {
            if (zip.getInt(at) != ENTRY) {
                throw new IOException("a broken directory");
            }
            String name = new String(archive, at + 46, zip.getShort(at + 28), StandardCharsets.UTF_8);
            parts.put(name, inflate(zip, archive, at));
            at += 46 + zip.getShort(at + 28) + zip.getShort(at + 30) + zip.getShort(at + 32);
        }
        return parts;
    }

    private static byte[] inflate(ByteBuffer zip, byte[] archive, int entry) throws IOException {
        int packed = zip.getInt(entry + 20);
        int size = zip.getInt(entry + 24);
        int local = zip.getInt(entry + 42);
        int start = local + 30 + zip.getShort(local + 26) + zip.getShort(local + 28);
        if (size < 0 || size > LARGEST_PART || packed < 0 || start + packed > zip.limit()) {
            throw new IOException("a broken part");
        }
        byte[] part = new byte[size];
        if (zip.getShort(entry + 10) == 0) {
            zip.get(start, part);
            return part;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(archive, start, packed);
            int done = 0;
            while (done < size && !inflater.finished()) {
                int more = inflater.inflate(part, done, size - done);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IOException("a short part");
                }
                done += more;
            }
            return part;
        } catch (DataFormatException e) {
            throw new IOException("a broken part", e);
        } finally {
            inflater.end();
        }
    }
}
