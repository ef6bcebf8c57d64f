package org.mlango.library.pack;

/** What came of reading a file somebody brought. */
public sealed interface ReadPack {

    /** Whole, and signed by whoever holds this key; whether that key is trusted is another question. */
    record Whole(Pack pack, Fingerprint by) implements ReadPack {}

    /** Nothing of it was taken. */
    record No(Reason reason) implements ReadPack {}

    /** Why nothing is taken. */
    enum Reason {
        /** It cannot be read at all: the stick is gone, or the file may not be opened. */
        UNREADABLE,
        /** Another kind of file. */
        NOT_ONE,
        /** Larger than any pack. */
        LARGE,
        /** Made by a newer program. */
        NEWER,
        /** Signed, and not what was signed: changed on the way. */
        CHANGED,
        /** Signed, but not made by this program: something in it has no place in a pack. */
        STRANGE
    }
}
