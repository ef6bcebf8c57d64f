package org.mlango.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

import org.mlango.kit.text.Language;
import org.mlango.reports.indicators.AskedCount;
import org.mlango.reports.indicators.FirstCount;
import org.mlango.reports.indicators.TalkCount;
import org.mlango.reports.protect.Protection;
import org.mlango.reports.protect.Shown;
import org.mlango.reports.protect.Threshold;
import org.mlango.reports.write.FileKind;

/** From true numbers to a count that was proven safe. If a proof ever fails, less is shown, down to nothing: there is always a count. */
final class ProvenCount {
    private static final List<Shown> LESS_AND_LESS = List.of(Shown.CELLS, Shown.TOTAL, Shown.NOTHING);
    private static final Protection VISITS = new Protection(FirstCount.lattice(), Threshold.INSIDE);
    private static final Protection TALKS = new Protection(TalkCount.lattice(), Threshold.INSIDE);

    private ProvenCount() {}

    static SafeCount of(FirstCount truth, SafeCount.Frame frame) {
        return proven(most -> new SafeCount(frame, truth.indicators(), truth.table().nestings(),
                VISITS.protect(truth.table(), most)));
    }

    static SafeTalkCount of(TalkCount truth, SafeTalkCount.Frame frame) {
        return proven(most -> new SafeTalkCount(frame, truth.indicators(), truth.table().nestings(),
                TALKS.protect(truth.table(), most)));
    }

    static SafeAskedCount of(AskedCount truth, SafeAskedCount.Frame frame) {
        Protection protection = new Protection(truth.lattice(), Threshold.INSIDE);
        return proven(most -> new SafeAskedCount(frame, truth.indicators(), truth.table().nestings(),
                protection.protect(truth.table(), most)));
    }

    private static <C extends Count> C proven(Function<Shown, C> showing) {
        return LESS_AND_LESS.stream().map(showing).filter(ProvenCount::isProven).findFirst()
                .orElseThrow(() -> new IllegalStateException("not even an empty count is safe"));
    }

    private static boolean isProven(Count count) {
        try {
            return ProvenFile.of(count, FileKind.CSV, Language.EN).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
