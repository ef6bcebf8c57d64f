package org.mlango.boot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read in a file that was handed out: spreadsheets and papers are compressed. */
public final class WrittenWords {
    private WrittenWords() {}

    public static String in(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.toString();
        if (name.endsWith(".xlsx")) {
            return unzipped(bytes);
        }
        return name.endsWith(".pdf") ? paper(bytes) : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String unzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                zip.transferTo(words);
            }
        }
        return words.toString(StandardCharsets.UTF_8);
    }

    private static String paper(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document) + document.getDocumentInformation().getCOSObject();
        }
    }
}
