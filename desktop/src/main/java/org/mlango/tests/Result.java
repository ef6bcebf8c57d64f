package org.mlango.tests;

/** What a test showed, with words where one is not enough: which infection, for example. Sealed under CK. */
public record Result(Showed showed, String words) {
    static final int LONGEST = 300;

    public Result {
        words = words == null ? "" : words.strip();
    }

    @Override
    public String toString() {
        return "Result";
    }
}
