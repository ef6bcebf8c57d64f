package org.mlango.visits;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.MergeReader;
import org.mlango.consent.PersonId;
import org.mlango.drafts.Drafts;
import org.mlango.drafts.Form;
import org.mlango.store.AuditLine;
import org.mlango.store.ErasureLine;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** The front door of visits. Erases its own when somebody takes an agreement back. */
public final class Visits {
    private static final int AFTER_THE_START = 1000;
    private static final Form<VisitDraft> TYPED = new Form<>("VISIT", VisitDraft.class);

    private final Consents consents;
    private final RecordVisit recordVisit;
    private final CorrectVisit correctVisit;
    private final RemoveVisit removeVisit;
    private final ChangeHere changeHere;
    private final Drafts drafts = new Drafts();
    private final MergeReader same;
    private Reported reported = (tx, day) -> false;
    private final GivenBefore before = new GivenBefore();

    public Visits(Consents consents) {
        this.consents = consents;
        recordVisit = new RecordVisit(consents, before);
        correctVisit = new CorrectVisit(consents, before);
        removeVisit = new RemoveVisit(consents, before);
        changeHere = new ChangeHere(consents);
        same = consents;
        consents.register(new VisitsWithdrawn());
        consents.registerHeld(new HeldVisits());
    }

    /** The services every centre starts with; a report can ask for no others, since nobody elsewhere knows them. */
    public static Set<String> shippedServices() {
        return StartCatalogue.services().stream().map(ServiceItem::code).collect(Collectors.toSet());
    }

    /** The things every centre starts with. */
    public static Set<String> shippedThings() {
        return StartCatalogue.things().stream().map(ThingItem::code).collect(Collectors.toSet());
    }

    /** Puts the start catalogue in; once, when a centre is set up. */
    public void furnish(WriteTx tx) {
        StartCatalogue.services().forEach(item -> CatalogueWrites.add(tx, item));
        StartCatalogue.things().forEach(item -> CatalogueWrites.add(tx, item));
    }

    /** For whoever hands reports over. */
    public void register(Reported teller) {
        reported = teller;
    }

    /** True if a report has gone out since the month of one of these days ended: what is changed now is not in it. */
    boolean isReported(ReadTx tx, Collection<LocalDate> days) {
        return days.stream().anyMatch(day -> reported.since(tx, day));
    }

    /** The services in use, in the order of the catalogue. */
    public List<ServiceItem> services(ReadTx tx) {
        return CatalogueQueries.services(tx);
    }

    /** The things in use, in the order of the catalogue. */
    public List<ThingItem> things(ReadTx tx) {
        return CatalogueQueries.things(tx);
    }

    /** The things in use that are given out; what is only brought back is not among them. */
    public List<ThingItem> thingsToGive(ReadTx tx) {
        return things(tx).stream().filter(thing -> !thing.code().equals(StartCatalogue.RETURNED)).toList();
    }

    /**
     * How many of each thing visits gave on each day, whoever they were to and however they were written down: what is left of a visit
     * when it lets go of its person counts as before.
     *
     * @param from the first day
     */
    public Map<String, SortedMap<LocalDate, Integer>> given(ReadTx tx, LocalDate from) {
        return before.given(tx, from);
    }

    /**
     * Prepares {@link #given} for a long time or many visits, a moment's work each time it is asked, so that others have their turn
     * between.
     *
     * @return true once nothing is missing
     */
    public boolean addedUp(ReadTx tx, LocalDate from) {
        return before.addedUp(tx, from);
    }

    /** How often somebody came, by day; days on which nobody did are not in it. */
    public SortedMap<LocalDate, Came> came(ReadTx tx, LocalDate from, LocalDate until) {
        return VisitQueries.came(tx, from, until);
    }

    /** Visits by the hour of this computer, 0 to 23, as far as an hour is known. */
    public SortedMap<Integer, Integer> hours(ReadTx tx, LocalDate from) {
        return VisitQueries.hours(tx, from, ZoneId.systemDefault());
    }

    /** The first day anything was written down of; empty while nothing is. */
    public Optional<LocalDate> firstDay(ReadTx tx) {
        return VisitQueries.firstDay(tx);
    }

    /**
     * Writes a visit down.
     *
     * @return its id; or refusals per field, among them {@code person.not_open} and {@code services.not_open} where the person has
     *     not agreed
     */
    public Outcome<UUID> record(WriteTx tx, VisitDraft draft) {
        return recordVisit.run(tx, draft);
    }

    /**
     * Writes many visits down by the same rules, all or none; permits are asked for once for each person. A thousand at a time keep
     * memory small.
     *
     * @return how many
     */
    public Outcome<Integer> recordAll(WriteTx tx, List<VisitDraft> drafts) {
        return recordVisit.runAll(tx, drafts);
    }

    /**
     * As {@link #recordAll}, for whoever may have to take them back at once.
     *
     * @return their ids
     */
    public Outcome<List<UUID>> recordRows(WriteTx tx, List<VisitDraft> drafts) {
        return recordVisit.runRows(tx, drafts);
    }

    /** What would stand against each of these visits, in their order; nothing is written. */
    public List<List<Refusal>> judge(WriteTx tx, List<VisitDraft> drafts) {
        return recordVisit.judgeAll(tx, drafts);
    }

    /** Takes visits back that were recorded just now. @return how many */
    public Outcome<Integer> removeAll(WriteTx tx, List<UUID> ids) {
        for (UUID id : ids) {
            if (removeVisit.run(tx, id) instanceof Outcome.Refused<StoredVisit>(List<Refusal> why)) {
                return Outcome.refused(why);
            }
        }
        return Outcome.done(ids.size());
    }

    /**
     * Makes past visits of these days anonymous, as a person may wish: they count on, and lead to nobody (decision 0008). There is no
     * way back, also not by restoring an older copy. The trail says that it was done, not whose they were.
     *
     * @param from the first day, or null for every day
     * @param until the last day, or null for every day
     * @return how many; refused while all of it is to be left as it is, {@code anonymous.left_be}
     */
    public Outcome<Integer> detach(WriteTx tx, PersonId person, @Nullable LocalDate from, @Nullable LocalDate until) {
        return consents.restricted(tx, person)
                ? Outcome.refused("", "anonymous.left_be")
                : DetachVisits.run(tx, same.same(tx, person), from, until);
    }

    /** Detaches again what these lines name, in an older copy of the database. @return how many visits */
    public int detachAgain(WriteTx tx, List<ErasureLine> lines) {
        return DetachVisits.again(tx, lines);
    }

    /** The days on which somebody came, under whichever record, oldest first; no more of the visits is read. */
    public List<LocalDate> days(ReadTx tx, PersonId person) {
        return VisitQueries.days(tx, same.same(tx, person));
    }

    /** The visits that lead to somebody, for whoever looks for what was done with them. */
    public List<UUID> ids(ReadTx tx, PersonId person) {
        return VisitQueries.ids(tx, person);
    }

    /** Adds a service of the centre's own. */
    public Outcome<String> addService(WriteTx tx, String label, boolean sensitive) {
        return added(tx, label, code -> CatalogueWrites.add(tx,
                new ServiceItem(code, sensitive, AFTER_THE_START, label.strip())));
    }

    /** Adds a thing of the centre's own, counted in pieces. */
    public Outcome<String> addThing(WriteTx tx, String label) {
        return added(tx, label, code -> CatalogueWrites.add(tx,
                new ThingItem(code, "PIECE", AFTER_THE_START, label.strip())));
    }

    private static Outcome<String> added(WriteTx tx, String label, Consumer<String> write) {
        List<Refusal> refusals = CatalogueRules.judge(label);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        UUID id = UUID.randomUUID();
        String code = "OWN_" + Long.toHexString(id.getMostSignificantBits()).toUpperCase(Locale.ROOT);
        write.accept(code);
        tx.audit(AuditLine.of("CATALOGUE_ADDED", "catalogue", id));
        return Outcome.done(code);
    }

    /** Codes of things and services by how often they were used in the last eight weeks, or lately where many come, most used first. */
    public List<String> mostUsed(ReadTx tx) {
        Map<String, Integer> uses = CatalogueQueries.uses(tx);
        return uses.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What this worker had typed and not saved; empty if nothing, or if it is too old. */
    Optional<VisitDraft> typed(ReadTx tx) {
        return drafts.read(tx, TYPED);
    }

    /** Keeps what is typed so far, so that a power cut loses nothing of it. */
    void keepTyped(WriteTx tx, VisitDraft typed) {
        drafts.keep(tx, TYPED, typed);
    }

    void dropTyped(WriteTx tx) {
        drafts.drop(tx, TYPED);
    }

    /**
     * Writes down that somebody came in and waits: a visit like any other, only that nothing need be on it yet.
     *
     * @return its id; refused as by {@link #record}
     */
    Outcome<UUID> arrive(WriteTx tx, VisitDraft draft) {
        return recordVisit.arrive(tx, draft);
    }

    /** @param state null: done */
    Outcome<UUID> here(WriteTx tx, UUID visit, @Nullable Here state) {
        return changeHere.run(tx, visit, state);
    }

    /** Who of those who came today is still here. */
    Map<UUID, Here> here(ReadTx tx) {
        return HereQueries.ofDay(tx, tx.today());
    }

    /** What they took along the last time things were given to them, without what came back; empty if that never was. */
    List<ThingLine> lastTaken(WriteTx tx, PersonId person) {
        return ofPerson(tx, person).stream()
                .map(row -> row.things().stream().filter(line -> line.asked() > 0)
                        .map(line -> ThingLine.given(line.code(), line.asked())).toList())
                .filter(things -> !things.isEmpty()).findFirst().orElse(List.of());
    }

    /** Newest first. */
    List<VisitRow> ofDay(ReadTx tx, LocalDate day) {
        Set<UUID> hidden = VisitQueries.hiddenOnes(tx, day);
        return VisitQueries.ofDay(tx, day).stream().map(StoredVisit::row)
                .map(row -> hidden.contains(row.id()) ? row.withoutPerson() : row).toList();
    }

    /** Under whichever record of this person, newest first; sensitive services by name for those who hold CK, and the reading is in the trail. */
    List<VisitRow> ofPerson(WriteTx tx, PersonId person) {
        tx.audit(AuditLine.of("VISITS_READ", "person", person.value()));
        return VisitQueries.ofPerson(tx, same.same(tx, person)).stream()
                .map(visit -> visit.row().with(Sealing.open(tx, visit).services()))
                .toList();
    }

    /** A visit as it can be corrected, as far as the keys of the one signed in open it; the reading is in the trail. */
    Optional<VisitDraft> open(WriteTx tx, UUID id) {
        tx.audit(AuditLine.of("VISIT_READ", "visit", id));
        return VisitQueries.visit(tx, id).map(visit -> Sealing.open(tx, visit));
    }

    Outcome<StoredVisit> correct(WriteTx tx, UUID id, VisitDraft draft) {
        return correctVisit.run(tx, id, draft);
    }

    Outcome<StoredVisit> remove(WriteTx tx, UUID id) {
        return removeVisit.run(tx, id);
    }

    Outcome<UUID> putBack(WriteTx tx, StoredVisit visit) {
        return removeVisit.putBack(tx, visit);
    }
}
