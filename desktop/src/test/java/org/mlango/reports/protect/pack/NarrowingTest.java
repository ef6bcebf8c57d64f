package org.mlango.reports.protect.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Against all tables of a small pack: what is narrowed away was no table, and whoever finds one is not told that there is none. */
class NarrowingTest {
    private static final int CELLS = 5;
    private static final int STEPS = 3;

    @Property(tries = 200)
    void noTableIsLost(@ForAll long seed) {
        Random random = new Random(seed);
        Web web = new Web(PackReader.read(pack(random)));
        Room room = new Room(web.size());
        for (int at = 0; at < web.size(); at++) {
            boolean moves = at >= CELLS || random.nextInt(4) > 0;
            room.set(at, moves ? web.unknown(at).truth() : 0, moves ? STEPS : 0, 1);
        }
        Narrowing narrowing = new Narrowing(web);
        Room narrow = narrowing.of(room);

        for (Move move : moves(web, room)) {
            assertThat(narrow.holds(move)).isTrue();
            for (int i = 0; i < move.at().length; i++) {
                assertThat(narrowing.of(room, move.at()[i], move.by()[i])).get().matches(left -> left.holds(move));
            }
            for (int known = 0; known < web.size(); known++) {
                assertThat(narrowing.knowing(narrow, only(known)).holds(move)).isEqualTo(move.of(known) == 0);
            }
        }
    }

    private static BitSet only(int at) {
        BitSet only = new BitSet();
        only.set(at);
        return only;
    }

    /** t = a + b, a window of a and b, and u in t. */
    private static String pack(Random random) {
        long a = random.nextLong(STEPS);
        long b = random.nextLong(STEPS);
        long whole = Math.max(a, b) + random.nextLong(Math.min(a, b) + 1);
        long inner = random.nextLong(a + b + 1);
        return """
                {"format": "mlango-table-pack", "version": 1, "source": {"name": "x", "year": 2026}, "snapshot": "x",
                 "rule": {"k": 5, "mode": "suppress"},
                 "cells": [{"id": "a", "count": %d}, {"id": "b", "count": %d}, {"id": "t", "count": %d}, {"id": "w", "count": %d}, {"id": "u", "count": %d}],
                 "facts": [{"kind": "sum", "total": "t", "parts": ["a", "b"]}, {"kind": "window", "whole": "w", "parts": ["a", "b"]},
                           {"kind": "inside", "inner": "u", "outer": "t"}]}"""
                .formatted(a, b, a + b, whole, inner);
    }

    private static List<Move> moves(Web web, Room room) {
        List<Move> moves = new ArrayList<>();
        int choices = 2 * STEPS + 1;
        for (int number = 0; number < Math.pow(choices, CELLS); number++) {
            long[] by = new long[web.size()];
            int left = number;
            for (int at = 0; at < CELLS; at++) {
                by[at] = (long) left % choices - STEPS;
                left /= choices;
            }
            web.tighten(by, -1);
            Move move = Move.of(by);
            if (room.holds(move) && web.ties().stream().allMatch(tie -> tie.left(by) == tie.sum())) {
                moves.add(move);
            }
        }
        return moves;
    }
}
