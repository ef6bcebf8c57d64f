package org.mlango.ownview;

import static org.mlango.schema.Tables.OWN_VIEW;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;
import org.mlango.schema.tables.records.OwnViewRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

/** Reads that open a seal want a {@link WriteTx}, since each of them leaves a line in the trail. */
final class OwnViewQueries {
    static final SealedColumn<Codes> CODES = SealedColumn.of(KeyName.CK, OWN_VIEW.CODES, Codes.class);
    static final SealedColumn<OwnWords> WORDS = SealedColumn.of(KeyName.NK, OWN_VIEW.WORDS, OwnWords.class);

    private OwnViewQueries() {}

    /** What is sealed under CK. */
    record Codes(List<Coded> answers) {
        record Coded(Question question, @Nullable Integer thing, FiveWay said, List<String> codes) {}
    }

    /** What is sealed under NK. */
    record OwnWords(List<Worded> answers) {
        record Worded(Question question, @Nullable Integer thing, String words) {}
    }

    /**
     * Newest first.
     *
     * @param records all there are of one person
     */
    static List<Talk> talks(WriteTx tx, List<PersonId> records) {
        return tx.sql().selectFrom(OWN_VIEW)
                .where(OWN_VIEW.PERSON_ID.in(records.stream().map(PersonId::value).toList()))
                .orderBy(OWN_VIEW.DAY.desc(), OWN_VIEW.ID).fetch(row -> talk(tx, row));
    }

    static Optional<Talk> talk(WriteTx tx, UUID id) {
        return tx.sql().selectFrom(OWN_VIEW).where(OWN_VIEW.ID.eq(id)).fetchOptional(row -> talk(tx, row));
    }

    /** Whose it is, without opening any seal. */
    static Optional<PersonId> person(ReadTx tx, UUID id) {
        return tx.sql().select(OWN_VIEW.PERSON_ID).from(OWN_VIEW).where(OWN_VIEW.ID.eq(id))
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    /** How many conversations are kept; of what was said, nothing. */
    static int count(ReadTx tx, PersonId person) {
        return tx.sql().fetchCount(OWN_VIEW, OWN_VIEW.PERSON_ID.eq(person.value()));
    }

    private static Talk talk(WriteTx tx, OwnViewRecord row) {
        Codes codes = CODES.open(tx.keys(), row.getId(), row.getRowVersion(), row.getCodes());
        OwnWords words = WORDS.open(tx.keys(), row.getId(), row.getRowVersion(), row.getWords());
        return new Talk(row.getId(), row.getDay(), Language.valueOf(row.getLanguage()), row.getWorkerId(),
                row.getRowVersion(), joined(codes, words));
    }

    private static List<Answer> joined(Codes codes, OwnWords words) {
        Map<List<Object>, Answer> answers = new HashMap<>();
        codes.answers().forEach(one -> answers.put(place(one.question(), one.thing()),
                new Answer(one.question(), one.thing(), one.said(), Set.copyOf(one.codes()), "")));
        words.answers().forEach(one -> answers.merge(place(one.question(), one.thing()),
                new Answer(one.question(), one.thing(), FiveWay.NOT_ASKED, Set.of(), one.words()),
                (coded, worded) -> new Answer(coded.question(), coded.thing(), coded.said(), coded.codes(),
                        worded.words())));
        List<Answer> sorted = new ArrayList<>(answers.values());
        sorted.sort(Comparator.comparingInt(OwnViewQueries::order).thenComparing(Answer::question));
        return sorted;
    }

    /** First each thing with all that was said of it, then what was said of all. */
    private static int order(Answer answer) {
        Integer thing = answer.thing();
        return thing == null ? Integer.MAX_VALUE : thing;
    }

    private static List<Object> place(Question question, @Nullable Integer thing) {
        return List.of(question, Objects.requireNonNullElse(thing, -1));
    }
}
