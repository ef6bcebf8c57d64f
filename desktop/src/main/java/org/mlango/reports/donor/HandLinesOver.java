package org.mlango.reports.donor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.mlango.kit.text.Language;
import org.mlango.reports.lines.AskForLines;
import org.mlango.reports.lines.CountLines;
import org.mlango.reports.lines.LinesRequest;
import org.mlango.reports.lines.ProvenLines;
import org.mlango.reports.releases.HandOver;
import org.mlango.reports.releases.HandOver.Handed;
import org.mlango.reports.releases.LinesLeaving;
import org.mlango.reports.releases.OutFile;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.Store;

/** Writes proven lines, has each file read again from the disk and counted again, and hands them over with the entry that tells of them. */
final class HandLinesOver {
    private static final String SECOND = "SECOND_PERSON";

    private final Supplier<Store> store;

    HandLinesOver(Supplier<Store> store) {
        this.store = store;
    }

    /**
     * Takes time: in the background. To whom and what for is what was asked for and agreed to.
     *
     * @return refused as {@code release.*} or {@code lines.*}
     */
    Outcome<Handed> run(CountLines.Counted counted, ProvenLines proven, Language language, Path folder) {
        List<OutFile> files;
        try {
            files = proven.files();
        } catch (IOException e) {
            Failures.logged(e);
            return Outcome.refused("", "release.not_as_written");
        }
        LinesRequest request = counted.request();
        LinesPaper paper = new LinesPaper(counted, proven, language);
        LinesLeaving leaving = new LinesLeaving(counted.since(), proven.kept(), proven.proof(), proven.people(),
                tx -> AskForLines.refusal(tx, request.id()), proven::isAsProven);
        return new HandOver(store).run(leaving,
                new HandOver.Wish(request.told().recipient(), request.told().reason(),
                        List.of(Role.MANAGER.name(), SECOND), files, paper::sheet),
                folder);
    }
}
