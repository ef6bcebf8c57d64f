package org.mlango.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.kit.text.Language;
import org.mlango.reports.indicators.Indicator;
import org.mlango.reports.indicators.Quarter;
import org.mlango.reports.protect.Group;
import org.mlango.reports.protect.Level;
import org.mlango.reports.protect.Nesting;
import org.mlango.reports.protect.Nesting.IfAll;
import org.mlango.reports.protect.SafeRow;
import org.mlango.reports.protect.SafeTable;
import org.mlango.reports.protect.Shown;
import org.mlango.reports.write.FileKind;

/** What the protection should never hand over, handed over: no file may come of it. */
class ProvenFileTest {
    private static final Level WHOLE = new Level("gender.all", List.of(new Group("ALL", Set.of(0))));
    private static final Level TWO = new Level("age.two",
            List.of(new Group("UNDER_25", Set.of(0)), new Group("FROM_25_ON", Set.of(1))));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void aSmallCellMakesNoFile(FileKind kind) throws IOException {
        refuses(kind, row("VISITS", 23, 20, 3), row("PEOPLE", 12, 12, 0));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void norDoesASmallDifference(FileKind kind) throws IOException {
        refuses(kind, row("VISITS", 23, 15, 8), row("PEOPLE", 20, 14, 6));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void whatIsSafeDoes(FileKind kind) {
        Path place = folder.resolve("count");

        assertThat(SaveCount.run(count(row("VISITS", 33, 20, 13), row("PEOPLE", 20, 14, 6)), kind, Language.EN, place))
                .isEmpty();
        assertThat(place).isNotEmptyFile();
    }

    private void refuses(FileKind kind, SafeRow... rows) throws IOException {
        Path place = folder.resolve("count");

        assertThat(ProvenFile.of(count(rows), kind, Language.SW)).isEmpty();
        assertThat(SaveCount.run(count(rows), kind, Language.EN, place)).contains("count.not_proven");
        assertThat(folder).isEmptyDirectory();
    }

    private static SafeRow row(String key, long total, long young, long old) {
        return new SafeRow(key, Shown.CELLS, total, List.of(List.of(young, old)));
    }

    private static SafeCount count(SafeRow... rows) {
        return new SafeCount(
                new SafeCount.Frame(new Quarter(2026, 2), "C-1", LocalDate.EPOCH, Map.of(), Map.of()),
                List.of(Indicator.VISITS, Indicator.PEOPLE),
                List.of(new Nesting("PEOPLE", "VISITS", IfAll.FINE)), new SafeTable(WHOLE, TWO, List.of(rows)));
    }
}
