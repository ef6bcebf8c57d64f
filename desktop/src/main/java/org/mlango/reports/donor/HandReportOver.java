package org.mlango.reports.donor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.reports.exchange.BadMapping;
import org.mlango.reports.files.PackFiles;
import org.mlango.reports.files.Provenance;
import org.mlango.reports.lines.BesideLines;
import org.mlango.reports.releases.HandOver;
import org.mlango.reports.releases.HandOver.Handed;
import org.mlango.reports.releases.OutFile;
import org.mlango.reports.releases.Releases;
import org.mlango.reports.tables.ProvenPack;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.Store;

/** Makes the files of a proven report, and hands them over with the entry that tells of them. Takes time: in the background. */
final class HandReportOver {
    private final Supplier<Store> store;
    private final Releases releases;

    HandReportOver(Supplier<Store> store, Releases releases) {
        this.store = store;
        this.releases = releases;
    }

    /**
     * To whom, and how.
     *
     * @param recipient as it is printed
     * @param mapping gives each number its place on a server; null where the recipient has none
     * @param folder to be made; must not be there yet
     */
    record Wish(String recipient, String purpose, @Nullable Path mapping, Language language, Path folder) {}

    /** @return refused as {@code release.*} */
    Outcome<Handed> run(CountedReport report, ProvenPack.Safe safe, Wish wish) {
        ReportPaper paper = new ReportPaper(report, safe, wish.language());
        if (store.get().read(tx -> BesideLines.divides(tx, releases, report.wish().name(),
                safe.proposal().written()))) {
            return Outcome.refused("", "release.beside_lines");
        }
        LocalDate today = store.get().read(tx -> tx.today());
        List<OutFile> files;
        try {
            files = paper.files(wish.recipient(), wish.mapping(), today);
        } catch (BadMapping e) {
            return Outcome.refused("mapping", "release.mapping", String.valueOf(e.getMessage()));
        } catch (PackFiles.NotAsWritten e) {
            Failures.logged(e);
            return Outcome.refused("", "release.not_as_written");
        } catch (IOException e) {
            Failures.logged(e);
            return Outcome.refused("mapping", "release.mapping_unread");
        }
        Provenance sheet = paper.sheet(wish.recipient(), wish.purpose());
        return new HandOver(store).run(report.prepared(), safe,
                new HandOver.Wish(wish.recipient(), wish.purpose(), report.roles().stream().map(Role::name).toList(),
                        files, entry -> sheet.file(entry, wish.language())),
                wish.folder());
    }
}
