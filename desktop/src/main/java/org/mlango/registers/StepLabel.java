package org.mlango.registers;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/**
 * What a step says: one of those the program brings, which follows the language of the screen, or the centre's own words.
 *
 * @param code of a shipped one, else empty
 */
record StepLabel(String code, String words) {
    static final int MOST = 20;
    static final int LONGEST = 300;
    private static final Texts TEXTS = Texts.of(StepLabel.class);
    private static final String SHIPPED = "@";

    StepLabel {
        code = orEmpty(code);
        words = orEmpty(words);
    }

    /** In the order they are gone through. */
    enum Shipped {
        CALM, WHO, PAPER, TWO, LAWYER, READ, LEAST, TELL, WRITE
    }

    static List<StepLabel> shipped() {
        return Arrays.stream(Shipped.values()).map(one -> new StepLabel(one.name(), "")).toList();
    }

    private static String orEmpty(@Nullable String told) {
        return Objects.requireNonNullElse(told, "");
    }

    String said() {
        return said(Texts.currentLanguage());
    }

    private String said(Language language) {
        return code.isEmpty() ? words : TEXTS.in(language, "step." + code);
    }

    /** A line typed by somebody: where it says what a shipped step says, in either language, it is that step. */
    static StepLabel typed(String line) {
        return shipped().stream()
                .filter(one -> Arrays.stream(Language.values()).anyMatch(in -> one.said(in).equals(line))).findFirst()
                .orElseGet(() -> new StepLabel("", line));
    }

    String written() {
        return code.isEmpty() ? words : SHIPPED + code;
    }

    static StepLabel read(String written) {
        return shipped().stream().filter(one -> one.written().equals(written)).findFirst()
                .orElseGet(() -> new StepLabel("", written));
    }

    @Override
    public String toString() {
        return "StepLabel";
    }
}
