package org.mlango.reports.indicators.definition;

/** A definition file that cannot be used. The message is one sentence for whoever wrote the file. */
public final class BadDefinition extends RuntimeException {
    public BadDefinition(String sentence) {
        super(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1));
    }
}
