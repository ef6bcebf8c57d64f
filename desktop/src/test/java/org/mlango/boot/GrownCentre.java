package org.mlango.boot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.mlango.consent.Answer;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.people.BirthYearSure;
import org.mlango.people.CameThrough;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.people.ReportingGender;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/**
 * Makes the practice centre as large as no centre is: people through their front door, and their visits of two years, each with a
 * service and two things, as rows; the database's own gate looks at each of them.
 */
final class GrownCentre {
    /** What each visit gives. */
    static final List<String> THINGS = List.of("CM_SYR_1ML", "CM_WATER");
    private static final int PEOPLE_AT_ONCE = 2_500;
    private static final int VISITS_AT_ONCE = 500_000;
    /** Two years, up to yesterday. */
    private static final int DAYS = 730;
    private static final List<String> STARTS = List.of("Wan", "Mwa", "Aki", "Oti", "Nje", "Kam", "Nya", "Mua", "Che",
            "Fari",
            "Zai", "Hali", "Ami", "Jum", "Ode", "Ruk", "Sal", "Tum", "Waf", "Yus");
    private static final List<String> MIDDLES = List.of("ji", "ka", "no", "ngi", "ri", "to", "mu", "che", "li", "sha");
    private static final List<String> ENDS = List.of("ku", "ma", "eno", "ro", "ti", "na", "ba", "da", "we", "ra");

    private final Program program;
    private final Random random = new Random(11);

    GrownCentre(Program program) {
        this.program = program;
    }

    void grow(int people, int visits) {
        program.store().withoutWaitingForTheDisk(() -> {
            // the whole file in memory while it is made; the store's own measure is back before anything is timed
            program.done(tx -> Outcome.done(tx.sql().execute("PRAGMA cache_size = -1500000")));
            for (int from = program.recordsKept(); from < people; from += PEOPLE_AT_ONCE) {
                int first = from;
                int last = Math.min(people, from + PEOPLE_AT_ONCE);
                program.done(tx -> register(tx, first, last));
            }
            // where everybody was registered in the week now going on, its trail would be as long as that of years
            program.later(Duration.ofDays(8));
            program.done(GrownCentre::choose);
            for (int written = 0; written < visits; written += VISITS_AT_ONCE) {
                int before = written;
                int some = Math.min(VISITS_AT_ONCE, visits - written);
                program.done(tx -> come(tx, before, some, visits));
            }
            program.done(tx -> Outcome.done(tx.sql().execute("DROP TABLE temp.chosen")));
        });
    }

    private Outcome<Boolean> register(WriteTx tx, int first, int last) {
        for (int i = first; i < last; i++) {
            PersonId person = PersonId.random();
            PersonDraft draft = new PersonDraft("", name() + " " + name(), i % 3 == 0 ? name() + " ya " + name() : "",
                    i % 4 == 0 ? "07" + (10_000_000 + i) : "", CameThrough.NOT_ASKED, "", 1970 + i % 35,
                    BirthYearSure.SURE, i % 2 == 0 ? ReportingGender.FEMALE : ReportingGender.MALE);
            List<DecisionDraft> agreed = List.of(
                    DecisionDraft.spoken(person, Purpose.KEEP_RECORD, Answer.AGREED, Language.SW),
                    DecisionDraft.spoken(person, Purpose.COUNT_ME, Answer.AGREED, Language.SW));
            if (!(program.building().people().register(tx,
                    new Registration(person, draft, agreed, null, Set.of())) instanceof Outcome.Done<?>)) {
                return Outcome.refused("", "not registered");
            }
        }
        return Outcome.done(true);
    }

    private String name() {
        return any(STARTS) + any(MIDDLES) + any(ENDS);
    }

    private String any(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }

    /** Everybody who agreed to be kept, by number. */
    private static Outcome<Integer> choose(WriteTx tx) {
        tx.sql().execute("CREATE TEMP TABLE chosen (number INTEGER PRIMARY KEY, person BLOB)");
        return Outcome.done(tx.sql().execute(
                "INSERT INTO temp.chosen (person) SELECT person_id FROM consent_open WHERE purpose = 'KEEP_RECORD'"));
    }

    /** Every seventh of nobody. Day by day, as they are written down; what belongs to them in the order of their ids, as the file has it. */
    private static Outcome<Boolean> come(WriteTx tx, int before, int visits, int all) {
        List<String> steps = new ArrayList<>();
        steps.add("CREATE TEMP TABLE came AS WITH RECURSIVE n(i) AS (SELECT " + before
                + " UNION ALL SELECT i + 1 FROM n WHERE i < " + (before + visits - 1)
                + ") SELECT randomblob(16) AS id, " + tx.today().toEpochDay() + " - " + DAYS + " + i * " + DAYS + " / "
                + all + " AS day, CASE WHEN i % 7 = 0"
                + " THEN NULL ELSE (SELECT person FROM chosen WHERE number = 1 + abs(random() + 0 * i)"
                + " % (SELECT max(number) FROM chosen)) END AS person, 480 + i % 540 AS minute FROM n ORDER BY i");
        steps.add(
                "INSERT INTO visit (id, day, minute, place, person_id, worker_id, collecting_for, new_or_back, recorded_at,"
                        + " row_version) SELECT id, day, minute, 'CENTRE', person, (SELECT id FROM worker LIMIT 1), 0, 'NOT_ASKED', "
                        + tx.now().toEpochMilli() + ", 1 FROM temp.came ORDER BY rowid");
        steps.add("INSERT INTO visit_service (visit_id, service_code) SELECT id, 'SV_NSP' FROM temp.came ORDER BY id");
        for (String thing : THINGS) {
            steps.add("INSERT INTO visit_thing (visit_id, thing_code, asked, given, returned) SELECT id, '" + thing
                    + "', 5, 5, 0 FROM temp.came ORDER BY id");
        }
        steps.add("DROP TABLE temp.came");
        steps.forEach(step -> tx.sql().execute(step));
        return Outcome.done(true);
    }
}
