package org.mlango.reports.protect.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;

import org.junit.jupiter.api.Test;

class ClosingTest {
    /** A cell of an earlier release is not in the pack: to close it changed nothing, and was tried again until time was up. */
    @Test
    void onlyItsOwnCellsAreClosed() {
        Pack pack = PackReader.read("""
                {"format": "mlango-table-pack", "version": 1, "source": {"name": "x", "year": 2026}, "snapshot": "x",
                 "rule": {"k": 5, "mode": "suppress"}, "cells": [{"id": "a", "count": 1, "zeros": "hidden"}], "facts": [],
                 "earlier": [{"name": "one", "cells": [{"id": "b", "written": false}, {"id": "c", "written": false}],
                              "facts": [{"kind": "inside", "inner": "b", "outer": "c"}]}]}""");
        Web web = new Web(pack);
        BitSet stuck = new BitSet();
        stuck.set(web.place("a"));

        assertThat(Closing.around(stuck, pack, web)).isEmpty();
    }
}
