package org.mlango.people;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.people.IndexEntry.Search;
import org.mlango.people.PersonQueries.Some;
import org.mlango.people.Vocabulary.Fit;
import org.mlango.store.AuditLine;
import org.mlango.store.WriteTx;

/**
 * Finds people by card code, name to use, phrase or phone, as they are typed. It lives in memory only: built from the sealed rows
 * for a worker who holds IK, some at a time, and forgotten whenever the screen is covered or another worker takes over.
 */
public final class PersonIndex {
    static final int MOST_HITS = 50;
    private static final int MOST_LIKE = 5;
    private static final Comparator<PersonFace> BY_LABEL = Comparator.comparing(PersonFace::label)
            .thenComparing(PersonFace::cardCode);
    /** So few that whoever works meanwhile does not notice. */
    private static final int AT_ONCE = 2_000;

    private final int atOnce;

    private final List<IndexEntry> entries = new ArrayList<>();
    private final Map<PersonId, Integer> places = new HashMap<>();
    private final NavigableMap<String, IndexEntry> byCode = new TreeMap<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final PersonBlocks blocks = new PersonBlocks();
    private final Set<String> codes = new HashSet<>();
    private Reading reading = Reading.NOT_BEGUN;
    private long times;
    private WeakReference<@Nullable WriteTx> building = new WeakReference<>(null);

    /**
     * How far everybody was read.
     *
     * @param last whom to go on after
     * @param unreadable how many people cannot be found because their row in the file does not open any more
     */
    record Reading(boolean begun, @Nullable UUID last, int unreadable, boolean end) {
        static final Reading NOT_BEGUN = new Reading(false, null, 0, false);

        Reading with(Some some) {
            return new Reading(true, some.last(), unreadable + some.broken(), some.end());
        }
    }

    PersonIndex() {
        this(AT_ONCE);
    }

    PersonIndex(int atOnce) {
        this.atOnce = atOnce;
    }

    /** The best fits first; nothing typed finds nobody. */
    public synchronized List<PersonFace> search(String typed) {
        Search exact = Search.of(typed, false);
        if (exact.words().length == 0) {
            return List.of();
        }
        List<PersonFace> found = hits(exact);
        return found.isEmpty() ? hits(Search.of(typed, true)) : found;
    }

    /** Whose card code this is, with or without hyphens; empty if nobody's. */
    synchronized Optional<PersonFace> byCode(String typed) {
        return Optional.ofNullable(byCode.get(CardCode.compact(typed))).map(IndexEntry::face);
    }

    /** Who may be somebody who tells this, the likeliest first. A name many bear says nothing. */
    synchronized List<PersonFace> mayBe(Told told) {
        return mayBe(told, null);
    }

    private List<PersonFace> mayBe(Told told, @Nullable PersonId but) {
        Set<PersonFace> ofTheirOwn = new TreeSet<>(BY_LABEL);
        Set<PersonFace> named = new TreeSet<>(BY_LABEL);
        Set<PersonFace> nearly = new TreeSet<>(BY_LABEL);
        for (List<IndexEntry> block : blocks.near(told)) {
            for (IndexEntry entry : block) {
                if (named.size() > MOST_LIKE) {
                    break;
                }
                if (!entry.face().person().equals(but)) {
                    switch (told.likeness(entry.told(), nearly.size() <= MOST_LIKE)) {
                        case PHONE, PHRASE -> ofTheirOwn.add(entry.face());
                        case NAME -> named.add(entry.face());
                        case NEARLY -> nearly.add(entry.face());
                        case NONE -> {
                            // somebody else
                        }
                    }
                }
            }
        }
        Stream<PersonFace> byName = named.size() > MOST_LIKE
                ? Stream.of()
                : Stream.concat(named.stream(),
                        named.size() + nearly.size() > MOST_LIKE ? Stream.of() : nearly.stream());
        return Stream.concat(ofTheirOwn.stream(), byName).limit(MOST_LIKE).toList();
    }

    /** Which other people may be this one. */
    public synchronized List<PersonFace> mayBe(PersonId person) {
        Integer place = places.get(person);
        return place == null
                ? List.of()
                : mayBe(entries.get(place).told(), person);
    }

    /** By how many people there are fewer if those likely met twice are one each. */
    synchronized int fewer(Map<UUID, Integer> born, Map<UUID, UUID> linked) {
        return Twice.fewer(entries.stream()
                .map(entry -> new Twice.Known(entry.face().person().value(), entry.told(), born)).toList(), linked);
    }

    synchronized boolean isBuilt() {
        return reading.end();
    }

    public synchronized int size() {
        return entries.size();
    }

    /** How many people cannot be found because their row in the file does not open any more. */
    synchronized int unreadable() {
        return reading.unreadable();
    }

    /** Reads everybody who was not read yet. */
    void build(WriteTx tx) {
        if (isBuilt() || building.refersTo(tx)) {
            return;
        }
        building = new WeakReference<>(tx);
        Reading from = reading();
        while (!from.end()) {
            from = read(tx, from);
        }
    }

    /**
     * Reads some more people.
     *
     * @return whether there may be more
     */
    boolean more(WriteTx tx) {
        Reading from = reading();
        return !from.end() && !read(tx, from).end();
    }

    private synchronized Reading reading() {
        return reading;
    }

    private Reading read(WriteTx tx, Reading from) {
        if (!from.begun()) {
            tx.audit(AuditLine.of("PEOPLE_INDEXED", "person", null));
        }
        Some some = PersonQueries.some(tx, from.last(), atOnce);
        some.people().forEach(person -> reserve(person.identity().cardCode()));
        long before = times();
        Reading next = from.with(some);
        tx.afterCommit(() -> fill(some.people(), next, before));
        return next;
    }

    private synchronized long times() {
        return times;
    }

    /** Unless everything was let go of meanwhile. */
    synchronized void fill(List<Person> people, Reading next, long before) {
        if (times == before) {
            reading = next;
            people.forEach(person -> put(person.id(), person.identity()));
        }
    }

    /** A card code nobody has. */
    String newCode(WriteTx tx) {
        build(tx);
        String code = CardCode.random();
        while (!reserve(code)) {
            code = CardCode.random();
        }
        return code;
    }

    private synchronized boolean reserve(String code) {
        return codes.add(code);
    }

    synchronized void put(PersonId id, Identity identity) {
        if (reading.begun()) {
            IndexEntry entry = new IndexEntry(id, identity);
            Integer place = places.putIfAbsent(id, entries.size());
            if (place == null) {
                entries.add(entry);
            } else {
                leave(entries.set(place, entry));
            }
            blocks.add(entry);
            entry.enter(vocabulary);
            byCode.put(entry.code(), entry);
            codes.add(identity.cardCode());
        }
    }

    private void leave(IndexEntry gone) {
        blocks.remove(gone);
        gone.leave(vocabulary);
        byCode.remove(gone.code());
    }

    synchronized void remove(PersonId id) {
        Integer place = places.remove(id);
        if (place != null) {
            IndexEntry gone = entries.get(place);
            IndexEntry last = entries.removeLast();
            if (last != gone) {
                entries.set(place, last);
                places.put(last.face().person(), place);
            }
            leave(gone);
            codes.remove(gone.face().cardCode());
        }
    }

    /** Lets go of every name. */
    public synchronized void forget() {
        entries.clear();
        places.clear();
        byCode.clear();
        vocabulary.clear();
        blocks.clear();
        codes.clear();
        reading = Reading.NOT_BEGUN;
        times++;
    }

    private List<PersonFace> hits(Search search) {
        List<Fit> fits = Stream.of(search.words()).map(word -> vocabulary.fit(word, search.guess())).toList();
        Hits hits = new Hits(MOST_HITS);
        Consumer<IndexEntry> look = entry -> hits.add(entry.rank(search, fits), entry.face());
        if (search.concernsEverybody() && !search.guess()) {
            entries.forEach(look);
        } else {
            byCode.subMap(search.compact(), search.compact() + Character.MAX_VALUE).values().forEach(look);
            fits.stream().min(Comparator.comparingInt(Fit::bearers)).ifPresent(fit -> vocabulary.bearers(fit, look));
        }
        return hits.faces();
    }
}
