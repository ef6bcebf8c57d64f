package org.mlango.erasure;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.store.ErasureKind;
import org.mlango.store.ErasureLine;
import org.mlango.store.Tokens;
import org.mlango.store.WriteTx;
import org.mlango.visits.Visits;

/**
 * Numbered lines, applied to a database that is older than they are. Tokens cannot be turned back into ids, so the tokens of everybody
 * and everything in this database are made, and compared.
 */
record Reapply(Consents consents, Visits visits) {
    int run(WriteTx tx, List<ErasureLine> lines) {
        int done = visits.detachAgain(tx, lines) + consents.withdrawAgain(tx, lines);
        List<PersonId> erased = named(tx, lines);
        consents.eraseAgain(tx, erased);
        done += erased.size();
        return done;
    }

    private List<PersonId> named(WriteTx tx, List<ErasureLine> lines) {
        Set<String> erased = new HashSet<>();
        lines.stream().filter(line -> line.kind() == ErasureKind.ERASED).forEach(line -> erased.add(hex(line.token())));
        Tokens tokens = Tokens.of(tx);
        return consents.everybody(tx).stream().filter(person -> erased.contains(hex(tokens.erased(person.value()))))
                .toList();
    }

    private static String hex(byte[] token) {
        return HexFormat.of().formatHex(token);
    }
}
