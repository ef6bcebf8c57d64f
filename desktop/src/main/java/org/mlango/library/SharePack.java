package org.mlango.library;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.mlango.centre.Centre;
import org.mlango.library.pack.Pack;
import org.mlango.library.pack.PackEntry;
import org.mlango.library.pack.PackFile;
import org.mlango.library.pack.PackKey;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/**
 * Makes a pack of what was written here: not what ships, which others have, and not what partners wrote, which is theirs to
 * pass on.
 */
final class SharePack {
    private static final String KEY = "PACK_KEY";
    private final Centre centre;

    SharePack(Centre centre) {
        this.centre = centre;
    }

    /** The centre's own key, made at first use and sealed under DK. */
    PackKey key(WriteTx tx) {
        Optional<String> kept = centre.setting(tx, KEY);
        if (kept.isPresent()) {
            return new PackKey(HexFormat.of().parseHex(kept.get()));
        }
        PackKey made = PackKey.random();
        centre.set(tx, KEY, HexFormat.of().formatHex(made.seed()));
        return made;
    }

    Outcome<byte[]> run(WriteTx tx) {
        if (LibraryRules.signs(tx.actor().roles(), LibraryRules.WRITE).isEmpty()) {
            return Outcome.refused("", "library.not_yours");
        }
        List<PackEntry> entries = ours(LibraryQueries.notes(tx)).stream().map(SharePack::entry).toList();
        if (entries.isEmpty()) {
            return Outcome.refused("", "pack.empty");
        }
        tx.audit(AuditLine.of("PACK_MADE", "library_note", null));
        return Outcome.done(PackFile.write(new Pack(entries), key(tx)));
    }

    static List<Note> ours(List<Note> notes) {
        return notes.stream().filter(note -> note.partner().isEmpty()).toList();
    }

    /** Neither the role nor anything else of whoever wrote it. */
    private static PackEntry entry(Note note) {
        NoteContent content = note.content();
        return new PackEntry(note.id(), note.kind().name(), note.topic(), note.about(), content.english(),
                content.swahili(), content.part().name(), content.shelf().name(), content.source(), content.year(),
                note.written().toString());
    }
}
