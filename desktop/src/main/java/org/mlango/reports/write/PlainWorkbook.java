package org.mlango.reports.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a workbook anew without the moment at which it was made: neither among its properties nor on its parts. */
final class PlainWorkbook {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int DIRECTORY = 46;
    private static final int LOCAL = 30;

    private final ByteBuffer zip;

    private PlainWorkbook(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] of(byte[] workbook) throws IOException {
        try {
            return new PlainWorkbook(workbook).packed();
        } catch (DataFormatException e) {
            throw new IOException("the workbook could not be packed", e);
        }
    }

    private byte[] packed() throws IOException, DataFormatException {
        int end = zip.limit() - END_LENGTH;
        while (zip.getInt(end) != END) {
            end--;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            int at = zip.getInt(end + 16);
            for (int left = Short.toUnsignedInt(zip.getShort(end + 10)); left > 0; left--) {
                int name = Short.toUnsignedInt(zip.getShort(at + 28));
                part(out, text(at + DIRECTORY, name), at);
                at += DIRECTORY + name + Short.toUnsignedInt(zip.getShort(at + 30))
                        + Short.toUnsignedInt(zip.getShort(at + 32));
            }
        }
        return bytes.toByteArray();
    }

    private void part(ZipOutputStream out, String name, int at) throws IOException, DataFormatException {
        int local = zip.getInt(at + 42);
        int from = local + LOCAL + Short.toUnsignedInt(zip.getShort(local + 26))
                + Short.toUnsignedInt(zip.getShort(local + 28));
        byte[] packed = new byte[zip.getInt(at + 20)];
        zip.get(from, packed);
        byte[] content = packed;
        if (zip.getShort(at + 10) != 0) {
            content = new byte[zip.getInt(at + 24)];
            try (Inflater inflater = new Inflater(true)) {
                inflater.setInput(packed);
                inflater.inflate(content);
            }
        }
        if (name.equals(PROPERTIES)) {
            content = new String(content, StandardCharsets.UTF_8)
                    .replaceAll("(?s)<dcterms:(created|modified).*?</dcterms:\\1>", "")
                    .getBytes(StandardCharsets.UTF_8);
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private String text(int at, int length) {
        byte[] bytes = new byte[length];
        zip.get(at, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
