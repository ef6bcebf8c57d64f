package org.mlango.asking;

import java.util.Optional;

import org.mlango.consent.Answer;

/** What somebody says to a question. All three are equal: later keeps nothing and asks again when they like. */
public enum Reply {
    AGREED, SAID_NO, LATER;

    /** What is written down of it; empty for later. */
    Optional<Answer> answer() {
        return switch (this) {
            case AGREED -> Optional.of(Answer.AGREED);
            case SAID_NO -> Optional.of(Answer.SAID_NO);
            case LATER -> Optional.empty();
        };
    }
}
