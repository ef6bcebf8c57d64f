package org.mlango.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToLongFunction;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;

/** 100,000 people in the index: who may be known already is looked up with each key, beside comparing with everybody. */
@Tag("bench")
class MayBeBenchTest {
    private static final int PEOPLE = 100_000;
    /** Of what a key may cost until whoever types notices. */
    private static final double KEYSTROKE_MS = 16;
    private static final List<String> FIRST = List.of("Wanjiku", "Wanjiru", "Wambui", "Wairimu", "Achieng'", "Atieno",
            "Otieno", "Omondi", "Mohamed", "Njoroge", "Fatuma", "Kiprop", "Kiptoo", "Mwangi", "Halima", "Chebet",
            "Barasa", "Nekesa", "Zawadi", "Juma", "Mutua", "Mwende", "Amina", "Hassan", "Kariuki", "Odhiambo",
            "Akinyi");
    private static final String SYLLABLES = "wanjikamurothegichebelosatindokipronyarumwe";

    @Test
    void whileSomebodyTypes() {
        Random random = new Random(11);
        List<String> last = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            int at = random.nextInt(SYLLABLES.length() - 8);
            last.add(SYLLABLES.substring(at, at + 4 + random.nextInt(4)) + (char) ('a' + random.nextInt(26)));
        }
        PersonIndex index = new PersonIndex();
        index.fill(List.of(), new PersonIndex.Reading(true, null, 0, true), 0);
        List<Told> all = new ArrayList<>();
        long began = System.nanoTime();
        for (int i = 0; i < PEOPLE; i++) {
            String first = FIRST.get((int) (FIRST.size() * Math.pow(random.nextDouble(), 2)));
            String name = random.nextInt(3) == 0 ? first : first + " " + last.get(random.nextInt(last.size()));
            String phrase = random.nextInt(3) == 0
                    ? last.get(random.nextInt(600)) + " " + last.get(random.nextInt(600))
                    : "";
            String phone = random.nextInt(2) == 0 ? "07" + (10_000_000 + random.nextInt(90_000_000)) : "";
            index.put(PersonId.random(), new Identity(CardCode.random(), name, "", phrase, phone,
                    CameThrough.NOT_ASKED, ""));
            all.add(Told.of(name, phrase, phone));
        }
        long filled = (System.nanoTime() - began) / 2_000_000;

        List<Told> keys = new ArrayList<>();
        for (String whole : List.of("Wanjiku", "Wanjiro Kamau", "Mohamed Hasan", "Achieng Otieno",
                "Amina Wanjiku Njeri",
                "Zz")) {
            for (int i = 1; i <= whole.length(); i++) {
                keys.add(Told.of(whole.substring(0, i), "", ""));
            }
        }
        keys.add(Told.of("Wanjiku", "wanji kamur", "0712345678"));
        double[] blocks = timed(keys, told -> index.mayBe(told).size());
        double[] everybody = timed(keys, told -> all.stream().filter(one -> told.likeness(one) != Likeness.NONE)
                .count());
        System.out.printf(Locale.ENGLISH, "who may be known, %,d people, %d keys: middle %.2f ms, worst %.1f ms; "
                + "comparing with everybody %.1f and %.1f ms, so %.0f times; worst %.2f of a keystroke of %.0f ms; "
                + "everybody folded in %,d ms%n", PEOPLE, keys.size(), blocks[0], blocks[1], everybody[0],
                everybody[1], everybody[0] / blocks[0], blocks[1] / KEYSTROKE_MS, KEYSTROKE_MS, filled);
        assertThat(blocks[1]).isLessThan(KEYSTROKE_MS);
        assertThat(blocks[0]).isLessThan(everybody[0]);
    }

    /** Middle and worst of the best of five, in milliseconds. */
    private static double[] timed(List<Told> keys, ToLongFunction<Told> look) {
        double[] times = new double[keys.size()];
        Arrays.fill(times, Double.MAX_VALUE);
        long found = 0;
        for (int round = 0; round < 5; round++) {
            for (int key = 0; key < times.length; key++) {
                long began = System.nanoTime();
                found += look.applyAsLong(keys.get(key));
                times[key] = Math.min(times[key], (System.nanoTime() - began) / 1e6);
            }
        }
        assertThat(found).isPositive();
        Arrays.sort(times);
        return new double[]{times[times.length / 2], times[times.length - 1]};
    }
}
