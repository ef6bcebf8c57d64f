package org.mlango.bench;

/** Whether a bound holds. */
enum Judged {
    HOLDS("holds"), MISSED("**MISSED**"), TOO_SMALL("not judged: fewer than asked"), NOT_ASKED("no bound asked for");

    private final String words;

    Judged(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
