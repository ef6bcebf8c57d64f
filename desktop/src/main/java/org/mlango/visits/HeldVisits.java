package org.mlango.visits;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Held;
import org.mlango.consent.HeldDraft;
import org.mlango.consent.HeldReader;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.WriteTx;

/** Every visit of a person, with health services by name, for their copy. */
final class HeldVisits implements HeldReader {
    private static final Texts TEXTS = Texts.of(HeldVisits.class);

    @Override
    public int position() {
        return 20;
    }

    @Override
    public List<Held> held(WriteTx tx, PersonId person, Language language) {
        Map<String, String> own = CatalogueQueries.ownWords(tx);
        return VisitQueries.ofPerson(tx, List.of(person)).stream()
                .map(visit -> held(Sealing.open(tx, visit), own, new HeldDraft(TEXTS, language))).toList();
    }

    private static Held held(VisitDraft visit, Map<String, String> own, HeldDraft draft) {
        TurnedAway away = visit.turnedAway();
        draft.fact("time", "held.time", time(visit.minute()))
                .fact("place", "field.place", draft.word("place." + visit.place()))
                .fact("newOrBack", "held.newOrBack", draft.word("newOrBack." + visit.newOrBack()))
                .fact("collectingFor", "field.collectingFor",
                        visit.collectingFor() == 0 ? null : String.valueOf(visit.collectingFor()))
                .fact("turnedAway", "field.turnedAway", away == null ? null : draft.word("turnedAway." + away));
        visit.services().stream().sorted()
                .forEach(code -> draft.fact("service", "held.service", words(draft, own, "service.", code)));
        visit.things().forEach(line -> draft.labelled("thing", words(draft, own, "thing.", line.code()),
                told(draft, line)));
        return draft.fact("note", "field.note", visit.note()).kept("visit", visit.day());
    }

    private static String words(HeldDraft draft, Map<String, String> own, String prefix, String code) {
        String added = own.get(code);
        return added == null ? draft.word(prefix + code) : added;
    }

    private static String told(HeldDraft draft, ThingLine line) {
        Shortfall shortfall = line.shortfall();
        return Stream.of(quantity(draft, "thing.asked", line.asked()), quantity(draft, "thing.given", line.given()),
                quantity(draft, "thing.returned", line.returned()),
                shortfall == null ? "" : draft.word("shortfall." + shortfall))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String quantity(HeldDraft draft, String key, int quantity) {
        return quantity == 0 ? "" : draft.word(key) + ": " + quantity;
    }

    private static @Nullable String time(@Nullable Integer minute) {
        return minute == null ? null : "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
