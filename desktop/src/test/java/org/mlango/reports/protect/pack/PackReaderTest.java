package org.mlango.reports.protect.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack that cannot be used is refused with a sentence, without a count in it. */
class PackReaderTest {
    private static final String GOOD = """
            {"format": "mlango-table-pack", "version": 1, "source": {"name": "x", "year": 2026}, "snapshot": "x",
             "rule": {"k": 5, "mode": "suppress"},
             "cells": [{"id": "a", "count": 717}, {"id": "b", "count": 929}, {"id": "t", "count": 1646}, {"id": "u", "count": 1646}],
             "facts": [{"kind": "sum", "total": "t", "parts": ["a", "b"]}, {"kind": "inside", "inner": "a", "outer": "t"}]}""";

    @Test
    void readsAGoodOne() {
        Pack pack = PackReader.read(GOOD);
        assertThat(pack.cells()).hasSize(4);
        assertThat(pack.facts()).hasSize(2);
        assertThat(pack.rule()).isEqualTo(new Rule(5, 5, 5, 0, Mode.SUPPRESS, true, 10, 50));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\"count\": 717 | \"count\": 718 | The counts contradict a fact about 't': its parts do not add up to it.",
            "\"inner\": \"a\", \"outer\": \"t\" | \"inner\": \"t\", \"outer\": \"a\" | The counts contradict a fact about 't': it is more than 'a', in which it should be.",
            "\"inner\": \"a\" | \"inner\": \"nowhere\" | A fact names the cell 'nowhere', which is not in the pack.",
            "{\"name\": \"x\", \"year\": 2026} | {\"year\": 2026} | 'source' of The pack has no 'name'.",
            "\"source\": {\"name\": \"x\", \"year\": 2026}, | | The pack has no 'source'.",
            "717 | -717 | 'count' of Cell 'a' is below zero.",
            "717 | 71.7 | 'count' of Cell 'a' is not a whole number.",
            "717 | 1e400 | 'count' of Cell 'a' is not a whole number.",
            "717 | 1000000000001 | 'count' of Cell 'a' is larger than any count.",
            "\"id\": \"b\" | \"id\": \"a\" | Two cells are called 'a'.",
            "\"k\": 5 | \"k\": 4 | The rule asks for k = 4; below 5 nobody is protected.",
            "\"k\": 5 | \"k\": 5, \"width\": 4 | The rule asks for a width of 4; it cannot be less than k.",
            "\"k\": 5 | \"k\": 11, \"base\": 5 | The rule asks for base 5; it cannot be less than k.",
            "suppress | both | 'mode' of 'rule' of The pack is neither 'suppress' nor 'round'.",
            "\"kind\": \"inside\" | \"kind\": \"beside\" | A fact is of the kind 'beside', which nobody knows.",
            "\"id\": \"a\", | \"id\": \"a\", \"name\": \"Amina\", | Cell 'a' has a field 'name' that nobody knows.",
            "\"snapshot\": \"x\" | \"snapshot\": \"x\", \"snapshot\": \"y\" | This is not JSON, or a name stands in it twice.",
            "mlango-table-pack | another | This is not a table pack of version 1.",
            "[\"a\", \"b\"] | [\"a\", \"a\"] | A fact about 't' names a cell twice.",
            "[\"a\", \"b\"] | [] | A fact has no parts.",
            "{\"kind\": \"inside\", \"inner\": \"a\", \"outer\": \"t\"} | {\"kind\": \"inside\", \"inner\": \"t\", \"outer\": \"u\"}, {\"kind\": \"inside\", \"inner\": \"u\", \"outer\": \"t\"} | The facts go round in a circle: 't' is a part of itself.",
            "\"count\": 717} | \"count\": 717, \"largest\": [700, 100]} | The largest sources of 'a' are more than two, or more than all of it.",
            "\"count\": 717} | \"count\": 717, \"range\": [9, 5]} | The range of Cell 'a' does not have a lower and an upper end."})
    void refusesABadOne(String whatWithSentence) {
        List<String> three = Arrays.stream(whatWithSentence.split("\\|", -1)).map(String::strip).toList();
        assertThat(GOOD).contains(three.get(0));
        String bad = GOOD.replaceFirst(Pattern.quote(three.get(0)), Matcher.quoteReplacement(three.get(1)));
        assertThatThrownBy(() -> PackReader.read(bad)).isInstanceOf(BadPack.class).hasMessage(three.get(2));
    }

    @Test
    void refusesWhatWasToldOtherwiseBefore() {
        assertThatThrownBy(() -> PackReader.read(GOOD.substring(0, GOOD.length() - 1)
                + ", \"earlier\": [{\"name\": \"first half\", \"cells\": [{\"id\": \"a\", \"value\": 716}]}]}"))
                .hasMessage(
                        "'first half' told something else of 'a' than is counted now. Records written since then belong"
                                + " to the next period.");
    }

    @Test
    void refusesWhatIsNoPackAtAll() throws IOException {
        for (String text : new String[]{"", "[]", "{", "\"x\"", "{} {}", Files.readString(Path.of("pom.xml"))}) {
            assertThatThrownBy(() -> PackReader.read(text)).isInstanceOf(BadPack.class);
        }
    }
}
