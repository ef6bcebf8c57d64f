package org.mlango.reports.releases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.mlango.reports.releases.ReleaseQueries.OnWay;
import org.mlango.store.AuditLine;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;
import org.mlango.store.Store;

/**
 * What a crash or a pulled stick left between the records and its place: what no entry tells of is taken away, what one tells of is put
 * there. To be looked at after signing in; in the background.
 */
public final class OnTheWay {
    private final Supplier<Store> store;

    public OnTheWay(Supplier<Store> store) {
        this.store = store;
    }

    private record Waiting(UUID id, OnWay onWay, boolean recorded, List<OutFile> files) {}

    /** @return how many entries still wait for a place; they can be put anywhere */
    public int settle() {
        int left = 0;
        for (Waiting one : store.get().read(tx -> {
            List<Waiting> all = new ArrayList<>();
            for (Map.Entry<UUID, OnWay> row : ReleaseQueries.onWay(tx).entrySet()) {
                boolean recorded = ReleaseQueries.number(tx, row.getKey()).isPresent();
                all.add(new Waiting(row.getKey(), row.getValue(), recorded,
                        recorded ? ReleaseQueries.files(tx, row.getKey()) : List.of()));
            }
            return all;
        })) {
            left += settled(one) || !one.recorded() ? 0 : 1;
        }
        return left;
    }

    private boolean settled(Waiting one) {
        Path place = Path.of(one.onWay().place());
        Path part = Path.of(one.onWay().part());
        if (!Files.isDirectory(place.toAbsolutePath().resolveSibling("."))) {
            // the stick is not there: it may come back
            return false;
        }
        try {
            if (one.recorded() && !PartFolder.holds(place, one.files())) {
                if (!PartFolder.holds(part, one.files())) {
                    PartFolder.delete(part);
                    PartFolder.write(part, one.files());
                    PartFolder.force(part);
                }
                PartFolder.move(part, place);
            }
            PartFolder.delete(part);
            return arrived(one.id(), one.recorded());
        } catch (IOException | RuntimeException e) {
            Failures.logged(e);
            return false;
        }
    }

    /**
     * Puts the files of an entry into a folder of their own, as they were, to the byte: another copy, or the first one where the place could
     * not be reached.
     */
    public Outcome<Boolean> put(UUID released, Path target) {
        Path place = target.toAbsolutePath().normalize();
        if (!store.get().read(MayRelease::mayLook)) {
            return Outcome.refused("", "release.not_yours");
        }
        if (Files.exists(place)) {
            return Outcome.refused("", "release.there");
        }
        List<OutFile> files = store.get().read(tx -> ReleaseQueries.files(tx, released));
        if (files.isEmpty()) {
            return Outcome.refused("", "release.gone");
        }
        Path part = place.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            PartFolder.write(part, files);
            PartFolder.force(part);
            PartFolder.move(part, place);
            arrived(released, true);
            return Outcome.done(true);
        } catch (IOException | RuntimeException e) {
            String code = HandOver.code(Failures.logged(e));
            try {
                PartFolder.delete(part);
            } catch (IOException again) {
                Failures.logged(again);
            }
            return Outcome.refused("", code);
        }
    }

    private boolean arrived(UUID id, boolean recorded) {
        return store.get().write(tx -> {
            ReleaseWrites.arrived(tx, id);
            tx.audit(AuditLine.of(recorded ? "RELEASE_PLACED" : "RELEASE_DROPPED", "released", id));
            return Outcome.done(true);
        }) instanceof Outcome.Done<Boolean>;
    }
}
