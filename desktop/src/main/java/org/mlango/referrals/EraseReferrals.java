package org.mlango.referrals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.ConsentWithdrawn;
import org.mlango.consent.Going;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Texts;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** What goes when a yes is taken back; what a place has in hand is called back. No seal is opened, so every worker can do it. */
final class EraseReferrals implements ConsentWithdrawn {
    private static final Texts TEXTS = Texts.of(EraseReferrals.class);

    @Override
    public void erase(WriteTx tx, PersonId person, Purpose purpose) {
        if (restsOn(purpose)) {
            ReferralWrites.deleteAll(tx, person, null);
        }
    }

    @Override
    public void erase(WriteTx tx, PersonId person, Purpose purpose, UUID recipient) {
        if (purpose == Purpose.REFER) {
            ReferralWrites.deleteAll(tx, person, recipient);
        }
    }

    @Override
    public List<Going> going(ReadTx tx, PersonId person, Purpose purpose) {
        return restsOn(purpose) ? lines(tx, person, null) : List.of();
    }

    @Override
    public List<Going> going(ReadTx tx, PersonId person, Purpose purpose, UUID recipient) {
        return purpose == Purpose.REFER ? lines(tx, person, recipient) : List.of();
    }

    private static List<Going> lines(ReadTx tx, PersonId person, @Nullable UUID recipient) {
        List<Going> lines = new ArrayList<>();
        int kept = ReferralQueries.count(tx, person, recipient);
        int sent = ReferralQueries.sent(tx, person, recipient);
        if (kept > 0) {
            lines.add(new Going(TEXTS, "going.referrals", kept));
        }
        if (sent > 0) {
            lines.add(new Going(TEXTS, "going.tell", sent));
        }
        return lines;
    }

    private static boolean restsOn(Purpose purpose) {
        return purpose == Purpose.KEEP_RECORD || purpose == Purpose.REFER;
    }
}
