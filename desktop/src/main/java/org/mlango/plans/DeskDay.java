package org.mlango.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.people.Contact;
import org.mlango.people.PersonFace;

/**
 * What a counsellor agreed to, as of a day: first what the centre promised. Nobody is here who did not ask or agree.
 *
 * @param promises the first of them, by day; the ones without a day come after
 * @param promised how many there are altogether
 * @param week everything with a day in the week of that day
 */
record DeskDay(LocalDate today, List<Promise> promises, int promised, List<Agreed> lookBacks, List<Reaching> reaching,
        List<Dated> week) {
    static final DeskDay NOTHING = new DeskDay(LocalDate.EPOCH, List.of(), 0, List.of(), List.of(), List.of());

    /** Whom it is about. */
    record Whom(UUID plan, PersonFace face) {
        @Override
        public String toString() {
            return "Whom[" + plan + "]";
        }
    }

    record Promise(Whom whom, Step step) {}

    record Agreed(Whom whom, LocalDate day) {}

    /**
     * Somebody asked to be reached, once.
     *
     * @param contact how; null if they told nothing about it
     */
    record Reaching(Whom whom, LocalDate day, @Nullable Contact contact) {}

    /** One thing of a day. */
    record Dated(Kind kind, LocalDate day, UUID id, Whom whom) {}

    enum Kind {
        PROMISE, LOOK_BACK, REACH
    }
}
