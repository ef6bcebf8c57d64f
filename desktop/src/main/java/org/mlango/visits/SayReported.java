package org.mlango.visits;

import java.time.LocalDate;
import java.util.List;

import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;

/** Says after a change to a day gone by that what was reported of it stays as it went out. */
record SayReported(Visits visits, Background background, Notices notices) {
    private static final Texts TEXTS = Texts.of(SayReported.class);

    void sayOf(LocalDate... days) {
        background.read(tx -> visits.isReported(tx, List.of(days)), gone -> {
            if (gone) {
                notices.say(TEXTS.get("notice.reported"));
            }
        });
    }
}
