package org.mlango.reports.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.mlango.asking.Asking;
import org.mlango.centre.Centre;
import org.mlango.centre.CentreProfile;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.reports.ReportsRoom;
import org.mlango.reports.protect.pack.Deadline;
import org.mlango.reports.protect.pack.OjAlgoSolver;
import org.mlango.reports.protect.pack.PackReader;
import org.mlango.reports.releases.PrepareRelease.Prepared;
import org.mlango.reports.tables.ProvenPack;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.visits.Visits;

/** A releases record on a real store, with people in it. */
final class ReleaseScene implements AutoCloseable {
    static final String PACK = pack("x", """
            {"id": "a", "count": 3}, {"id": "b", "count": 12}, {"id": "c", "count": 40}, {"id": "all", "count": 55}""",
            """
                    {"kind": "sum", "total": "all", "parts": ["a", "b", "c"]}""");

    final TestStore test = TestStore.fresh().as(Role.MANAGER, Role.COUNSELLOR);
    private final Centre centre = new Centre();
    final Consents consents = new Consents();
    private final People files = new People(consents, new Asking(consents, centre));
    final Releases releases = ReportsRoom.releases(consents, new Visits(consents));
    final List<PersonId> people = new ArrayList<>();

    ReleaseScene() {
        test.scene(tx -> {
            assertThat(centre.found(tx, new CentreProfile("Practice", Language.EN), new WorkerRow(
                    TestStore.WORKER, "Invented", Language.EN, Set.of(Role.MANAGER), true)))
                    .isInstanceOf(Outcome.Done.class);
            consents.furnish(tx);
        });
    }

    static String pack(String snapshot, String cells, String facts) {
        return """
                {"format": "mlango-table-pack", "version": 1, "source": {"name": "x", "year": 2026}, "snapshot": "%s",
                 "rule": {"k": 5, "mode": "suppress"}, "cells": [%s], "facts": [%s]}"""
                .formatted(snapshot, cells, facts);
    }

    PersonId agreed() {
        PersonId person = PersonId.random();
        List<DecisionDraft> decisions = Stream.of(Purpose.KEEP_RECORD, Purpose.COUNT_ME)
                .map(purpose -> DecisionDraft.spoken(person, purpose, Answer.AGREED, Language.EN)).toList();
        test.done(tx -> files.register(tx, new Registration(person, PersonDraft.named("Zawadi"), decisions)));
        people.add(person);
        return person;
    }

    UUID frozen(String pack, int how) {
        Map<PersonId, Set<String>> who = new java.util.HashMap<>();
        for (int i = 0; i < how; i++) {
            who.put(agreed(), new TreeSet<>(List.of("all", "c")));
        }
        return test.done(tx -> releases.freeze(tx, pack, who));
    }

    Outcome<Prepared> prepare(UUID frozen, String pack, String links) {
        return test.store().write(tx -> PrepareRelease.run(tx, new PrepareRelease.Wish(frozen, pack, links)));
    }

    Prepared prepared(UUID frozen, String pack, String links) {
        return test.done(tx -> PrepareRelease.run(tx, new PrepareRelease.Wish(frozen, pack, links)));
    }

    static ProvenPack.Safe safe(Prepared prepared) {
        ProvenPack.Outcome outcome = new ProvenPack(PackReader.read(prepared.remembering()), prepared.remembering(),
                prepared.ties(), new OjAlgoSolver()).run(Deadline.in(Duration.ofSeconds(20)));
        assertThat(outcome).isInstanceOf(ProvenPack.Safe.class);
        return (ProvenPack.Safe) outcome;
    }

    HandOver handOver(HandOver.Watch watch) {
        return new HandOver(test::store, watch);
    }

    static HandOver.Wish wish(ProvenPack.Safe safe) {
        return new HandOver.Wish("a donor", "second quarter", List.of("MANAGER"),
                List.of(new OutFile("table.json", safe.proposal().written().getBytes(StandardCharsets.UTF_8))),
                entry -> new OutFile("where-from.txt",
                        (entry.number() + " " + entry.hash() + "\n" + String.join("\n", entry.told().files()))
                                .getBytes(StandardCharsets.UTF_8)));
    }

    Outcome<HandOver.Handed> handed(UUID frozen, Path place) {
        Prepared prepared = prepared(frozen, PACK, "[]");
        ProvenPack.Safe safe = safe(prepared);
        return handOver(HandOver.Watch.NOBODY).run(prepared, safe, wish(safe), place);
    }

    @Override
    public void close() {
        test.close();
    }
}
