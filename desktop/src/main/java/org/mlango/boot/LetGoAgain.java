package org.mlango.boot;

import static java.util.stream.Collectors.toSet;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.mlango.consent.Consents;
import org.mlango.consent.Expressed;
import org.mlango.consent.Present;
import org.mlango.consent.Purpose;
import org.mlango.consent.Withdrawal;
import org.mlango.store.ErasureKind;
import org.mlango.store.ErasureLine;
import org.mlango.store.Outcome;
import org.mlango.store.Tokens;
import org.mlango.store.WriteTx;
import org.mlango.vault.United;
import org.mlango.vault.Vault;

/** Finds, in a vault that is being brought back, whom the lines of erasures are about, and lets go of them as it was done then. */
final class LetGoAgain implements Vault.LettingGo {
    private static final UUID NOBODY = new UUID(0, 0);

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
                // refused where the agreement to keep a record took this one with it: then it is done
                consents.withdraw(tx, wanted(agreed, gone));
            }
        }
        return Outcome.done(true);
    }

    private static Withdrawal wanted(Consents.Agreed agreed, boolean gone) {
        boolean named = !agreed.recipient().equals(NOBODY);
        return new Withdrawal(agreed.person(), gone ? Purpose.KEEP_RECORD : agreed.purpose(),
                named && !gone ? agreed.recipient() : null, Expressed.SPOKEN, Present.NONE, Present.NONE);
    }

    private static Set<String> tokensOf(List<ErasureLine> lines, ErasureKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).map(line -> hex(line.token())).collect(toSet());
    }

    private static String hex(byte[] token) {
        return HexFormat.of().formatHex(token);
    }
}
