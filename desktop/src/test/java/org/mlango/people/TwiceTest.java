package org.mlango.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

/** How many may be counted twice: on plain values, and from a real store for somebody who sees no name. */
class TwiceTest {
    private final PeopleScene scene = new PeopleScene();
    private final Map<UUID, Integer> born = new HashMap<>();
    private final List<Twice.Known> all = new ArrayList<>();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aLikeNameAloneIsNotEnough() {
        known("Wanjiku Kamau", "", "", null);
        known("Wanjico Kamau", "", "", null);
        assertThat(fewer()).isZero();
    }

    @Test
    void aNameAndAYearOrAPhoneOrAPhraseIs() {
        known("Wanjiku Kamau", "", "", 1990);
        known("Kamau Wanjico", "", "", 1991);
        known("Wanjiku Kamau", "", "", 1993);
        known("Mohamed", "", "0712345678", null);
        known("Muhammad", "", "+254712345678", null);
        known("", "blue gate", "", null);
        known("Amina", "Blue gate", "", null);
        assertThat(fewer()).isEqualTo(3);
    }

    @Test
    void aPhoneSharedInAHouseMakesNobodyOne() {
        for (String name : List.of("Amina", "Wanjiku", "Achieng", "Fatuma", "Chebet")) {
            known(name, "", "0712345678", null);
        }
        assertThat(fewer()).isZero();
    }

    @Test
    void whoIsLinkedIsNotLikelyAnyMore() {
        UUID one = known("Mohamed", "", "0712345678", null);
        UUID other = known("Muhammad", "", "0712345678", null);
        assertThat(Twice.fewer(all, Map.of(one, one, other, one))).isZero();
        known("Mohamed", "", "0712345678", null);
        assertThat(Twice.fewer(all, Map.of(one, one, other, one))).isEqualTo(1);
    }

    @Property(tries = 100)
    void neverMoreThanThereAreAndWhoeverIsOneAlreadyAddsNothing(@ForAll @IntRange(max = 15) int many) {
        all.clear();
        Map<UUID, UUID> linked = new HashMap<>();
        for (int i = 0; i < many; i++) {
            UUID id = known("Amina Juma", "", "0712345678", null);
            linked.put(id, all.getFirst().id());
        }
        assertThat(fewer()).isEqualTo(Math.max(0, many - 1));
        assertThat(Twice.fewer(all, linked)).isZero();
    }

    @Test
    void aManagerReadsInFivesWithoutAnyKeyToNames() {
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            people.add(scene
                    .register(new PersonDraft("Amina", "", "", "07123456" + (10 + i / 2), CameThrough.NOT_ASKED, "",
                            null, BirthYearSure.NOT_ASKED, ReportingGender.NOT_ASKED)));
        }
        assertThat(told()).isEqualTo(new MetTwice(0, 0, null));
        scene.test.done(scene.people::unlocked);
        assertThat(scene.test.<Boolean>done(scene.people::reckonTwice)).isTrue();
        assertThat(scene.test.<Boolean>done(scene.people::reckonTwice)).as("once a day").isFalse();

        MetTwice told = told();
        assertThat(told.likely()).as("six, in fives").isEqualTo(5);
        assertThat(told.reckoned()).isNotNull();
        for (int i = 0; i < 12; i += 2) {
            PersonId one = people.get(i);
            PersonId other = people.get(i + 1);
            scene.test.as(Role.FRONT_DESK);
            scene.test.done(tx -> scene.consents.link(tx, one, other));
            assertThat(told().linked()).isEqualTo(i < 8 ? 0 : 5);
        }
        scene.test.clock().advance(java.time.Duration.ofDays(1));
        scene.test.as(Role.FRONT_DESK);
        scene.test.done(scene.people::unlocked);
        scene.test.done(scene.people::reckonTwice);
        assertThat(told().likely()).isZero();
    }

    private MetTwice told() {
        scene.test.as(Role.MANAGER);
        MetTwice told = scene.test.done(tx -> Outcome.done(scene.people.metTwice(tx)));
        scene.test.as(Role.FRONT_DESK);
        return told;
    }

    private int fewer() {
        return Twice.fewer(all, Map.of());
    }

    private UUID known(String name, String phrase, String phone, @org.jspecify.annotations.Nullable Integer year) {
        UUID id = UUID.randomUUID();
        if (year != null) {
            born.put(id, year);
        }
        all.add(new Twice.Known(id, Told.of(name, phrase, phone), born));
        return id;
    }
}
