package org.mlango.reports;

import java.util.List;

import org.mlango.consent.Held;
import org.mlango.consent.HeldDraft;
import org.mlango.consent.HeldReader;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.reports.releases.Releases;
import org.mlango.store.WriteTx;

/** In which frozen counts somebody is, for their own copy. */
final class HeldCounts implements HeldReader {
    private static final Texts TEXTS = Texts.of(HeldCounts.class);

    private final Releases releases;

    HeldCounts(Releases releases) {
        this.releases = releases;
    }

    @Override
    public int position() {
        return 34;
    }

    @Override
    public List<Held> held(WriteTx tx, PersonId person, Language language) {
        return releases.of(tx, person).stream()
                .map(one -> new HeldDraft(TEXTS, language)
                        .fact("numbers", "held.numbers", Integer.toString(one.cells().size()))
                        .fact("cells", "held.cells", String.join(", ", one.cells()))
                        .kept("counted", one.frozenDay()))
                .toList();
    }
}
