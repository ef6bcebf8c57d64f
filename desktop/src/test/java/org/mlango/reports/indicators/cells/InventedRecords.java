package org.mlango.reports.indicators.cells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.reports.indicators.definition.Vocabulary;
import org.mlango.reports.indicators.records.Records;
import org.mlango.reports.indicators.records.Records.NotCounted;
import org.mlango.reports.indicators.records.Records.Unnamed;
import org.mlango.reports.indicators.records.Someone;
import org.mlango.reports.indicators.records.Written;

/**
 * A centre as it is read, without a store: a year of people who come, most of them in one group, with services as often as a drop-in centre
 * has them.
 */
final class InventedRecords {
    static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final int DAYS = 365;
    private static final List<String> TYPES = List.of("type:SEX_WORK gender:FEMALE group:SEX_WORK",
            "type:SEX_WORK gender:FEMALE group:SEX_WORK", "type:MAN_WITH_MEN gender:MALE group:MAN_WITH_MEN",
            "type:INJECTS_DRUGS gender:MALE group:INJECTS_DRUGS", "type:INJECTS_DRUGS gender:MALE group:INJECTS_DRUGS",
            "type:INJECTS_DRUGS gender:FEMALE group:INJECTS_DRUGS", "type:USES_DRUGS gender:MALE group:USES_DRUGS",
            "type:USES_DRUGS gender:FEMALE group:USES_DRUGS", "type:TRANS gender:TRANS_FEMALE group:TRANS",
            "type:NOT_STATED gender:FEMALE", "type:NOT_STATED gender:MALE group:SEX_WORK group:USES_DRUGS");

    private final Random random;
    private final List<Someone> people = new ArrayList<>();

    private InventedRecords(long seed) {
        random = new Random(seed);
    }

    static Records of(int people, long seed) {
        InventedRecords records = new InventedRecords(seed);
        for (int i = 0; i < people; i++) {
            records.somebody(new UUID(seed, i));
        }
        List<Unnamed> unnamed = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            unnamed.add(new Unnamed(new UUID(-1, i),
                    new Written("thing:CM_SYR_1ML", records.day(), 1 + records.random.nextInt(12))));
        }
        return new Records(records.people, unnamed, List.of(new NotCounted(new UUID(1, 1), FIRST.plusDays(340))));
    }

    private void somebody(UUID id) {
        Set<String> marks = new HashSet<>(List.of(TYPES.get(random.nextInt(TYPES.size())).split(" ", -1)));
        @Nullable
        Integer born = random.nextInt(15) == 0 ? null : 2026 - 18 - random.nextInt(25);
        if (born == null) {
            marks.add(Vocabulary.NO_AGE);
        }
        List<Written> written = new ArrayList<>();
        for (int visits = 3 + random.nextInt(25); visits > 0; visits--) {
            visit(day(), marks.contains("group:INJECTS_DRUGS"), written);
        }
        tests(written);
        people.add(new Someone(id, marks, born, written));
    }

    private void visit(LocalDate day, boolean injects, List<Written> written) {
        add(written, 100, "visit", day);
        if (injects && random.nextInt(100) < 80) {
            written.add(new Written("thing:CM_SYR_1ML", day, 1 + random.nextInt(20)));
        }
        add(written, injects ? 5 : 0, "short:CM_SYR_1ML", day);
        add(written, 60, "thing:CM_COND_EXT", day);
        add(written, 30, "thing:CM_LUBE", day);
        add(written, 40, "service:SV_INFO", day);
        add(written, 15, "service:SV_STI", day);
        add(written, 15, "service:SV_TB", day);
        add(written, 12, "service:SV_HTS", day);
        add(written, 8, "service:SV_COUNSEL", day);
        add(written, 3, "service:SV_HBV_VAC", day);
        add(written, 3, "service:SV_HCV_TEST", day);
    }

    private void tests(List<Written> written) {
        LocalDate hiv = day();
        add(written, 60, "test:HIV:DONE", hiv);
        add(written, 50, "test:HIV:RESULT_GIVEN", hiv.plusDays(1));
        add(written, 30, "result:HIV:NOT_FOUND", hiv);
        LocalDate methadone = day();
        for (String step : List.of("STARTED", "PAUSED", "CONTINUED", "STOPPED")) {
            add(written, 30, "test:METHADONE:" + step, methadone);
            methadone = methadone.plusDays(random.nextInt(150));
        }
        LocalDate pep = day();
        add(written, 10, "test:PEP:STARTED", pep);
        add(written, 10, "test:PEP:COMPLETED", pep.plusDays(28));
        add(written, 10, "service:SV_VIOLENCE", day());
        add(written, 10, "promise:DONE", day());
        add(written, 10, "promise:OPEN", day());
        add(written, 20, "thing:CM_SELFTEST", day());
        if (random.nextInt(100) < 15) {
            add(written, 100, "result:HIV:FOUND", hiv);
            add(written, 80, "test:HIV:STARTED", hiv.plusDays(3));
        }
        for (String kind : List.of("STI", "HCV", "HBV", "TB")) {
            LocalDate day = day();
            if (random.nextInt(100) < 40) {
                add(written, 100, "test:" + kind + ":DONE", day);
                if (random.nextInt(100) < 20) {
                    add(written, 100, "result:" + kind + ":FOUND", day);
                    add(written, 70, "test:" + kind + ":STARTED", day.plusDays(2));
                }
            }
        }
        LocalDate prep = day();
        if (random.nextInt(100) < 25) {
            add(written, 100, "test:PREP:STARTED", prep);
            add(written, 60, "test:PREP:CONTINUED", prep.plusDays(30));
        }
        add(written, 6, "happened:HIT", day());
        add(written, 6, "happened:INSULTS", day());
        add(written, 3, "happened:FORCED_SEX", day());
        add(written, 3, "overdose", day());
    }

    private void add(List<Written> written, int percent, String code, LocalDate day) {
        if (random.nextInt(100) < percent) {
            written.add(new Written(code, day, 1));
        }
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }
}
