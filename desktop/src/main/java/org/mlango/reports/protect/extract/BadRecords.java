package org.mlango.reports.protect.extract;

/** Records or rules that cannot be used as they are, said in a sentence without a value. */
public final class BadRecords extends RuntimeException {
    public BadRecords(String sentence) {
        super(sentence);
    }
}
