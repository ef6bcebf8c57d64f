package org.mlango.reports.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A year of two halves that were released before: nobody in the first, and a blank in the second (decision 0070). */
class SettledBeforeTest {
    private static final List<String> CELLS = List.of("y", "h1", "h2");
    private static final String COUNTED = """
            {"format": "mlango-table-pack", "version": 1, "source": {"name": "x", "year": 2026}, "snapshot": "x",
             "rule": {"k": 5, "mode": "suppress"},
             "cells": [{"id": "y", "count": 2}, {"id": "h1", "count": 0, "written": false}, {"id": "h2", "count": 2, "written": false}],
             "facts": [{"kind": "window", "whole": "y", "parts": ["h1", "h2"]}],
             "earlier": [{"name": "one", "facts": [], "cells": [{"id": "h1", "value": 0}]},
                         {"name": "two", "facts": [], "cells": [{"id": "h2", "blank": true}]}]}""";
    private static final String WRITTEN = """
            {"format": "mlango-table-pack", "version": 1, "source": {"name": "x", "year": 2026}, "snapshot": "x",
             "rule": {"k": 5, "width": 5, "mode": "suppress", "zeros": "shown"},
             "cells": [{"id": "y", "blank": true}, {"id": "h1", "written": false}, {"id": "h2", "written": false}],
             "facts": [{"kind": "window", "whole": "y", "parts": ["h1", "h2"]}]}""";
    private static final long[] TRUTH = {2, 0, 2};
    private static final long[] OTHER = {7, 0, 7};

    /** For whoever is one of the two in the second half the year was two before: it can only be what the half is. */
    @Test
    void whatAnEarlierReleaseSettledIsNotThisOnesToKeep() {
        assertThat(proof(COUNTED, WRITTEN)).isInstanceOf(PackVerdict.Safe.class);
    }

    @Test
    void whatItBringsItselfIs() {
        String here = COUNTED
                .replace("{\"id\": \"h1\", \"count\": 0, \"written\": false}", "{\"id\": \"h1\", \"count\": 0}")
                .replace("{\"name\": \"one\", \"facts\": [], \"cells\": [{\"id\": \"h1\", \"value\": 0}]},", "");
        String written = WRITTEN.replace("{\"id\": \"h1\", \"written\": false}", "{\"id\": \"h1\", \"value\": 0}");

        assertThat(proof(here, written)).isEqualTo(new PackVerdict.Unsafe(
                List.of("Not shown to be safe: 'h2'.", "Not shown to be safe: 'y'.")));
    }

    /** There were no bounds before; a file that closes in on somebody is not excused by how close the number is now. */
    @Test
    void norIsItNarrowedByWhatTheFileAddsOfAKnownWhole() {
        String known = COUNTED.replace("\"value\": 0", "\"blank\": true");
        String written = WRITTEN.replace("{\"id\": \"y\", \"blank\": true}", "{\"id\": \"y\", \"value\": 2}");

        assertThat(proof(known, written)).isInstanceOf(PackVerdict.Unsafe.class);
    }

    /** Only what was counted, and what the file itself merged, says what was known; else it could excuse itself. */
    @Test
    void aFactOnlyTheFileHasSettlesNothing() {
        String without = COUNTED.replace(
                "\"facts\": [{\"kind\": \"window\", \"whole\": \"y\", \"parts\": [\"h1\", \"h2\"]}],",
                "\"facts\": [],");

        assertThat(PackProof.of(without, WRITTEN, CELLS, List.of(TRUTH, OTHER), true)).isEqualTo(
                new PackVerdict.Unsafe(List.of("Not shown to be safe: 'h2'.", "Not shown to be safe: 'y'.",
                        "Not shown to be safe: what lies between 'h1' and 'y'.")));
    }

    private static PackVerdict proof(String counted, String written) {
        return PackProof.of(counted, written, CELLS, List.of(TRUTH, OTHER), true);
    }
}
