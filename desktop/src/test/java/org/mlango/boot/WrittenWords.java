package org.mlango.boot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read in a file that was handed out: spreadsheets and papers are compressed. */
public final class WrittenWords {
    private WrittenWords() {}

    public static String in(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".xlsx")) {
            return unzipped(file);
        }
        return name.endsWith(".pdf") ? paper(file) : Files.readString(file);
    }

    private static String unzipped(Path file) throws IOException {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                zip.getInputStream(part).transferTo(words);
            }
        }
        return words.toString(StandardCharsets.UTF_8);
    }

    private static String paper(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document) + document.getDocumentInformation().getCOSObject();
        }
    }
}
