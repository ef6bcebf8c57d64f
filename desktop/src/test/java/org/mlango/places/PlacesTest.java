package org.mlango.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.TestWorker;
import org.mlango.library.Library;
import org.mlango.store.KeyNotHeld;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

class PlacesTest {
    private final TestStore test = TestStore.fresh();
    private final Places places = new Places(new Library());
    private UUID legal = new UUID(0, 0);

    @BeforeEach
    void begin() {
        test.scene(TestWorker::insert);
        legal = test.done(tx -> places.add(tx, PlaceContent.named("Pwani Legal Aid", PlaceKind.LEGAL, Need.LEGAL)));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aDirectoryStartsEmptyAndIsTheCentresOwn() {
        try (TestStore fresh = TestStore.fresh()) {
            assertThat(fresh.store().read(places::offered)).isEmpty();
        }
    }

    @Test
    void aNameIsThereOnce() {
        assertThat(test.store().write(tx -> places.add(tx, PlaceContent.named("pwani LEGAL aid", PlaceKind.OTHER))))
                .isEqualTo(Outcome.refused("name", "place.same_name"));
        Place shown = place();
        test.done(tx -> places.takeOut(tx, shown));
        test.done(tx -> places.add(tx, PlaceContent.named("Pwani Legal Aid", PlaceKind.LEGAL)));
    }

    @Test
    void whoeverChangedItFirstIsNotOverwritten() {
        Place shown = place();
        test.done(tx -> places.confirm(tx, shown));
        assertThat(test.store().write(tx -> places.change(tx, shown, PlaceContent.named("Other", PlaceKind.LEGAL))))
                .isEqualTo(Outcome.refused("", "place.changed"));
        assertThat(place().confirmed()).isEqualTo(test.store().<java.time.LocalDate>read(tx -> tx.today()));
    }

    @Test
    void aDataOfficerReadsAndDoesNotWrite() {
        test.as(Role.DATA_OFFICER);
        assertThat(test.store().read(places::offered)).hasSize(1);
        assertThat(test.store().write(tx -> places.add(tx, PlaceContent.named("X", PlaceKind.OTHER))))
                .isEqualTo(Outcome.refused("", "place.not_yours"));
    }

    /** Content 5.3. It was told to this centre, so it goes nowhere else. */
    @Test
    void whoIsWelcomeAndWherePoliceIsAreKeptAndGoNowhereElse() throws IOException {
        PlaceContent told = PlaceContent.named("Mtoni", PlaceKind.SHELTER, Need.SHELTER)
                .told(Set.of(Welcome.SEX_WORK, Welcome.USE_DRUGS), "at the gate on Fridays");
        UUID mtoni = test.done(tx -> places.add(tx, told));
        test.scene(tx -> places.wentThere(tx, mtoni, Treated.WELL));
        List<Place> all = test.store().read(places::offered);
        assertThat(all).filteredOn(one -> one.id().equals(mtoni)).singleElement().satisfies(one -> {
            assertThat(one.content().welcomes()).containsExactly(Welcome.USE_DRUGS, Welcome.SEX_WORK);
            assertThat(one.content().police()).isEqualTo("at the gate on Fridays");
        });
        assertThat(new String(PlacesCsv.write(all), StandardCharsets.UTF_8)).contains("Mtoni")
                .doesNotContain("Fridays", "SEX_WORK", "USE_DRUGS");
    }

    /** Many rows come in at once, and names are still there once only. */
    @Test
    void aWholeDirectoryComesIn() {
        List<PlacesFile.Good> rows = java.util.stream.IntStream.range(0, 400)
                .mapToObj(i -> new PlacesFile.Good(i, PlaceContent.named("Invented " + i / 2, PlaceKind.OTHER), null))
                .toList();
        assertThat(test.<Integer>done(tx -> places.addAll(tx, rows))).isEqualTo(200);
    }

    @Test
    void whatWasTakenOutIsNamedAndNotOffered() {
        Place shown = place();
        test.done(tx -> places.takeOut(tx, shown));
        assertThat(test.store().read(places::offered)).isEmpty();
        assertThat(place().name()).isEqualTo("Pwani Legal Aid");
        test.done(tx -> places.bringBack(tx, legal));
        assertThat(test.store().read(places::offered)).hasSize(1);
    }

    @Test
    void theHelplinesComeOnceAndUnconfirmed() {
        assertThat(test.<Integer>done(places::addChecked)).isEqualTo(2);
        assertThat(test.<Integer>done(places::addChecked)).isZero();
        assertThat(test.store().read(places::offered)).filteredOn(one -> one.content().kind() == PlaceKind.HELPLINE)
                .hasSize(2).allSatisfy(one -> assertThat(one.confirmed()).isNull());
    }

    /** Fewer than five are not told, and no change of what is told is one person's. */
    @Test
    void whatIsToldChangesOnlyWithFiveMore() {
        List<@Nullable Friendly> seen = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            test.scene(tx -> places.wentThere(tx, legal, Treated.WELL));
            seen.add(place().content().friendly());
        }
        assertThat(seen.subList(0, 4)).containsOnlyNulls();
        assertThat(Set.copyOf(seen.subList(4, 9))).singleElement()
                .satisfies(one -> assertThat(one.people()).isEqualTo(5));
        assertThat(Set.copyOf(seen.subList(9, 14))).singleElement()
                .satisfies(one -> assertThat(one.people()).isEqualTo(10));
    }

    @Test
    void mostIsTwoThirds() {
        assertThat(word(8, 2, 2)).isEqualTo(Friendly.Word.MOST_WELL);
        assertThat(word(7, 3, 2)).isEqualTo(Friendly.Word.DIFFERS);
        assertThat(word(2, 1, 9)).isEqualTo(Friendly.Word.MOST_NOT_WELL);
    }

    private static Friendly.Word word(int well, int soSo, int notWell) {
        Friendly told = Friendly.of(new Box(List.of(), well, soSo, notWell), java.time.LocalDate.EPOCH);
        return java.util.Objects.requireNonNull(told).word();
    }

    @Test
    void nobodySeesWhoWasLastInTheBox() {
        test.scene(tx -> places.wentThere(tx, legal, Treated.NOT_WELL));
        test.scene(tx -> places.wentThere(tx, legal, Treated.WELL));
        assertThat(test.<List<Treated>>done(tx -> Outcome.done(
                PlaceQueries.box(tx, legal).orElseThrow().box().waiting())))
                .containsExactly(Treated.WELL, Treated.NOT_WELL);
        test.as(Role.FRONT_DESK);
        assertThatThrownBy(() -> test.scene(tx -> PlaceQueries.box(tx, legal))).isInstanceOf(KeyNotHeld.class);
    }

    @Test
    void ratherNotSayIsNotCounted() {
        test.scene(tx -> places.wentThere(tx, legal, Treated.RATHER_NOT_SAY));
        assertThat(test.<Boolean>done(tx -> Outcome.done(PlaceQueries.box(tx, legal).isEmpty()))).isTrue();
    }

    private Place place() {
        return test.store().read(tx -> places.place(tx, legal)).orElseThrow();
    }
}
