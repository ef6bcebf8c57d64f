package org.mlango.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mlango.consent.PersonId;
import org.mlango.people.People;
import org.mlango.store.KeyName;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;
import org.mlango.visits.Place;
import org.mlango.visits.VisitDraft;
import org.mlango.visits.Visits;

/** Asks whose codes the rows name, and visits what stands against each; counts go together by evening. */
final class SortRows {
    private final Visits visits;
    private final People people;

    SortRows(Visits visits, People people) {
        this.visits = visits;
        this.people = people;
    }

    private record Evening(LocalDate day, Kind kind, Place place) {}

    Sorted sort(WriteTx tx, List<Row> rows, LetGo letGo) {
        List<Row.Bad> bad = new ArrayList<>();
        List<VisitDraft> ofNobody = new ArrayList<>();
        List<Row.OfOne> asked = new ArrayList<>();
        List<VisitDraft> ofSomebody = new ArrayList<>();
        Map<Evening, List<BatchLine>> evenings = new LinkedHashMap<>();
        Map<String, Optional<PersonId>> known = new HashMap<>();
        int let = 0;
        for (Row row : rows) {
            switch (row) {
                case Row.Bad wrong -> bad.add(wrong);
                case Row.OfMany many -> evenings.computeIfAbsent(new Evening(many.day(), many.kind(), many.place()),
                        evening -> new ArrayList<>()).add(many.line());
                case Row.OfOne one when one.code().isEmpty() -> ofNobody.add(one.draft());
                case Row.OfOne one -> {
                    Optional<PersonId> whose = known.computeIfAbsent(one.code(), code -> people.byCode(tx, code));
                    if (whose.isPresent()) {
                        asked.add(one);
                        ofSomebody.add(one.draft().about(whose.get()));
                    } else if (letGo.of(one.number())) {
                        ofNobody.add(one.draft());
                        let++;
                    } else {
                        bad.add(new Row.Bad(one.number(), List.of(new Refusal("code", unknown(tx, one.code())))));
                    }
                }
            }
        }
        List<VisitDraft> ofPeople = new ArrayList<>();
        List<List<Refusal>> against = visits.judge(tx, ofSomebody);
        for (int i = 0; i < asked.size(); i++) {
            Row.OfOne one = asked.get(i);
            if (against.get(i).isEmpty()) {
                ofPeople.add(ofSomebody.get(i));
            } else if (letGo.of(one.number())) {
                ofNobody.add(one.draft());
                let++;
            } else {
                bad.add(new Row.Bad(one.number(), against.get(i).stream().map(SortRows::aboutTheCode).toList()));
            }
        }
        bad.sort(Comparator.comparingInt(Row.Bad::number));
        return new Sorted(ofPeople, ofNobody, batches(evenings), rows.size() - bad.size(), let, bad);
    }

    /** Without the person there would be nothing against it: the row was read before. */
    private static Refusal aboutTheCode(Refusal refusal) {
        return new Refusal("code", refusal.code(), refusal.details());
    }

    private static String unknown(WriteTx tx, String code) {
        return !tx.keys().opens(KeyName.IK) ? "code.not_seen" : People.isCode(code) ? "code.unknown" : "code.wrong";
    }

    private static List<BatchDraft> batches(Map<Evening, List<BatchLine>> evenings) {
        List<BatchDraft> batches = new ArrayList<>();
        evenings.forEach((evening, lines) -> {
            for (int from = 0; from < lines.size(); from += SheetRules.MOST_LINES) {
                batches.add(new BatchDraft(evening.day(), evening.kind(), evening.place(),
                        lines.subList(from, Math.min(from + SheetRules.MOST_LINES, lines.size()))));
            }
        });
        return batches;
    }
}
