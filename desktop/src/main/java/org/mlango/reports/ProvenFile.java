package org.mlango.reports;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.mlango.kit.text.Language;
import org.mlango.reports.proof.Proof;
import org.mlango.reports.proof.Verdict;
import org.mlango.reports.proof.WrittenFile;
import org.mlango.reports.write.FileKind;
import org.mlango.reports.write.Sheet;

/** A count as a file, read again and found safe. Without the proof there is no file. */
final class ProvenFile {
    private ProvenFile() {}

    static Optional<byte[]> of(Count count, FileKind kind, Language language) throws IOException {
        Paper paper = count.paper(language);
        Sheet sheet = paper.sheet();
        byte[] file = kind.write(sheet);
        return Proof.of(reread(sheet, kind, file), paper.facts()) instanceof Verdict.Safe
                ? Optional.of(file)
                : Optional.empty();
    }

    /** Print is no table to a program: there, the same sheet is read as CSV. */
    private static List<List<String>> reread(Sheet sheet, FileKind kind, byte[] file) throws IOException {
        return switch (kind) {
            case XLSX -> WrittenFile.xlsx(file);
            case CSV -> WrittenFile.csv(file);
            case PDF -> WrittenFile.csv(FileKind.CSV.write(sheet));
        };
    }
}
