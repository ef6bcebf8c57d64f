package org.mlango.reports.protect.pack;

/** A pack that cannot be used as it is. The message is a sentence for whoever wrote it, and holds no count. */
public final class BadPack extends RuntimeException {
    public BadPack(String sentence) {
        super(sentence);
    }
}
