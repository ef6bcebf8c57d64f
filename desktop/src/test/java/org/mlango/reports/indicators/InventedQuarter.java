package org.mlango.reports.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.mlango.reports.indicators.QuarterReading.Contact;
import org.mlango.reports.indicators.QuarterReading.CountedService;

/** An invented quarter, as it is read; and the slow count of it, written a second time and in another way. */
public final class InventedQuarter {
    public static final Quarter QUARTER = new Quarter(2026, 2);
    private static final String[] GENDERS = {"FEMALE", "MALE", "FEMALE", "MALE", "TRANS_FEMALE", "TRANS_MALE",
            "ANOTHER",
            "NOT_ASKED", "RATHER_NOT_SAY"};
    private final List<CountedService> services = List.of(new CountedService("SV_INFO", false),
            new CountedService("SV_HEALTH", false), new CountedService("SV_HTS", true),
            new CountedService("SV_PREP", true));
    private final List<String> things = List.of("CM_NSP_PACK", "CM_COND_STRIP");
    private final List<Came> visits = new ArrayList<>();
    private final List<Some> together = new ArrayList<>();

    /** People counted together: all of them as one of them would have come. */
    private record Some(Came each, int people, boolean talk) {}

    public InventedQuarter together(int people, @Nullable Integer birthYear, @Nullable String gender, boolean talk,
            Map<String, Integer> given) {
        together.add(new Some(new Came(null, birthYear, gender, true, UUID.randomUUID(),
                talk ? Set.of("SV_GROUP") : Set.of(), given), people, talk));
        return this;
    }

    /** Somebody who came, or an anonymous visit where nothing is known of them. */
    public record Came(@Nullable UUID person, @Nullable Integer birthYear, @Nullable String gender, boolean counted,
            UUID visit, Set<String> services, Map<String, Integer> given) {}

    public InventedQuarter came(@Nullable UUID person, @Nullable Integer birthYear, @Nullable String gender,
            boolean counted, Set<String> had, Map<String, Integer> given) {
        visits.add(new Came(person, birthYear, gender, counted, UUID.randomUUID(), had, given));
        return this;
    }

    /** A centre where some services are rare and some people come often; everything by chance. */
    public static InventedQuarter random(long seed, int people) {
        Random random = new Random(seed);
        InventedQuarter quarter = new InventedQuarter();
        double[] likely = random.doubles(6).map(chance -> chance * chance).toArray();
        int kinds = 1 + random.nextInt(GENDERS.length);
        int years = 1 + random.nextInt(25);
        double unsure = random.nextDouble() * random.nextDouble();
        for (int i = 0; i < people; i++) {
            UUID person = new UUID(seed, i);
            @Nullable
            Integer born = random.nextDouble() < unsure ? null : 2010 - random.nextInt(years);
            String gender = GENDERS[random.nextInt(kinds)];
            int times = 1 + random.nextInt(1 + random.nextInt(5));
            for (int time = 0; time < times; time++) {
                quarter.came(person, born, gender, random.nextDouble() >= likely[0] / 2,
                        quarter.had(random, likely), quarter.got(random, likely));
            }
        }
        int anonymous = random.nextBoolean() ? random.nextInt(4) : random.nextInt(30);
        for (int i = 0; i < anonymous; i++) {
            quarter.came(null, null, null, true, Set.of("SV_INFO"), quarter.got(random, likely));
        }
        int evenings = random.nextBoolean() ? 0 : random.nextInt(6);
        for (int i = 0; i < evenings; i++) {
            quarter.together(random.nextInt(30), random.nextBoolean() ? null : 2010 - random.nextInt(years),
                    random.nextBoolean() ? null : GENDERS[random.nextInt(kinds)], random.nextBoolean(),
                    quarter.got(random, likely));
        }
        return quarter;
    }

    private Set<String> had(Random random, double[] likely) {
        Set<String> had = new HashSet<>();
        for (int i = 0; i < services.size(); i++) {
            CountedService service = services.get(i);
            if (random.nextDouble() < likely[i + 1]) {
                had.add(service.code());
                if (service.sensitive()) {
                    had.add("SV_HEALTH");
                }
            }
        }
        return had;
    }

    private Map<String, Integer> got(Random random, double[] likely) {
        Map<String, Integer> got = new HashMap<>();
        for (String thing : things) {
            if (random.nextDouble() < likely[5]) {
                got.put(thing, random.nextInt(20) == 0 ? 500 : random.nextInt(6));
            }
        }
        return got;
    }

    public FirstCount count() {
        List<Contact> contacts = new ArrayList<>();
        Map<UUID, Set<String>> had = new HashMap<>();
        Map<UUID, Map<String, Integer>> given = new HashMap<>();
        for (Came came : visits) {
            contacts.add(new Contact(came.visit(), came.person(), AgeBand.of(came.birthYear(), QUARTER),
                    CountedGender.of(came.gender()), came.counted()));
            had.put(came.visit(), came.services());
            given.put(came.visit(), came.given());
        }
        return FirstCount.of(new QuarterReading(contacts, had, given, services, things,
                together.stream().map(some -> new QuarterReading.Together(some.each().visit(),
                        AgeBand.of(some.each().birthYear(), QUARTER), CountedGender.of(some.each().gender()),
                        some.people(), some.talk(), some.each().given())).toList()));
    }

    /** Every row key, and the slow truth of it for those who match. */
    public long slowly(String key, Predicate<Came> who) {
        String[] parts = key.split(":", -1);
        List<Came> matching = new ArrayList<>();
        for (Came came : visits) {
            if (who.test(came) && came.counted() != parts[0].equals("NOT_COUNTED")) {
                matching.add(came);
            }
        }
        long heads = 0;
        for (Some some : together) {
            boolean counts = who.test(some.each()) && !parts[0].equals("NOT_COUNTED");
            if (counts && parts[0].equals("THING_GIVEN")) {
                matching.add(some.each());
            }
            heads += counts && (parts.length == 1 || some.each().services().contains(parts[1])) ? some.people() : 0;
        }
        return switch (parts[0]) {
            case "VISITS", "NOT_COUNTED" -> matching.size() + heads;
            case "THING_GIVEN" -> pieces(parts[1], matching);
            case "SERVICE_VISITS" -> people(parts, matching) + heads;
            default -> people(parts, matching);
        };
    }

    private static long pieces(String thing, List<Came> matching) {
        long sum = 0;
        for (Came came : matching) {
            sum += came.given().getOrDefault(thing, 0);
        }
        return sum;
    }

    private static long people(String[] parts, List<Came> matching) {
        Set<UUID> people = new HashSet<>();
        int times = 0;
        for (Came came : matching) {
            if (parts.length == 1 || came.services().contains(parts[1])) {
                times++;
                if (came.person() != null) {
                    people.add(came.person());
                }
            }
        }
        return parts[0].equals("SERVICE_VISITS") ? times : people.size();
    }
}
