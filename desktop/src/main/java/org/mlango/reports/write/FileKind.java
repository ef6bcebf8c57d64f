package org.mlango.reports.write;

import java.io.IOException;
import java.util.Locale;

/** The kinds of file a sheet can be written as. */
public enum FileKind {
    XLSX, CSV, PDF;

    /** The whole file, in memory. */
    public byte[] write(Sheet sheet) throws IOException {
        return switch (this) {
            case XLSX -> XlsxFile.write(sheet);
            case CSV -> CsvFile.write(sheet);
            case PDF -> PdfFile.write(sheet);
        };
    }

    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
