package org.mlango.plans;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.mlango.consent.PersonId;
import org.mlango.people.People;
import org.mlango.people.PersonFace;
import org.mlango.plans.DeskDay.Agreed;
import org.mlango.plans.DeskDay.Dated;
import org.mlango.plans.DeskDay.Promise;
import org.mlango.plans.DeskDay.Reaching;
import org.mlango.plans.DeskDay.Whom;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** What one counsellor agreed to, read for their own eyes. */
final class Desk {
    /** Who is shown at most in each part: enough for a day, and each of them leaves a line in the trail. */
    static final int MOST = 30;
    /** How far ahead a calendar goes, in weeks. */
    static final int WEEKS = 8;

    private final People people;

    Desk(People people) {
        this.people = people;
    }

    /** Refused to whoever does not listen, with {@code plan.not_yours}. */
    Outcome<DeskDay> open(WriteTx tx, int most) {
        if (!Leading.listens(tx)) {
            return Outcome.refused("", "plan.not_yours");
        }
        Faces faces = new Faces(tx, people);
        LocalDate monday = tx.today().with(previousOrSame(MONDAY));
        List<Promise> promises = DeskQueries.promises(tx, most).stream()
                .flatMap(row -> faces.of(row.plan(), row.person())
                        .map(whom -> new Promise(whom, row.step())).stream())
                .toList();
        promises.stream().map(one -> one.whom().face().person()).distinct()
                .forEach(person -> tx.audit(AuditLine.of("PLAN_READ", "person", person.value())));
        return Outcome.done(new DeskDay(tx.today(), promises, DeskQueries.promised(tx),
                DeskQueries.lookBacks(tx, MOST).stream().flatMap(row -> faces.of(row.plan(), row.person())
                        .map(whom -> new Agreed(whom, row.day())).stream()).toList(),
                DeskQueries.reaching(tx, tx.today(), MOST).stream().flatMap(row -> faces.of(row.plan(), row.person())
                        .map(whom -> new Reaching(whom, row.day(), people.contact(tx, row.person()).orElse(null)))
                        .stream()).toList(),
                DeskQueries.dated(tx, monday, monday.plusDays(6), MOST).stream()
                        .flatMap(row -> faces.of(row.plan(), row.person())
                                .map(whom -> new Dated(row.kind(), row.day(), row.id(), whom)).stream())
                        .toList()));
    }

    /** How much stands for today; of whom and about what, nothing. */
    static Today today(ReadTx tx) {
        if (!Leading.listens(tx)) {
            return Today.NOTHING;
        }
        return new Today(DeskQueries.promised(tx),
                (int) DeskQueries.lookBacks(tx, MOST).stream().filter(row -> row.day().equals(tx.today())).count(),
                DeskQueries.reaching(tx, tx.today(), MOST).size());
    }

    record Today(int promised, int lookBacks, int reaching) {
        static final Today NOTHING = new Today(0, 0, 0);
    }

    /** Whose name to use is read once for each. */
    private record Faces(WriteTx tx, People people, Map<PersonId, Optional<PersonFace>> known) {
        Faces(WriteTx tx, People people) {
            this(tx, people, new HashMap<>());
        }

        Optional<Whom> of(UUID plan, PersonId person) {
            return known.computeIfAbsent(person, id -> people.face(tx, id)).map(face -> new Whom(plan, face));
        }
    }
}
