package org.mlango.boot;

import static java.util.stream.Collectors.toSet;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.ErasureKind;
import org.mlango.store.ErasureLine;
import org.mlango.store.Outcome;
import org.mlango.store.Tokens;
import org.mlango.store.WriteTx;
import org.mlango.vault.United;
import org.mlango.vault.Vault;

/** Finds, in a vault that is being brought back, whom the lines of erasures are about, and lets go of them as it was done then. */
final class LetGoAgain implements Vault.LettingGo {
    private final Consents consents;

    LetGoAgain(Consents consents) {
        this.consents = consents;
    }

    @Override
    public Outcome<Boolean> again(WriteTx tx, List<ErasureLine> unknown, United united) {
        Tokens tokens = Tokens.of(tx);
        Set<String> erased = tokensOf(unknown, ErasureKind.ERASED);
        Set<String> withdrawn = tokensOf(unknown, ErasureKind.WITHDRAWN);
        for (Consents.Agreed agreed : consents.agreed(tx)) {
            UUID person = agreed.person().value();
            boolean gone = erased.contains(hex(tokens.erased(person)));
            boolean taken = withdrawn.contains(
                    hex(tokens.withdrawn(person, agreed.purpose().name(), agreed.recipient())));
            if (gone || taken) {
                letGo(tx, agreed.person(), gone ? Purpose.KEEP_RECORD : agreed.purpose());
            }
        }
        return Outcome.done(true);
    }

    private void letGo(WriteTx tx, PersonId person, Purpose purpose) {
        consents.withdraw(tx, person, purpose);
    }

    private static Set<String> tokensOf(List<ErasureLine> lines, ErasureKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).map(line -> hex(line.token())).collect(toSet());
    }

    private static String hex(byte[] token) {
        return HexFormat.of().formatHex(token);
    }
}
