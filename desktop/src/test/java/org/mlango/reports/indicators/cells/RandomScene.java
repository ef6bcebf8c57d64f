package org.mlango.reports.indicators.cells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.mlango.incidents.Happened;
import org.mlango.people.Population;
import org.mlango.reports.indicators.cells.Scene.Known;
import org.mlango.tests.Kind;
import org.mlango.tests.Showed;
import org.mlango.tests.Step;
import org.mlango.tests.StepDay;

/** An invented centre by chance: busy around the month that is counted, so that every row has somebody. */
final class RandomScene {
    private static final List<String> SERVICES = List.of("SV_INFO", "SV_GROUP", "SV_HTS", "SV_STI", "SV_TB", "SV_PREP",
            "SV_MENTAL", "SV_ART_LINK", "SV_HCV_TEST", "SV_HBV_TEST", "SV_HBV_VAC", "SV_WELCOME", "SV_WOUND", "SV_PEP",
            "SV_MAT_LINK", "SV_PAPERS");
    private static final List<String> THINGS = List.of("CM_COND_EXT", "CM_COND_STRIP", "CM_LUBE", "CM_SYR_1ML",
            "CM_NSP_PACK", "CM_SELFTEST", "CM_WATER", "CM_NALOXONE");
    private static final List<String> GENDERS = List.of("FEMALE", "FEMALE", "MALE", "MALE", "TRANS_FEMALE",
            "TRANS_MALE", "ANOTHER", "NOT_ASKED");
    private static final List<Set<Population>> GROUPS = List.of(Set.of(Population.SEX_WORK),
            Set.of(Population.MAN_WITH_MEN), Set.of(Population.INJECTS_DRUGS), Set.of(Population.USES_DRUGS),
            Set.of(Population.USES_DRUGS, Population.INJECTS_DRUGS), Set.of(Population.TRANS),
            Set.of(Population.SEX_WORK, Population.USES_DRUGS), Set.of(Population.IN_PRISON), Set.of());

    private final Scene scene;
    private final Random random;

    RandomScene(Scene scene, long seed) {
        this.scene = scene;
        this.random = new Random(seed);
    }

    void fill(int people) {
        for (int i = 0; i < people; i++) {
            int counted = random.nextInt(10);
            Known who = scene.counted(one(GENDERS), random.nextInt(12) == 0 ? null : 1988 + random.nextInt(20),
                    counted == 0 ? null : counted == 1 ? LocalDate.of(2026, 3, 12) : Scene.REGISTERED,
                    one(GROUPS).toArray(Population[]::new));
            for (int times = random.nextInt(4); times > 0; times--) {
                Set<String> services = new HashSet<>(List.of(one(SERVICES), one(SERVICES)));
                Map<String, int[]> things = new HashMap<>();
                int asked = 1 + random.nextInt(5);
                things.put(one(THINGS), new int[]{asked, random.nextInt(4) == 0 ? random.nextInt(asked) : asked});
                scene.came(who, day(), services, things);
            }
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                test(who);
            }
            if (random.nextInt(4) == 0) {
                scene.harm(who, day().toString(), random.nextBoolean(), one(List.of(Happened.values())));
            }
            if (random.nextInt(6) == 0) {
                scene.overdose(who, day().toString(), random.nextInt(2), random.nextInt(3) == 0);
            }
        }
    }

    private void test(Known who) {
        Kind kind = one(List.of(Kind.values()));
        List<StepDay> steps = new ArrayList<>();
        LocalDate day = day();
        LocalDate first = day;
        for (Step step : kind.steps()) {
            if (random.nextInt(4) > 0) {
                steps.add(new StepDay(step, day));
                day = day.plusDays(random.nextInt(3));
            }
        }
        if (steps.isEmpty()) {
            steps.add(new StepDay(kind.steps().getFirst(), day));
        }
        boolean known = kind.shows() && steps.stream()
                .anyMatch(step -> step.step() == Step.DONE || step.step() == Step.RESULT_GIVEN);
        Showed showed = known && random.nextInt(4) > 0 ? random.nextBoolean() ? Showed.FOUND : Showed.NOT_FOUND : null;
        scene.tested(who, kind, steps, showed, kind == Kind.PEP ? first.minusDays(random.nextInt(3)) : null);
    }

    /** Most of them in March. */
    private LocalDate day() {
        return random.nextInt(3) == 0
                ? LocalDate.of(2025, 10, 5).plusDays(random.nextInt(250))
                : LocalDate.of(2026, 3, 1).plusDays(random.nextInt(31));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
