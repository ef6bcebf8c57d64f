package org.mlango.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.mlango.kit.text.Language;
import org.mlango.reports.indicators.FirstCount;
import org.mlango.reports.protect.Protection;
import org.mlango.reports.protect.Shown;
import org.mlango.reports.protect.Threshold;
import org.mlango.reports.write.FileKind;

/** From true numbers to a count that was proven safe. If a proof ever fails, less is shown, down to nothing: there is always a count. */
final class ProvenCount {
    private static final List<Shown> LESS_AND_LESS = List.of(Shown.CELLS, Shown.TOTAL, Shown.NOTHING);
    private static final Protection PROTECTION = new Protection(FirstCount.lattice(), Threshold.INSIDE);

    private ProvenCount() {}

    static SafeCount of(FirstCount truth, SafeCount.Frame frame) {
        return LESS_AND_LESS.stream()
                .map(most -> new SafeCount(frame, truth.indicators(), truth.table().nestings(),
                        PROTECTION.protect(truth.table(), most)))
                .filter(ProvenCount::isProven).findFirst()
                .orElseThrow(() -> new IllegalStateException("not even an empty count is safe"));
    }

    private static boolean isProven(SafeCount count) {
        try {
            return ProvenFile.of(count, FileKind.CSV, Language.EN).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
