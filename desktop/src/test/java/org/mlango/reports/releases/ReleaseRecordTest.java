package org.mlango.reports.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mlango.reports.protect.pack.Deadline;
import org.mlango.reports.protect.pack.OjAlgoSolver;
import org.mlango.reports.protect.pack.Pack;
import org.mlango.reports.protect.pack.PackReader;
import org.mlango.reports.protect.pack.TieBreak;
import org.mlango.reports.tables.ProvenPack;
import org.mlango.resilience.Attack;
import org.mlango.resilience.Figures;

/** The chain holds against whatever is done to it, and a new pack is protected with all that was told before. */
class ReleaseRecordTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final List<String> BOTH = List.of("manager", "counsellor");

    @Test
    void everyChangeIsFound() {
        ReleaseRecord record = record(6);
        assertThat(record.firstBroken()).isEmpty();
        int tried = 0;
        int missed = 0;
        for (int at = 0; at < 6; at++) {
            for (Release changed : changes(record.releases().get(at))) {
                List<Release> edited = new ArrayList<>(record.releases());
                edited.set(at, changed);
                tried++;
                missed += found(new ReleaseRecord(edited), record.head()) ? 0 : 1;
            }
            List<Release> without = new ArrayList<>(record.releases());
            without.remove(at);
            List<Release> twice = new ArrayList<>(record.releases());
            twice.add(at, record.releases().get(at));
            List<Release> swapped = new ArrayList<>(record.releases());
            Collections.swap(swapped, at, (at + 1) % 6);
            for (List<Release> edited : List.of(without, twice, swapped)) {
                tried++;
                missed += found(new ReleaseRecord(edited), record.head()) ? 0 : 1;
            }
        }
        Figures.tell(Attack.T33, "record", tried, missed, "edited, taken out, put in twice, swapped");
        assertThat(missed).isZero();
    }

    private static boolean found(ReleaseRecord edited, ReleaseRecord.Head outside) {
        return edited.firstBroken().isPresent() || !edited.knows(outside);
    }

    private static List<Release> changes(Release one) {
        Release.Told told = one.told();
        return List.of(changed(one, one.number() + 1, one.day(), told, one.counted(), one.before()),
                changed(one, one.number(), one.day().plusDays(1), told, one.counted(), one.before()),
                changed(one, one.number(), one.day(), told("somebody else", told.purpose(), BOTH, told.written()),
                        one.counted(), one.before()),
                changed(one, one.number(), one.day(), told(told.recipient() + told.purpose(), "", BOTH,
                        told.written()), one.counted(), one.before()),
                changed(one, one.number(), one.day(), told(told.recipient(), told.purpose(), List.of("manager"),
                        told.written()), one.counted(), one.before()),
                changed(one, one.number(), one.day(), told(told.recipient(), told.purpose(), BOTH,
                        told.written() + " "), one.counted(), one.before()),
                changed(one, one.number(), one.day(), new Release.Told(1, told.recipient(), told.purpose(), BOTH,
                        told.written(), told.proof(), told.files()), one.counted(), one.before()),
                changed(one, one.number(), one.day(), told, new Release.Counted("{\"a\": 1}", "salt"), one.before()),
                changed(one, one.number(), one.day(), told, one.counted(), "0".repeat(64)));
    }

    private static Release changed(Release one, int number, LocalDate day, Release.Told told, Release.Counted counted,
            String before) {
        Release changed = new Release(number, day, told, counted, before);
        assertThat(changed).isNotEqualTo(one);
        return changed;
    }

    private static Release.Told told(String recipient, String purpose, List<String> approvers, String written) {
        return new Release.Told(0, recipient, purpose, approvers, written, "proof", List.of());
    }

    /** The hash goes out on paper: with it nobody can try which counts fit what was written. */
    @Test
    void theHashTellsNothingOfTheCounts() {
        Release one = new Release(1, DAY, told("donor", "x", BOTH, "{}"), new Release.Counted("{}", "one salt"), "");
        Release other = new Release(1, DAY, told("donor", "x", BOTH, "{}"), new Release.Counted("{}", "another"), "");

        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @Test
    void aNumberKnownFromPaperAloneIsSkippedAndSaid() {
        ReleaseRecord record = record(2);
        Release next = record.next(DAY, new Release.Told(3, "donor", "x", BOTH, "{}", "p", List.of()),
                new Release.Counted("{}", "salt"));

        assertThat(next.number()).isEqualTo(6);
        assertThat(record.with(next).firstBroken()).isEmpty();
        assertThat(record.with(next).head().number()).isEqualTo(6);
    }

    /** T32: an older copy put back knows nothing of the last releases; its own older heads it knows. */
    @Test
    void anOlderCopyPutBackIsNoticed() {
        int missed = 0;
        ReleaseRecord record = record(20);
        for (int back = 0; back < 20; back++) {
            ReleaseRecord older = new ReleaseRecord(record.releases().subList(0, back));
            missed += older.firstBroken().isEmpty() && older.knows(record.head()) ? 1 : 0;
            assertThat(record.knows(older.head())).isTrue();
        }
        Figures.tell(Attack.T32, "record", 20, missed, "every older state against the head from outside");
        assertThat(missed).isZero();
    }

    /** A year after its first half, without anybody having to think of it: the record brings in what was told. */
    @Test
    void aNewPackRemembersWhatWasTold() {
        String half = pack(
                """
                {"id": "h/a", "count": 3}, {"id": "h/b", "count": 12}, {"id": "h/c", "count": 40}, {"id": "h", "count": 55}""",
                """
                        {"kind": "sum", "total": "h", "parts": ["h/a", "h/b", "h/c"]}""");
        String other = pack("{\"id\": \"x\", \"count\": 70}", "");
        ReleaseRecord record = ReleaseRecord.EMPTY
                .with(release(ReleaseRecord.EMPTY, half));
        record = record.with(release(record, other));
        String year = pack("""
                {"id": "y/a", "count": 4}, {"id": "y/b", "count": 30}, {"id": "y/c", "count": 81}, {"id": "y", "count": 115},
                {"id": "s/a", "count": 1, "written": false}""", """
                {"kind": "sum", "total": "y", "parts": ["y/a", "y/b", "y/c"]}""");

        String remembering = record.remembering(year,
                "[{\"kind\": \"sum\", \"total\": \"y/a\", \"parts\": [\"h/a\", \"s/a\"]}]");

        Pack read = PackReader.read(remembering);
        assertThat(read.earlier()).extracting(one -> one.name()).containsExactly("release 1", "what ties them");
        JsonNode told = JsonMapper.builder().build().readTree(written(remembering));
        assertThat(told.path("cells").valueStream().filter(cell -> cell.has("blank"))).isNotEmpty();
    }

    private static String written(String counted) {
        Pack pack = PackReader.read(counted);
        ProvenPack.Outcome outcome = new ProvenPack(pack, counted,
                new TieBreak("a key for the tests".getBytes(StandardCharsets.UTF_8), "x"), new OjAlgoSolver())
                .run(Deadline.in(Duration.ofSeconds(20)));
        assertThat(outcome).isInstanceOf(ProvenPack.Safe.class);
        return ((ProvenPack.Safe) outcome).proposal().written();
    }

    private static String pack(String cells, String facts) {
        return """
                {"format": "mlango-table-pack", "version": 1, "source": {"name": "x", "year": 2026}, "snapshot": "x",
                 "rule": {"k": 5, "mode": "suppress"}, "cells": [%s], "facts": [%s]}""".formatted(cells, facts);
    }

    private static Release release(ReleaseRecord record, String counted) {
        return record.next(DAY, told("donor", "x", BOTH, written(counted)), new Release.Counted(counted, "salt"));
    }

    private static ReleaseRecord record(int releases) {
        ReleaseRecord record = ReleaseRecord.EMPTY;
        for (int i = 0; i < releases; i++) {
            record = record.with(record.next(DAY.plusMonths(i),
                    new Release.Told(0, "donor", "month " + i, BOTH, "{\"cells\": " + i + "}", "proof " + i,
                            List.of("a file")),
                    new Release.Counted("{}", "salt " + i)));
        }
        return record;
    }
}
