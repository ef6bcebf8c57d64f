package org.mlango.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.print.SavedFile;
import org.mlango.kit.text.Texts;
import org.mlango.library.pack.PackFile;
import org.mlango.library.pack.ReadPack;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Packs on their way out and in. Nothing is taken before somebody has seen it and said so. */
final class PacksViewModel {
    private static final Texts TEXTS = Texts.of(PacksViewModel.class);

    final StringProperty partner = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final ReadOnlyStringWrapper ours = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fingerprint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper outRefusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper inRefusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<TakePack.@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final Set<UUID> chosen = new HashSet<>();
    private final Background background;
    private final Notices notices;
    private final SharePack share;
    private final TakePack take = new TakePack();
    private ReadPack.@Nullable Whole read;

    PacksViewModel(SharePack share, Background background, Notices notices) {
        this.share = share;
        this.background = background;
        this.notices = notices;
    }

    private record Ours(int count, String words) {}

    void load() {
        outRefusal.set("");
        background.write(tx -> Outcome.done(new Ours(SharePack.ours(LibraryQueries.notes(tx)).size(),
                share.key(tx).fingerprint().words())), outcome -> {
                    if (outcome instanceof Outcome.Done<Ours>(Ours found)) {
                        ours.set(TEXTS.get("pack.ours", found.count()));
                        fingerprint.set(found.words());
                    }
                });
    }

    ReadOnlyStringProperty ours() {
        return ours.getReadOnlyProperty();
    }

    /** The words partners compare before they trust our packs. */
    ReadOnlyStringProperty fingerprint() {
        return fingerprint.getReadOnlyProperty();
    }

    ReadOnlyStringProperty outRefusal() {
        return outRefusal.getReadOnlyProperty();
    }

    ReadOnlyStringProperty inRefusal() {
        return inRefusal.getReadOnlyProperty();
    }

    /** What a file brings, once it was read. */
    ReadOnlyObjectProperty<TakePack.@Nullable Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    void takeOut(Path place) {
        busy.set(true);
        outRefusal.set("");
        background.write(share::run, outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<byte[]>(byte[] file) -> put(file, place);
                case Outcome.Refused<byte[]>(List<Refusal> refusals) ->
                    outRefusal.set(LibraryViewModel.words(refusals.getFirst()));
                case Outcome.Failed<byte[]> failed -> outRefusal.set("");
            }
        });
    }

    private void put(byte[] file, Path place) {
        background.run(() -> {
            try {
                SavedFile.put(place, file);
                return "";
            } catch (IOException e) {
                return SaveTrouble.code(Failures.logged(e));
            }
        }, outcome -> {
            String code = outcome instanceof Outcome.Done<String>(String told) ? told : "library.not_saved";
            if (code.isEmpty()) {
                notices.say(TEXTS.get("pack.saved"));
            } else {
                outRefusal.set(TEXTS.get("refusal." + code));
            }
        });
    }

    /** Reads a file; nothing of it is kept yet. */
    void look(Path file) {
        leave();
        background.run(() -> PackFile.read(file), outcome -> {
            if (outcome instanceof Outcome.Done<ReadPack>(ReadPack found)) {
                switch (found) {
                    case ReadPack.Whole whole -> show(whole);
                    case ReadPack.No(ReadPack.Reason reason) ->
                        inRefusal.set(TEXTS.get("pack.no." + reason));
                }
            }
        });
    }

    private void show(ReadPack.Whole whole) {
        read = whole;
        background.read(tx -> take.preview(tx, whole), found -> {
            chosen.clear();
            found.arrivals().stream()
                    .filter(one -> one.kind() == Arrival.Kind.NEW || one.kind() == Arrival.Kind.CHANGED)
                    .forEach(one -> chosen.add(one.entry().id()));
            preview.set(found);
        });
    }

    boolean takes(Arrival arrival) {
        return chosen.contains(arrival.entry().id());
    }

    void take(Arrival arrival, boolean wanted) {
        if (wanted) {
            chosen.add(arrival.entry().id());
        } else {
            chosen.remove(arrival.entry().id());
        }
    }

    /** The words were compared: this key is called so from now on. */
    void trust() {
        Optional.ofNullable(preview.get()).ifPresent(shown -> answered(
                tx -> take.trust(tx, shown.fingerprint(), partner.get()), id -> Optional.ofNullable(read)
                        .ifPresent(this::show)));
    }

    void takeIn() {
        ReadPack.Whole whole = read;
        if (whole != null) {
            Set<UUID> wanted = Set.copyOf(chosen);
            answered(tx -> take.run(tx, whole, wanted), count -> {
                leave();
                notices.say(TEXTS.get("pack.taken", count));
                load();
            });
        }
    }

    void leave() {
        read = null;
        chosen.clear();
        preview.set(null);
        partner.set("");
        inRefusal.set("");
    }

    private <T> void answered(Function<WriteTx, Outcome<T>> work,
            Consumer<T> then) {
        busy.set(true);
        inRefusal.set("");
        background.write(work, outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<T>(T value) -> then.accept(value);
                case Outcome.Refused<T>(List<Refusal> refusals) ->
                    inRefusal.set(LibraryViewModel.words(refusals.getFirst()));
                case Outcome.Failed<T> failed -> inRefusal.set("");
            }
        });
    }
}
