package org.mlango.reports.exchange;

/** A mapping that cannot be used; the message is a sentence for whoever wrote it, without a number of anybody. */
public final class BadMapping extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    BadMapping(String sentence) {
        super(sentence);
    }
}
