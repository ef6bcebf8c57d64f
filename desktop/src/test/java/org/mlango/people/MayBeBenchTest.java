package org.mlango.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToLongFunction;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.mlango.bench.Bench;
import org.mlango.bench.Figure;
import org.mlango.bench.Measured;
import org.mlango.bench.Sizes;
import org.mlango.consent.PersonId;

/** Up to 100,000 people in the index: who may be known already is looked up with each key, beside comparing with everybody. */
@Tag("bench")
class MayBeBenchTest {
    /** From so many on, looking up has to be quicker than comparing with everybody. */
    private static final int MANY = 10_000;
    /** Of what a key may cost until whoever types notices. */
    private static final double KEYSTROKE_MS = 16;
    private static final List<String> FIRST = List.of("Wanjiku", "Wanjiru", "Wambui", "Wairimu", "Achieng'", "Atieno",
            "Otieno", "Omondi", "Mohamed", "Njoroge", "Fatuma", "Kiprop", "Kiptoo", "Mwangi", "Halima", "Chebet",
            "Barasa", "Nekesa", "Zawadi", "Juma", "Mutua", "Mwende", "Amina", "Hassan", "Kariuki", "Odhiambo",
            "Akinyi");
    private static final List<String> STARTS = List.of("Wan", "Mwa", "Aki", "Oti", "Nje", "Kam", "Nya", "Mua", "Che",
            "Fari", "Zai", "Hali", "Ami", "Jum", "Ode", "Ruk", "Sal", "Tum", "Waf", "Yus");
    private static final List<String> MIDDLES = List.of("ji", "ka", "no", "ngi", "ri", "to", "mu", "che", "li", "sha");
    private static final List<String> ENDS = List.of("ku", "ma", "eno", "ro", "ti", "na", "ba", "da", "we", "ra");
    private static final String SYLLABLES = "wanjikamurothegichebelosatindokipronyarumwe";

    @ParameterizedTest
    @MethodSource("org.mlango.bench.Sizes#people")
    void whileSomebodyTypes(int people) {
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
        for (int i = 0; i < people; i++) {
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
        Bench.tell(Measured.of(Figure.MAY_BE, people).times(keys.size()).took(blocks[1]).beside(everybody[1])
                .noting(String.format(Locale.ENGLISH, "middle %.2f ms, comparing with everybody %.1f ms; everybody "
                        + "folded in %,d ms", blocks[0], everybody[0], filled)));
        if (Sizes.isLargest(people)) {
            assertThat(blocks[1]).isLessThan(KEYSTROKE_MS);
        }
        if (people >= MANY) {
            assertThat(blocks[0]).isLessThan(everybody[0]);
        }
    }

    /** Names letter by letter, every third with two letters swapped, every fifth the card code; each key once, as hands do it. */
    @ParameterizedTest
    @MethodSource("org.mlango.bench.Sizes#people")
    void whileSomebodySearches(int people) {
        Random random = new Random(12);
        PersonIndex index = new PersonIndex();
        index.fill(List.of(), new PersonIndex.Reading(true, null, 0, true), 0);
        List<String> known = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String name = any(random, STARTS) + any(random, MIDDLES) + any(random, ENDS) + " " + any(random, STARTS)
                    + any(random, MIDDLES) + any(random, ENDS);
            String code = CardCode.random();
            index.put(PersonId.random(), new Identity(code, name, "", i % 3 == 0 ? name + " ya " + name : "",
                    i % 4 == 0 ? "07" + (10_000_000 + i) : "", CameThrough.NOT_ASKED, ""));
            known.add(i % 5 == 0 ? code : name);
        }
        List<Double> times = new ArrayList<>();
        for (int person = 0; person < 120; person++) {
            String words = known.get(random.nextInt(known.size()));
            int at = 1 + random.nextInt(words.length() - 3);
            String typed = person % 3 == 0
                    ? words.substring(0, at) + words.charAt(at + 1) + words.charAt(at) + words.substring(at + 2)
                    : words;
            for (int length = 1; length <= typed.length(); length++) {
                long began = System.nanoTime();
                index.search(typed.substring(0, length));
                times.add((System.nanoTime() - began) / 1e6);
            }
        }
        times.sort(null);
        double late = times.get(times.size() * 99 / 100);
        Bench.tell(Measured.of(Figure.SEARCH_ALONE, people).times(times.size()).took(late)
                .noting(String.format(Locale.ENGLISH, "middle %.2f ms, worst %.1f ms", times.get(times.size() / 2),
                        times.getLast())));
        if (Sizes.isLargest(people)) {
            assertThat(late).isLessThan(KEYSTROKE_MS);
        }
    }

    private static String any(Random random, List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
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
