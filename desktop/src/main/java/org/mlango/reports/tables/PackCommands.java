package org.mlango.reports.tables;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.mlango.reports.proof.pack.PackProof;
import org.mlango.reports.proof.pack.PackVerdict;
import org.mlango.reports.protect.pack.Attempt.Proposal;
import org.mlango.reports.protect.pack.Audit;
import org.mlango.reports.protect.pack.Deadline;
import org.mlango.reports.protect.pack.OjAlgoSolver;
import org.mlango.reports.protect.pack.Pack;
import org.mlango.reports.protect.pack.PackReader;
import org.mlango.reports.protect.pack.TieBreak;

/** {@code protect} and {@code audit}. */
final class PackCommands {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> WAYS_OUT = List.of("a longer period", "fewer or wider groups",
            "the other mode: rounding in place of blanks, or blanks in place of rounding");

    private PackCommands() {}

    static TablesCommand.Answer protect(String counted, byte[] key, Deadline deadline) {
        Pack pack = PackReader.read(counted);
        TieBreak ties = new TieBreak(key, pack.snapshot() + "\n" + hash(counted));
        ProvenPack.Outcome outcome = new ProvenPack(pack, counted, ties, new OjAlgoSolver()).run(deadline);
        ObjectNode answer = JSON.createObjectNode();
        answer.put("verdict", outcome instanceof ProvenPack.Safe ? "safe" : "unsafe");
        switch (outcome) {
            case ProvenPack.Safe safe -> safe(safe, ties, answer);
            case ProvenPack.Unsafe(List<String> reasons, List<ProvenPack.Tried> tried) -> {
                reasons.forEach(answer.putArray("reasons")::add);
                WAYS_OUT.forEach(answer.putArray("waysOut")::add);
            }
        }
        var all = answer.putArray("tried");
        for (ProvenPack.Tried tried : outcome.tried()) {
            ObjectNode one = all.addObject();
            tried.coarsened().forEach(one.putArray("coarsened")::add);
            one.put("safe", tried.safe()).put("shown", tried.shown()).put("blank", tried.blank());
        }
        return new TablesCommand.Answer(pretty(answer), outcome instanceof ProvenPack.Safe);
    }

    private static void safe(ProvenPack.Safe safe, TieBreak ties, ObjectNode answer) {
        Proposal proposal = safe.proposal();
        safe.coarsened().forEach(answer.putArray("coarsened")::add);
        answer.putObject("cells").put("shown", proposal.shown()).put("blank", proposal.blank());
        answer.putObject("proof").put("smallNumbers", safe.proof().small()).put("settledBefore", safe.proof().settled())
                .put("insiders", safe.proof().insiders()).put("narrowest", safe.proof().narrowest())
                .put("tables", safe.proof().tables())
                .put("hash", HexFormat.of().formatHex(ties.keyed(tables(proposal))));
        answer.set("pack", JSON.readTree(proposal.written()));
    }

    private static String tables(Proposal proposal) {
        StringBuilder all = new StringBuilder(proposal.written());
        proposal.cells().forEach(cell -> all.append('\n').append(cell));
        proposal.tables().forEach(table -> all.append('\n').append(Arrays.toString(table)));
        return all.toString();
    }

    static TablesCommand.Answer audit(String published, Deadline deadline) {
        Pack pack = PackReader.read(published);
        Audit.Result result = new Audit(pack, new OjAlgoSolver(), deadline).run();
        Proposal proposal = result.proposal();
        PackVerdict verdict = PackProof.of(published, proposal.written(), proposal.cells(), proposal.tables(), true);
        ObjectNode answer = JSON.createObjectNode();
        answer.put("verdict", verdict instanceof PackVerdict.Safe ? "safe" : "unsafe");
        if (verdict instanceof PackVerdict.Unsafe(List<String> reasons)) {
            reasons.forEach(answer.putArray("reasons")::add);
        }
        ObjectNode readers = answer.putObject("readers");
        result.found().forEach((reader, all) -> {
            var list = readers.putArray(reader.name());
            for (Audit.Found found : all) {
                list.addObject().put("of", found.name()).put("lowest", found.lowest()).put("highest", found.highest())
                        .put("small", found.small()).put("breaks", found.breaks());
            }
        });
        return new TablesCommand.Answer(pretty(answer), verdict instanceof PackVerdict.Safe);
    }

    private static String pretty(ObjectNode answer) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
