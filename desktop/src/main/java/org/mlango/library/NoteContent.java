package org.mlango.library;

/**
 * The inside of a note.
 *
 * @param english and {@code swahili}: the words; one of them may be empty. A street word stands in the first
 * @param part of a statement; {@link Part#KNOW} otherwise
 * @param shelf where its page stands; {@link Shelf#SUBSTANCES} if that does not matter
 * @param source where it was learned, in the writer's words; may be empty
 * @param year of the source; may be empty
 */
record NoteContent(String english, String swahili, Part part, Shelf shelf, String source, String year) {
    NoteContent {
        english = english == null ? "" : english;
        swahili = swahili == null ? "" : swahili;
        part = part == null ? Part.KNOW : part;
        shelf = shelf == null ? Shelf.SUBSTANCES : shelf;
        source = source == null ? "" : source;
        year = year == null ? "" : year;
    }

    static NoteContent word(String word) {
        return new NoteContent(word, "", Part.KNOW, Shelf.SUBSTANCES, "", "");
    }

    /** Still empty, for a line of a page on this shelf. */
    static NoteContent on(Shelf shelf) {
        return new NoteContent("", "", Part.on(shelf).getLast(), shelf, "", "");
    }

    static NoteContent words(String english, String swahili) {
        return new NoteContent(english, swahili, Part.KNOW, Shelf.SUBSTANCES, "", "");
    }

    @Override
    public String toString() {
        return "NoteContent";
    }
}
