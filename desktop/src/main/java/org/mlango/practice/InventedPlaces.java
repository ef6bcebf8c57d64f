package org.mlango.practice;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.mlango.places.Hours;
import org.mlango.places.Need;
import org.mlango.places.PlaceContent;
import org.mlango.places.PlaceKind;
import org.mlango.places.Places;
import org.mlango.store.WriteTx;

/** A few places to learn with. "Mfano" is an example: none of them is anywhere. */
final class InventedPlaces {
    private static final Hours WEEK = Hours.typed("8-17", "8-17", "8-17", "8-17", "8-13", "", "");
    private static final Hours MORNINGS = Hours.typed("6:30-12", "6:30-12", "6:30-12", "6:30-12", "6:30-12", "7-11",
            "7-11");
    private static final List<PlaceContent> ALL = List.of(
            place("Hospitali ya Mfano", PlaceKind.HOSPITAL, Set.of(Need.EMERGENCY, Need.WOUND, Need.PREP_PEP),
                    Hours.typed(Collections.nCopies(7, "24").toArray(String[]::new)), "KES 50", "0700 000 101"),
            place("Kliniki ya methadone ya Mfano", PlaceKind.METHADONE, Set.of(Need.METHADONE, Need.COUNSELLING),
                    MORNINGS, "Bure", "0700 000 102"),
            place("Msaada wa Sheria Mfano", PlaceKind.LEGAL, Set.of(Need.LEGAL, Need.PAPERS), WEEK, "Bure",
                    "0700 000 103"),
            place("Nyumba ya Mfano", PlaceKind.SHELTER, Set.of(Need.SHELTER, Need.FOOD_REST),
                    Hours.typed(Collections.nCopies(7, "18-8").toArray(String[]::new)), "Bure", "0700 000 104"),
            place("Afya ya Uzazi Mfano", PlaceKind.REPRODUCTIVE, Set.of(Need.REPRODUCTIVE, Need.STI, Need.HIV_TEST),
                    WEEK, "KES 100", "0700 000 105"));

    private InventedPlaces() {}

    private static PlaceContent place(String name, PlaceKind kind, Set<Need> needs, Hours hours, String cost,
            String contact) {
        return new PlaceContent(name, kind, needs, "", hours, cost, "Kiswahili, English",
                "Stage ya Mfano, hatua 100 kushoto", contact, "", "", null);
    }

    /** One of them in the directory, with something people go there for. */
    record Listed(UUID id, Need need) {}

    static List<Listed> write(WriteTx tx, Places places) {
        return ALL.stream().map(one -> new Listed(PracticeCentre.expectDone(places.add(tx, one)),
                one.needs().stream().sorted().findFirst().orElseThrow())).toList();
    }
}
