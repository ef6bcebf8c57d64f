package org.mlango.places;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Folding;
import org.mlango.kit.text.Language;

/** Which places fit: every word typed is found somewhere in what is known of the place, in either language. */
record PlaceSearch(String typed, @Nullable Need need, boolean openNow) {
    List<Listed> in(List<Place> places, LocalDateTime now) {
        String[] wanted = Folding.plain(typed).split(" ", -1);
        return places.stream().filter(place -> need == null || place.content().needs().contains(need))
                .filter(place -> says(place.content(), wanted)).map(place -> Listed.at(place, now))
                .filter(one -> !openNow || one.open()).toList();
    }

    private static boolean says(PlaceContent place, String... wanted) {
        String all = Folding.plain(Stream.concat(place.typed().stream(), Arrays.stream(Language.values())
                .flatMap(language -> Stream.concat(Stream.of(PlaceWords.kind(language, place.kind())),
                        place.needs().stream().map(need -> PlaceWords.need(language, need)))))
                .collect(Collectors.joining(" ")));
        return Arrays.stream(wanted).allMatch(all::contains);
    }
}
