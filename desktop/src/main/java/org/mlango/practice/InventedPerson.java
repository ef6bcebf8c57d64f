package org.mlango.practice;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who does not exist. Phone numbers lie in a range no network in Kenya has given out (0799 000 xxx is kept for invented
 * people here); phrases and names come from lists.
 *
 * @param gender a reporting gender of the schema, for example {@code "FEMALE"}
 */
record InventedPerson(String name, String gender, @Nullable Integer birthYear, @Nullable String phrase,
        @Nullable String phone, boolean countMe, boolean keepHealth) {
    private static final List<String> FEMALE = List.of("Amina", "Atieno", "Akinyi", "Chebet", "Fatuma", "Halima",
            "Jerop", "Kageni", "Makena", "Mwikali", "Nafula", "Naliaka", "Nduta", "Njeri", "Nyambura", "Rehema",
            "Saida", "Wairimu", "Wanjiru", "Zawadi", "Zuhura", "Mwende", "Kerubo", "Moraa");
    private static final List<String> MALE = List.of("Baraka", "Barasa", "Chege", "Hamisi", "Juma", "Kamau",
            "Karisa", "Kibet", "Kimani", "Kiprono", "Maina", "Makau", "Mutiso", "Mutua", "Mwangi", "Njoroge", "Ochieng",
            "Odhiambo", "Omondi", "Otieno", "Salim", "Wafula", "Wekesa", "Yusuf");
    private static final List<String> NICKNAMES = List.of("Simba", "Nyota", "Tausi", "Shujaa", "Mrembo", "Kijana",
            "Captain", "Mapenzi", "Pendo", "Bahati", "Lulu", "Dimples", "Kadogo", "Babu", "Mama Tatu", "Chui");
    private static final List<String> PHRASE_START = List.of("maji ya", "nyota ya", "njia ya", "kofia ya", "harufu ya",
            "wimbo wa", "mti wa", "rangi ya");
    private static final List<String> PHRASE_END = List.of("asubuhi", "bahari", "mvua", "babu", "jua", "embe",
            "nazi", "kahawa", "mlima", "ndizi", "usiku", "shule");

    static InventedPerson make(int number, int thisYear, RandomGenerator random) {
        String gender = gender(random);
        List<String> names = gender.contains("FEMALE") ? FEMALE : MALE;
        String name = random.nextInt(5) == 0 ? one(NICKNAMES, random) : one(names, random);
        if (random.nextInt(3) == 0) {
            name += " " + (char) ('A' + random.nextInt(26));
        }
        Integer birthYear = random.nextInt(12) == 0 ? null : thisYear - age(random);
        String phrase = random.nextInt(3) == 0 ? null : one(PHRASE_START, random) + " " + one(PHRASE_END, random);
        String phone = random.nextInt(4) == 0 ? String.format(Locale.ROOT, "0799 %06d", number % 1_000_000) : null;
        return new InventedPerson(name, gender, birthYear, phrase, phone, random.nextInt(10) != 0,
                random.nextInt(3) != 0);
    }

    private static int age(RandomGenerator random) {
        return (int) Math.clamp(Math.round(27 + random.nextGaussian() * 7), 18L, 70L);
    }

    private static String gender(RandomGenerator random) {
        int drawn = random.nextInt(100);
        if (drawn < 48) {
            return "FEMALE";
        }
        if (drawn < 92) {
            return "MALE";
        }
        if (drawn < 95) {
            return "TRANS_FEMALE";
        }
        if (drawn < 96) {
            return "TRANS_MALE";
        }
        return drawn < 98 ? "ANOTHER" : "RATHER_NOT_SAY";
    }

    private static String one(List<String> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
