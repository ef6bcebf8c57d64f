package org.mlango.places;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.mlango.library.Library;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** The front door of the directory. */
public final class Places {
    private final Library library;

    /** @param library whose pages of places can be taken over */
    public Places(Library library) {
        this.library = library;
    }

    /** Those that are offered, by name. */
    public List<Place> offered(ReadTx tx) {
        return PlaceQueries.offered(tx);
    }

    /** Also one that was taken out. */
    public Optional<Place> place(ReadTx tx, UUID id) {
        return PlaceQueries.place(tx, id);
    }

    /** @return its id; or refused, {@code place.not_yours}, {@code place.same_name}, or what {@link PlaceRules} say */
    public Outcome<UUID> add(WriteTx tx, PlaceContent content) {
        return WritePlace.add(tx, content.told(null), null, PlaceNames.but(tx, null));
    }

    /** @param shown as it stood when somebody began to change it */
    Outcome<UUID> change(WriteTx tx, Place shown, PlaceContent content) {
        return WritePlace.change(tx, shown, content);
    }

    /** Somebody made sure today that all of it is so. */
    Outcome<UUID> confirm(WriteTx tx, Place shown) {
        return WritePlace.put(tx, new Place(shown.id(), shown.version(), shown.content(), tx.today(), shown.retired()),
                AuditLine.of("PLACE_CONFIRMED", "place", shown.id()));
    }

    /** It is offered no more; where somebody was referred to it, its name stays. */
    public Outcome<UUID> takeOut(WriteTx tx, Place shown) {
        return WritePlace.put(tx, new Place(shown.id(), shown.version(), shown.content(), shown.confirmed(),
                tx.today()), AuditLine.of("PLACE_TAKEN_OUT", "place", shown.id()));
    }

    Outcome<UUID> bringBack(WriteTx tx, UUID place) {
        return PlaceQueries.place(tx, place).map(found -> WritePlace.put(tx, new Place(found.id(), found.version(),
                found.content(), found.confirmed(), null), AuditLine.of("PLACE_BROUGHT_BACK", "place", place)))
                .orElseGet(() -> Outcome.refused("", "place.gone"));
    }

    /**
     * Adds how somebody who went there was treated to what others told, without their id. It cannot be taken out again, and is told only
     * together with four others.
     */
    public void wentThere(WriteTx tx, UUID place, Treated told) {
        if (!told.tells()) {
            return;
        }
        PlaceQueries.place(tx, place).ifPresent(found -> {
            PlaceQueries.StoredBox before = PlaceQueries.box(tx, place)
                    .orElse(new PlaceQueries.StoredBox(Box.EMPTY, 0));
            Box after = before.box().with(told);
            PlaceWrites.put(tx, place, after, before.version());
            if (after.waiting().isEmpty()) {
                Friendly now = Friendly.of(after, tx.today());
                PlaceWrites.update(tx, new Place(place, found.version(), found.content().told(now),
                        found.confirmed(), found.retired()));
            }
        });
    }

    /** The helplines a good source names that are not here yet; added as not confirmed. @return how many */
    Outcome<Integer> addChecked(WriteTx tx) {
        return addAll(tx, Checked.HELPLINES.stream().map(one -> new PlacesFile.Good(0, one, null)).toList());
    }

    /** Pages of places in the library that were not taken over yet. */
    List<PlaceContent> onPages(ReadTx tx) {
        return TakeOver.fresh(library.placesToGo(tx), offered(tx));
    }

    /** Takes all of them over. @return how many */
    Outcome<Integer> takeOver(WriteTx tx) {
        return addAll(tx, onPages(tx).stream().map(one -> new PlacesFile.Good(0, one, null)).toList());
    }

    /** Takes what a file brought. Whatever has a name that is here already is left as it is here. @return how many came in */
    Outcome<Integer> addAll(WriteTx tx, List<PlacesFile.Good> rows) {
        int added = 0;
        PlaceNames names = PlaceNames.but(tx, null);
        for (PlacesFile.Good row : rows) {
            switch (WritePlace.add(tx, row.content(), row.confirmed(), names)) {
                case Outcome.Done<UUID> done -> added++;
                case Outcome.Refused<UUID>(List<Refusal> why) -> {
                    if (why.stream().anyMatch(one -> !one.code().equals("place.same_name"))) {
                        return Outcome.refused(why);
                    }
                }
                case Outcome.Failed<UUID>(var failure) -> {
                    return new Outcome.Failed<>(failure);
                }
            }
        }
        tx.audit(AuditLine.of("PLACES_ADDED", "place", null));
        return Outcome.done(added);
    }

    /** True if a word in it would tell, to whoever finds a paper in a pocket, what somebody goes there for. */
    boolean tells(String words) {
        return library.tells(words);
    }
}
