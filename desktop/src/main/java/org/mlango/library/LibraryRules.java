package org.mlango.library;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mlango.kit.text.Folding;
import org.mlango.store.Refusal;
import org.mlango.store.Role;

/** What may be written into the library, and by whom. */
final class LibraryRules {
    static final int TITLE_LENGTH = 80;
    static final int WORDS_LENGTH = 600;
    static final int SOURCE_LENGTH = 120;
    static final int WORD_LENGTH = 40;
    static final int PARTNER_LENGTH = 60;
    /** Street words are known best at the door. */
    static final Set<Role> ADD_WORDS = EnumSet.of(Role.FRONT_DESK, Role.NURSE, Role.COUNSELLOR, Role.MANAGER);
    static final Set<Role> WRITE = EnumSet.of(Role.NURSE, Role.COUNSELLOR, Role.MANAGER);
    static final String YEAR = "|\\d{4}([-–]\\d{4})?";

    private LibraryRules() {}

    /** The role a note is signed with: the first of these that somebody has. */
    static Optional<Role> signs(Set<Role> roles, Set<Role> may) {
        return List.of(Role.COUNSELLOR, Role.NURSE, Role.MANAGER, Role.FRONT_DESK).stream()
                .filter(may::contains).filter(roles::contains).findFirst();
    }

    static List<Refusal> judge(NoteKind kind, NoteContent content) {
        List<Refusal> refusals = new ArrayList<>();
        int most = kind == NoteKind.TOPIC ? TITLE_LENGTH : WORDS_LENGTH;
        if (content.english().isBlank() && content.swahili().isBlank()) {
            refusals.add(new Refusal("words", "library.empty"));
        }
        if (content.english().length() > most || content.swahili().length() > most) {
            refusals.add(new Refusal("words", "library.long", most));
        }
        if (content.source().length() > SOURCE_LENGTH) {
            refusals.add(new Refusal("source", "library.long", SOURCE_LENGTH));
        }
        if (!content.year().strip().matches(YEAR)) {
            refusals.add(new Refusal("year", "library.year"));
        }
        boolean states = kind == NoteKind.STATEMENT || kind == NoteKind.CORRECTION;
        if (states && content.source().isBlank()) {
            refusals.add(new Refusal("source", "library.source"));
        }
        return refusals;
    }

    static List<Refusal> judgeWord(String word, TopicPage page) {
        String folded = Folding.plain(word);
        if (folded.isEmpty()) {
            return List.of(new Refusal("word", "library.empty"));
        }
        if (word.length() > WORD_LENGTH) {
            return List.of(new Refusal("word", "library.long", WORD_LENGTH));
        }
        return page.names().stream().anyMatch(name -> Folding.plain(name.word()).equals(folded))
                ? List.of(new Refusal("word", "library.known"))
                : List.of();
    }
}
