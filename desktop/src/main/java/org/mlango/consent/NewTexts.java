package org.mlango.consent;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.mlango.kit.text.Language;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

/** New words beside the old ones, which stay as they were shown. Both languages at once, so that they say the same. */
final class NewTexts {
    private static final Set<Role> WHO = EnumSet.of(Role.MANAGER, Role.COUNSELLOR);

    private NewTexts() {}

    static Outcome<Integer> run(WriteTx tx, Purpose purpose, String english, String swahili) {
        if (Collections.disjoint(tx.actor().roles(), WHO)) {
            return Outcome.refused("", "texts.not_yours");
        }
        if (english.isEmpty() || swahili.isEmpty()) {
            return Outcome.refused("texts", "texts.empty");
        }
        if (Math.max(english.length(), swahili.length()) > Consents.LONGEST_TEXT) {
            return Outcome.refused("texts", "text.long", Consents.LONGEST_TEXT);
        }
        ConsentText now = ConsentQueries.newestText(tx, purpose, Language.EN);
        if (now.words().equals(english)
                && ConsentQueries.newestText(tx, purpose, Language.SW).words().equals(swahili)) {
            return Outcome.refused("texts", "texts.same");
        }
        int next = now.version() + 1;
        add(tx, purpose, next, Language.EN, english);
        add(tx, purpose, next, Language.SW, swahili);
        tx.audit(AuditLine.of("CONSENT_TEXTS", "consent_text", null).forPurpose(purpose.name()));
        return Outcome.done(next);
    }

    private static void add(WriteTx tx, Purpose purpose, int version, Language language, String words) {
        ConsentWrites.text(tx,
                new ConsentText(UUID.randomUUID(), purpose, version, language, words, ConsentTexts.hash(words)));
    }
}
