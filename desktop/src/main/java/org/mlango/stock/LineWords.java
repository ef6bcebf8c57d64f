package org.mlango.stock;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What was typed with a line, the inside of its sealed column. */
record LineWords(String batch, String from, String remark) {
    static final LineWords NONE = new LineWords("", "", "");

    LineWords {
        batch = words(batch);
        from = words(from);
        remark = words(remark);
    }

    boolean isNothing() {
        return Stream.of(batch, from, remark).allMatch(String::isEmpty);
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    @Override
    public String toString() {
        return "LineWords";
    }
}
