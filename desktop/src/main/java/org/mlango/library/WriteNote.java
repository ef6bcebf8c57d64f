package org.mlango.library;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

/** The centre adds, corrects and takes away what is its own. What ships stays as it is. */
final class WriteNote {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @return the code of the new topic */
    Outcome<String> addTopic(WriteTx tx, NoteContent content) {
        String code = "OWN_" + Long.toString(RANDOM.nextLong(1L << 50), 36).toUpperCase(Locale.ROOT);
        return write(tx, NoteKind.TOPIC, code, null, content).map(id -> code);
    }

    Outcome<UUID> addStatement(WriteTx tx, String topic, NoteContent content) {
        return pages(tx).page(topic).isEmpty()
                ? Outcome.refused("", "library.gone")
                : write(tx, NoteKind.STATEMENT, topic, null, content);
    }

    Outcome<UUID> correct(WriteTx tx, String topic, String statement, NoteContent content) {
        boolean ships = Optional.ofNullable(Shipped.topic(topic)).flatMap(one -> one.statement(statement)).isPresent();
        return ships
                ? write(tx, NoteKind.CORRECTION, topic, statement, content)
                : Outcome.refused("", "library.gone");
    }

    Outcome<UUID> addWord(WriteTx tx, String topic, String word) {
        Optional<Role> role = LibraryRules.signs(tx.actor().roles(), LibraryRules.ADD_WORDS);
        Optional<TopicPage> page = pages(tx).page(topic);
        if (role.isEmpty() || page.isEmpty()) {
            return Outcome.refused("", role.isEmpty() ? "library.not_yours" : "library.gone");
        }
        List<Refusal> refusals = LibraryRules.judgeWord(word, page.get());
        return refusals.isEmpty()
                ? added(tx, NoteKind.WORD, topic, null, role.get(), NoteContent.word(word.strip()))
                : Outcome.refused(refusals);
    }

    /** The word is not said here any more. One that ships only steps aside. */
    Outcome<UUID> retireWord(WriteTx tx, String topic, Name name) {
        Optional<Role> role = LibraryRules.signs(tx.actor().roles(), LibraryRules.ADD_WORDS);
        if (role.isEmpty()) {
            return Outcome.refused("", "library.not_yours");
        }
        Note own = name.note();
        return own == null
                ? added(tx, NoteKind.WORD_AWAY, topic, null, role.get(), NoteContent.word(name.word()))
                : gone(tx, own);
    }

    /** Takes away a note of the centre; it is kept, out of sight, so that a pack does not bring it back. */
    Outcome<UUID> retire(WriteTx tx, Note note) {
        return LibraryRules.signs(tx.actor().roles(), LibraryRules.WRITE).isEmpty()
                ? Outcome.refused("", "library.not_yours")
                : gone(tx, note);
    }

    Outcome<UUID> change(WriteTx tx, Note note, NoteContent content) {
        Optional<Role> role = LibraryRules.signs(tx.actor().roles(), LibraryRules.WRITE);
        Optional<Long> version = LibraryQueries.version(tx, note.id());
        if (role.isEmpty() || version.isEmpty()) {
            return Outcome.refused("", role.isEmpty() ? "library.not_yours" : "library.gone");
        }
        List<Refusal> refusals = LibraryRules.judge(note.kind(), content);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        LibraryWrites.change(tx, note.id(), version.get(), role.get(), content);
        tx.audit(AuditLine.of("LIBRARY_CHANGED", "library_note", note.id()));
        return Outcome.done(note.id());
    }

    private static Pages pages(WriteTx tx) {
        return Pages.of(Shipped.topics(), LibraryQueries.notes(tx));
    }

    private Outcome<UUID> write(WriteTx tx, NoteKind kind, String topic, @Nullable String about,
            NoteContent content) {
        Set<Role> may = LibraryRules.WRITE;
        Optional<Role> role = LibraryRules.signs(tx.actor().roles(), may);
        if (role.isEmpty()) {
            return Outcome.refused("", "library.not_yours");
        }
        List<Refusal> refusals = LibraryRules.judge(kind, content);
        return refusals.isEmpty() ? added(tx, kind, topic, about, role.get(), content) : Outcome.refused(refusals);
    }

    private static Outcome<UUID> added(WriteTx tx, NoteKind kind, String topic, @Nullable String about, Role role,
            NoteContent content) {
        UUID id = UUID.randomUUID();
        LibraryWrites.add(tx, id, kind, topic, about, role, content, null, tx.today());
        tx.audit(AuditLine.of("LIBRARY_ADDED", "library_note", id));
        return Outcome.done(id);
    }

    private static Outcome<UUID> gone(WriteTx tx, Note note) {
        if (LibraryQueries.version(tx, note.id()).isEmpty()) {
            return Outcome.refused("", "library.gone");
        }
        LibraryWrites.retire(tx, note.id());
        tx.audit(AuditLine.of("LIBRARY_TAKEN_AWAY", "library_note", note.id()));
        return Outcome.done(note.id());
    }
}
