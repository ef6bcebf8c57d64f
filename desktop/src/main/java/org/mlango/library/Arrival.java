package org.mlango.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Folding;
import org.mlango.library.pack.PackEntry;

/**
 * One entry of a pack beside what stands here.
 *
 * @param before what stands here in its place, for a change or a conflict; else null
 */
record Arrival(PackEntry entry, Kind kind, @Nullable Note before) {
    /** How an entry meets what is here. */
    enum Kind {
        /** Not here yet. */
        NEW,
        /** From the same partner, and says something else now. */
        CHANGED,
        /** Stands against something written or taken away here: taken only if somebody says so. */
        CONFLICT,
        /** Here already, word by word. */
        SAME,
        /** About a page that is neither here nor in the pack: cannot be taken. */
        HOMELESS
    }

    /**
     * @param partner what the centre calls those the pack comes from; empty while they are not known
     * @param takenAway ids of notes that were here once
     */
    static List<Arrival> of(List<PackEntry> entries, List<Note> here, Set<UUID> takenAway, String partner) {
        Map<UUID, Note> known = here.stream().collect(Collectors.toMap(Note::id, Function.identity()));
        Set<String> pages = Pages.of(Shipped.topics(), here).all().stream().map(TopicPage::code)
                .collect(Collectors.toSet());
        entries.stream().filter(entry -> entry.kind().equals(NoteKind.TOPIC.name())).map(PackEntry::topic)
                .filter(code -> code.startsWith("OWN_")).forEach(pages::add);
        return entries.stream().map(entry -> of(entry, known, here, pages, takenAway, partner)).toList();
    }

    private static Arrival of(PackEntry entry, Map<UUID, Note> known, List<Note> here, Set<String> pages,
            Set<UUID> takenAway, String partner) {
        Note before = known.get(entry.id());
        if (!pages.contains(entry.topic()) || !aboutSomething(entry)) {
            return new Arrival(entry, Kind.HOMELESS, null);
        }
        if (before != null) {
            boolean same = content(entry).equals(before.content()) && entry.topic().equals(before.topic());
            boolean theirs = !partner.isEmpty() && before.partner().equals(partner)
                    && before.kind().name().equals(entry.kind()) && entry.topic().equals(before.topic());
            return new Arrival(entry, same ? Kind.SAME : theirs ? Kind.CHANGED : against(before), before);
        }
        if (takenAway.contains(entry.id())) {
            return new Arrival(entry, Kind.CONFLICT, null);
        }
        Optional<Note> against = here.stream().filter(note -> note.topic().equals(entry.topic()))
                .filter(note -> meets(note, entry)).findFirst();
        return against.map(note -> new Arrival(entry, sameWords(note, entry) ? Kind.SAME : against(note), note))
                .orElseGet(() -> new Arrival(entry, Kind.NEW, null));
    }

    /** A page has one name, and ours stands. */
    private static Kind against(Note ours) {
        return ours.kind() == NoteKind.TOPIC ? Kind.SAME : Kind.CONFLICT;
    }

    private static boolean aboutSomething(PackEntry entry) {
        Topic topic = Shipped.topic(entry.topic());
        return switch (NoteKind.valueOf(entry.kind())) {
            case CORRECTION -> entry.about() != null && topic != null && topic.statement(entry.about()).isPresent();
            case TOPIC -> topic == null && entry.topic().startsWith("OWN_");
            case WORD_AWAY -> topic != null;
            case STATEMENT, WORD -> true;
        };
    }

    /** Two corrections of one line; a word that is heard here and not there, or the other way round; the same word twice. */
    private static boolean meets(Note note, PackEntry entry) {
        boolean sameKind = note.kind().name().equals(entry.kind());
        return switch (note.kind()) {
            case CORRECTION -> sameKind && entry.about() != null && entry.about().equals(note.about());
            case WORD, WORD_AWAY -> entry.kind().startsWith("WORD")
                    && Folding.plain(entry.english()).equals(Folding.plain(note.content().english()));
            case TOPIC -> sameKind;
            case STATEMENT -> sameKind && content(entry).equals(note.content());
        };
    }

    private static boolean sameWords(Note note, PackEntry entry) {
        return note.kind().name().equals(entry.kind())
                && (note.kind() == NoteKind.WORD || note.kind() == NoteKind.WORD_AWAY
                        || content(entry).equals(note.content()));
    }

    static NoteContent content(PackEntry entry) {
        return new NoteContent(entry.english(), entry.swahili(), Part.valueOf(entry.part()),
                Shelf.valueOf(entry.shelf()), entry.source(), entry.year());
    }

    @Override
    public String toString() {
        return "Arrival[" + kind + "]";
    }
}
