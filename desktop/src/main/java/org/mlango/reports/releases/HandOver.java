package org.mlango.reports.releases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.mlango.backup.Restored;
import org.mlango.reports.releases.PrepareRelease.Prepared;
import org.mlango.reports.releases.ReleaseQueries.OnWay;
import org.mlango.reports.tables.ProvenPack;
import org.mlango.store.AppFailure;
import org.mlango.store.AuditLine;
import org.mlango.store.Failures;
import org.mlango.store.HandedOut;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.Store;
import org.mlango.store.WriteTx;

/**
 * Hands a proven pack over: a folder of files at its place, and the entry that tells of it. No file gets its name before the entry is in the
 * records for good, and an entry whose files did not get there says so and holds them to the byte. The calls take time: in the background.
 */
public final class HandOver {
    /** What leaves, and what is kept of it. */
    public sealed interface Leaving permits PackLeaving, LinesLeaving {
        /** The newest entry there was when it was judged. */
        HandedOut since();

        /** Why it may not leave any more; empty if it may. Asked once more in the transaction of the entry. */
        Optional<Refusal> refusal(ReadTx tx);

        /** What was true. */
        String counted();

        /** What others can read. */
        String written();

        /** Of the proof. */
        String proof();

        /** Those of the proof. */
        ProofTables tables();

        /** The frozen counts it was made of. */
        UUID frozen(WriteTx tx);

        /** What the trail says of it. */
        AuditLine line(UUID entry);

        /** Whether the files, as they lie on the disk under a name nobody looks for, are what was proven. */
        boolean isAsProven(Path part) throws IOException;
    }

    /** Where it may stop; in this order. */
    public enum Step {
        /** That something is on its way is in the records. */
        BEGUN,
        /** The files are beside their place, under no name anybody looks for. */
        WRITTEN,
        /** They are on the disk for good. */
        FORCED,
        /** The entry is in the records for good: from here on it was handed over. */
        RECORDED,
        /** The folder has its name. */
        PLACED,
        /** Nothing is on its way any more. */
        ARRIVED
    }

    /** Told of each step, so that a test can stop there as a power cut or a full disk would. */
    public interface Watch {
        Watch NOBODY = step -> {};

        void reached(Step step) throws IOException;
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Supplier<Store> store;
    private final Watch watch;

    public HandOver(Supplier<Store> store) {
        this(store, Watch.NOBODY);
    }

    HandOver(Supplier<Store> store, Watch watch) {
        this.store = store;
        this.watch = watch;
    }

    /**
     * @param recipient as it is printed
     * @param purpose as it is printed
     * @param approvers roles of those who agreed, the one at the screen included
     * @param files made of the written pack, in any format
     * @param sheet what says where the numbers are from: made last, as it tells number and hashes
     */
    public record Wish(String recipient, String purpose, List<String> approvers, List<OutFile> files,
            Function<Entry, OutFile> sheet) {
        public Wish {
            approvers = List.copyOf(approvers);
            files = List.copyOf(files);
        }
    }

    /** What the sheet tells of the entry. */
    public record Entry(int number, String hash, Release.Told told) {}

    /** @param placed false if it is in the records and its files did not get to their place: they can be put anywhere */
    public record Handed(UUID id, int number, boolean placed) {}

    private record Ready(UUID id, Release release, List<OutFile> files, OnWay onWay) {}

    /** @param target the folder to be made; must not be there yet */
    public Outcome<Handed> run(Prepared prepared, ProvenPack.Safe safe, Wish wish, Path target) {
        return safe.proposal().shown() == 0
                ? Outcome.refused("", "release.nothing_shown")
                : run(new PackLeaving(prepared, safe.proposal()), wish, target);
    }

    /** @param target the folder to be made; must not be there yet */
    public Outcome<Handed> run(Leaving leaving, Wish wish, Path target) {
        Path place = target.toAbsolutePath().normalize();
        if (Files.exists(place)) {
            return Outcome.refused("", "release.there");
        }
        Outcome<Ready> begun = store.get().write(tx -> begin(tx, leaving, wish, place));
        if (!(begun instanceof Outcome.Done<Ready>(Ready ready))) {
            return begun.map(none -> new Handed(new UUID(0, 0), 0, false));
        }
        Path part = Path.of(ready.onWay().part());
        try {
            watch.reached(Step.BEGUN);
            PartFolder.write(part, ready.files());
            watch.reached(Step.WRITTEN);
            PartFolder.force(part);
            watch.reached(Step.FORCED);
            if (!leaving.isAsProven(part)) {
                return undone(ready, "release.not_as_written");
            }
        } catch (IOException | RuntimeException e) {
            return undone(ready, code(Failures.logged(e)));
        }
        Outcome<Handed> recorded = record(leaving, ready);
        return recorded instanceof Outcome.Done<Handed> ? placed(ready, place) : recorded;
    }

    private Outcome<Ready> begin(WriteTx tx, Leaving leaving, Wish wish, Path place) {
        Optional<Refusal> refusal = MayRelease.refusal(tx, leaving.since()).or(() -> leaving.refusal(tx));
        if (refusal.isPresent()) {
            return MayRelease.refused(refusal.get());
        }
        UUID id = UUID.randomUUID();
        ReleaseRecord record = ReleaseQueries.record(tx);
        long skipped = Math.max(0, Restored.newestReport(tx) - record.head().number());
        Release.Told told = new Release.Told((int) skipped, wish.recipient(), wish.purpose(), wish.approvers(),
                leaving.written(), leaving.proof(), wish.files().stream().map(OutFile::told).toList());
        Release release = record.next(tx.today(), told, new Release.Counted(leaving.counted(), salt()));
        List<OutFile> files = new ArrayList<>(wish.files());
        files.add(wish.sheet().apply(new Entry(release.number(), release.hash(), told)));
        OnWay onWay = new OnWay(place.toString(), place.resolveSibling("." + id + ".part").toString());
        ReleaseWrites.begin(tx, id, onWay);
        tx.audit(AuditLine.of("RELEASE_BEGUN", "released", id));
        return Outcome.done(new Ready(id, release, files, onWay));
    }

    private Outcome<Handed> record(Leaving leaving, Ready ready) {
        Outcome<Handed> recorded;
        try {
            recorded = store.get().write(tx -> {
                Optional<Refusal> refusal = MayRelease.refusal(tx, leaving.since()).or(() -> leaving.refusal(tx));
                if (refusal.isPresent()) {
                    return MayRelease.refused(refusal.get());
                }
                ReleaseWrites.release(tx, ready.id(), leaving.frozen(tx), ready.release(), leaving.tables(),
                        ready.files());
                tx.audit(leaving.line(ready.id()));
                return Outcome.done(new Handed(ready.id(), ready.release().number(), false));
            });
        } catch (RuntimeException e) {
            return undone(ready, code(Failures.logged(e)));
        }
        if (recorded instanceof Outcome.Refused<Handed>(List<Refusal> refusals)) {
            return undone(ready, refusals.getFirst().code());
        }
        return recorded;
    }

    private Outcome<Handed> placed(Ready ready, Path place) {
        int number = ready.release().number();
        try {
            watch.reached(Step.RECORDED);
            PartFolder.move(Path.of(ready.onWay().part()), place);
            watch.reached(Step.PLACED);
            arrived(ready.id());
            watch.reached(Step.ARRIVED);
            return Outcome.done(new Handed(ready.id(), number, true));
        } catch (IOException | RuntimeException e) {
            Failures.logged(e);
            return Outcome.done(new Handed(ready.id(), number, false));
        }
    }

    private void arrived(UUID id) {
        store.get().write(tx -> {
            ReleaseWrites.arrived(tx, id);
            tx.audit(AuditLine.of("RELEASE_PLACED", "released", id));
            return Outcome.done(true);
        });
    }

    /** Nothing was handed over, and nothing of it stays. What cannot be taken away now is at the next look ({@link OnTheWay}). */
    private <T> Outcome<T> undone(Ready ready, String code) {
        try {
            PartFolder.delete(Path.of(ready.onWay().part()));
            store.get().write(tx -> {
                ReleaseWrites.arrived(tx, ready.id());
                tx.audit(AuditLine.of("RELEASE_DROPPED", "released", ready.id()));
                return Outcome.done(true);
            });
        } catch (IOException | RuntimeException e) {
            Failures.logged(e);
        }
        return Outcome.refused("", code);
    }

    static String code(AppFailure failure) {
        return switch (failure.kind()) {
            case DISK_FULL -> "release.disk_full";
            case READ_ONLY -> "release.read_only";
            case FILE_GONE -> "release.place_gone";
            case DAMAGED, COVERED, UNFORESEEN -> "release.not_saved";
        };
    }

    private static String salt() {
        byte[] salt = new byte[HandedOut.HASH];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
