package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.store.ErasureKind;
import org.mlango.store.ErasureLine;
import org.mlango.store.ErasureLines;
import org.mlango.store.Outcome;
import org.mlango.store.Tokens;
import org.mlango.vault.ErasuresRead.Fault;

/** The file of erasures and the database agree, whatever came between. */
class ErasuresFollowTest {
    private final TestVault test = TestVault.locked();
    private final Path file = test.folder.resolve("g0001/erasures");

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void theFileFollowsEachLine() throws IOException {
        try (Session session = test.open()) {
            List<ErasureLine> first = List.of(line(session));
            assertThat(session.erasures()).isEqualTo(new ErasuresRead(first, Fault.NONE, 0));
            line(session);
            assertThat(session.erasures().lines()).isEqualTo(session.store().erasureLines()).hasSize(2);
        }
    }

    @Test
    void whatIsRefusedLeavesNoLine() throws IOException {
        try (Session session = test.open()) {
            session.store().write(tx -> {
                ErasureLines.append(tx, ErasureKind.ERASED, Tokens.of(tx).erased(UUID.randomUUID()));
                return Outcome.refused("", "no");
            });
            assertThat(session.erasures()).isEqualTo(new ErasuresRead(List.of(), Fault.NONE, 0));
            assertThat(line(session).number()).isEqualTo(1);
        }
    }

    @Test
    void theNextOpeningMakesUpWhatAPowerCutLeftOut() throws IOException {
        byte[] before;
        try (Session session = test.open()) {
            line(session);
            before = Files.readAllBytes(file);
            line(session);
            line(session);
        }
        byte[] after = Files.readAllBytes(file);
        for (byte[] left : List.of(before, Arrays.copyOf(after, after.length - 20), new byte[0])) {
            Files.write(file, left);
            try (Session session = test.open()) {
                assertThat(session.erasures().whole()).isTrue();
                assertThat(session.erasures().lines()).isEqualTo(session.store().erasureLines()).hasSize(3);
            }
        }
    }

    @Test
    void linesOnlyTheFileKnowsAreToldAndTakenOver() throws IOException {
        byte[] older = Files.readAllBytes(test.data());
        byte[] slots = Files.readAllBytes(test.slots());
        ErasureLine lost;
        try (Session session = test.open()) {
            lost = line(session);
        }
        Files.write(test.data(), older);
        Files.write(test.slots(), slots);
        try (Session session = test.open()) {
            assertThat(session.erasuresUnknown()).containsExactly(lost);
            ErasureLine fresh = line(session);
            assertThat(session.erasures().lines()).containsExactly(lost);

            TestVault.done(session.store().write(tx -> Outcome.done(ErasureLines.take(tx, lost))));

            assertThat(session.erasuresUnknown()).isEmpty();
            assertThat(session.erasures().whole()).isTrue();
            assertThat(session.erasures().lines().stream().map(ErasureLine::happening)).containsExactly(
                    fresh.happening(), lost.happening());
        }
    }

    @Test
    void aNewGenerationKeepsTheLinesAndGoesOn() throws IOException {
        try (Session session = test.open()) {
            line(session);
            TestVault.done(session.rewrite(Rewrite.underNewDk()));
            line(session);
            assertThat(session.erasures().whole()).isTrue();
            assertThat(session.erasures().lines()).isEqualTo(session.store().erasureLines()).hasSize(2);
        }
        try (Session session = test.open()) {
            assertThat(session.erasures().lines()).hasSize(2);
        }
    }

    private static ErasureLine line(Session session) {
        return TestVault.done(session.store().write(tx -> Outcome.done(
                ErasureLines.append(tx, ErasureKind.ERASED, Tokens.of(tx).erased(UUID.randomUUID())))));
    }
}
