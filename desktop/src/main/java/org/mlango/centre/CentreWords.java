package org.mlango.centre;

import java.util.List;
import java.util.stream.Collectors;

import org.mlango.kit.text.Texts;
import org.mlango.store.KeyName;
import org.mlango.store.Refusal;

/** Refusals in words. */
final class CentreWords {
    private static final Texts TEXTS = Texts.of(CentreWords.class);

    private CentreWords() {}

    static String of(List<Refusal> refusals) {
        return refusals.stream()
                .map(one -> TEXTS.get("refusal." + one.code(), one.details().stream().map(CentreWords::word).toArray()))
                .collect(Collectors.joining(" "));
    }

    private static Object word(Object detail) {
        return detail instanceof KeyName key ? TEXTS.get("opens." + key) : detail;
    }
}
