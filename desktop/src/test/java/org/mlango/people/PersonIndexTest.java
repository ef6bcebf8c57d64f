package org.mlango.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.mlango.consent.PersonId;

class PersonIndexTest {
    private static final List<String> FIRST = List.of("Wanjiku", "Achieng", "Mohamed", "Njoroge", "Fatuma", "Kiprop",
            "Atieno", "Mwangi", "Halima", "Otieno", "Chebet", "Barasa", "Nekesa", "Omondi", "Zawadi", "Juma");
    private static final List<String> LAST = List.of("Kamau", "Odhiambo", "Hassan", "Kariuki", "Wafula", "Kiptoo",
            "Mutua", "Abdi", "Njeri", "Owino", "Chege", "Mwende", "Salim", "Auma", "Kilonzo", "Wekesa");

    private PersonIndex index = empty();

    private static PersonIndex empty() {
        PersonIndex index = new PersonIndex();
        index.fill(List.of(), new PersonIndex.Reading(true, null, 0, true), 0);
        return index;
    }

    @ParameterizedTest
    @CsvSource({"Wanjiku,wanj", "Wanjiku,Wanjico", "Wanjiku,wnjiku", "Mohamed,Muhammad", "Mohamed,Mohammed",
            "Achieng',Acieng", "Achieng',achieng", "Ng'ang'a,nganga", "José,jose", "Njoroge,Njoroghe",
            "Halima Abdi,abdi hal", "Fatuma,Fatma", "Kiprop,Kirpop", "عائشة,عائشة", "Zawadi 🌺,🌺", "Chebet,shebet",
            "Wambui,Uambui", "Kariuki,Kaliuki"})
    void findsTheNameHoweverItIsTyped(String name, String typed) {
        PersonFace face = put(name, "", "");
        put("Barasa", "", "");
        assertThat(index.search(typed)).containsExactly(face);
    }

    @ParameterizedTest
    @CsvSource({"0712345678,712345", "0712345678,+254712345678", "+254 712 345 678,0712 345", "0712345678,345678"})
    void findsByPhone(String phone, String typed) {
        PersonFace face = put("Amina", "", phone);
        put("Juma", "", "0799000111");
        assertThat(index.search(typed)).containsExactly(face);
    }

    @Test
    void findsByPhraseAndByCodeWithAWrongSign() {
        PersonFace face = put("", "my grandmother's mango tree", "");
        put("Juma", "", "");
        assertThat(index.search("mango")).containsExactly(face);
        assertThat(index.search("mangoo tre")).containsExactly(face);
        assertThat(index.search(face.cardCode())).containsExactly(face);
        String wrong = face.cardCode().substring(0, 6) + (face.cardCode().charAt(6) == '9' ? '8' : '9')
                + face.cardCode().substring(7);
        assertThat(index.search(wrong)).contains(face);
    }

    @Test
    void theClosestComesFirst() {
        PersonFace longer = put("Aminata", "", "");
        PersonFace exact = put("Amina", "", "");
        assertThat(index.search("amina")).containsExactly(exact, longer);
        assertThat(index.search("xyzzyx")).isEmpty();
        assertThat(index.search("  ")).isEmpty();
    }

    @Test
    void forgettingLeavesNothing() {
        put("Amina", "", "");
        index.forget();
        assertThat(index.search("amina")).isEmpty();
        assertThat(index.size()).isZero();
        assertThat(index.isBuilt()).isFalse();
        put("Juma", "", "");
        assertThat(index.size()).isZero();
    }

    @Test
    void whoMayBeKnownAlreadyIsSaid() {
        PersonFace face = put("Mohamed Juma", "blue gate", "0712345678");
        put("Halima", "", "0799000111");
        assertThat(index.mayBe(Told.of("Muhamed Juma", "", ""))).containsExactly(face);
        assertThat(index.mayBe(Told.of("", "Blue gate", ""))).containsExactly(face);
        assertThat(index.mayBe(Told.of("", "", "+254712345678"))).containsExactly(face);
        assertThat(index.mayBe(Told.of("", "", ""))).isEmpty();
        assertThat(index.mayBe(Told.of("Juma", "", ""))).isEmpty();
    }

    @Test
    void findsEachOfTenThousandAmongAll() {
        Random random = new Random(7);
        List<PersonFace> some = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            PersonFace face = put(pick(FIRST, random) + " " + pick(LAST, random) + " " + i, "", "");
            if (i % 997 == 0) {
                some.add(face);
            }
        }
        for (PersonFace face : some) {
            assertThat(index.search(face.cardCode())).containsExactly(face);
            assertThat(index.search(face.nameToUse()).getFirst()).isEqualTo(face);
        }
        assertThat(index.search("w")).hasSize(PersonIndex.MOST_HITS);
    }

    @Property(tries = 200)
    void oneWrongLetterInALongNameStillFinds(@ForAll @IntRange(max = 15) int who,
            @ForAll @IntRange(max = 15) int family,
            @ForAll @IntRange(min = 1, max = 4) int place, @ForAll @IntRange(max = 25) int letter) {
        PersonFace face = put(FIRST.get(who) + " " + LAST.get(family), "", "");
        StringBuilder typed = new StringBuilder(FIRST.get(who));
        typed.setCharAt(Math.min(place, typed.length() - 1), (char) ('a' + letter));
        assertThat(index.search(typed + " " + LAST.get(family))).contains(face);
    }

    /** Whom the words lead to, nobody else is left out for; whoever is gone is led to by none. */
    @Property(tries = 200)
    void findsWhomGoingThroughEverybodyFinds(@ForAll @IntRange(max = 10_000) int seed) {
        Random random = new Random(seed);
        index = empty();
        List<IndexEntry> all = new ArrayList<>();
        Vocabulary vocabulary = new Vocabulary();
        for (int i = 0; i < 40; i++) {
            String name = some(random);
            String phrase = random.nextBoolean() ? some(random) : "";
            PersonFace face = put(name, phrase, "");
            if (i % 7 == 0) {
                index.remove(face.person());
            } else {
                IndexEntry entry = new IndexEntry(face.person(), new Identity(face.cardCode(), name, "",
                        phrase, "", CameThrough.NOT_ASKED, ""));
                entry.enter(vocabulary);
                all.add(entry);
            }
        }
        String typed = slipped(all.get(random.nextInt(all.size())), random);
        for (boolean guess : new boolean[]{false, true}) {
            IndexEntry.Search search = IndexEntry.Search.of(typed, guess);
            List<Vocabulary.Fit> fits = Stream.of(search.words()).map(word -> vocabulary.fit(word, guess)).toList();
            Set<PersonId> fit = all.stream().filter(entry -> entry.rank(search, fits) < IndexEntry.NONE)
                    .map(entry -> entry.face().person()).collect(Collectors.toSet());
            if (!fit.isEmpty()) {
                assertThat(index.search(typed)).as(typed).extracting(PersonFace::person)
                        .containsExactlyInAnyOrderElementsOf(fit);
                return;
            }
        }
        assertThat(index.search(typed)).as(typed).isEmpty();
    }

    private static String some(Random random) {
        return random.nextInt(3) == 0 ? pick(FIRST, random) : pick(FIRST, random) + " " + pick(LAST, random);
    }

    /** The name or the code, cut short or not, with a sign otherwise or not. */
    private static String slipped(IndexEntry entry, Random random) {
        String whole = random.nextInt(4) == 0 ? entry.face().cardCode() : entry.face().nameToUse();
        StringBuilder typed = new StringBuilder(whole.substring(0, 1 + random.nextInt(whole.length())));
        if (random.nextBoolean()) {
            typed.setCharAt(random.nextInt(typed.length()), pick(List.of("a", "k", "7", "n", "u"), random).charAt(0));
        }
        return typed.toString();
    }

    @Property(tries = 300)
    void nothingTypedEverFails(@ForAll @StringLength(max = 200) String typed,
            @ForAll @StringLength(max = 60) String name) {
        PersonFace face = put(name, typed, typed);
        assertThat(index.search(typed)).doesNotContainNull();
        assertThat(index.mayBe(Told.of(typed, name, typed))).doesNotContainNull();
        assertThat(index.search(face.cardCode())).contains(face);
    }

    private PersonFace put(String name, String phrase, String phone) {
        PersonId id = PersonId.random();
        String code = CardCode.random();
        index.put(id, new Identity(code, name, "", phrase, phone, CameThrough.NOT_ASKED, ""));
        return new PersonFace(id, name, code);
    }

    private static String pick(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }
}
