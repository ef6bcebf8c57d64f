package org.mlango.consent;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.store.ErasureLine;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/**
 * The front door of consent. Whatever is written about a person demands a {@link Permit} from here, and the database refuses on
 * its own what has no standing decision.
 */
public final class Consents implements MergeReader {
    private final List<ConsentWithdrawn> rooms = new CopyOnWriteArrayList<>();
    private final List<HeldReader> readers = new CopyOnWriteArrayList<>();
    private final List<HeldReader> own = List.of(new HeldDecisions(), new HeldStops());
    private final List<EraseHandler> erasing = new CopyOnWriteArrayList<>();
    private final List<RecipientNames> naming = new CopyOnWriteArrayList<>();
    private final Withdraw withdraw = new Withdraw(rooms);
    private final LinkPerson links = new LinkPerson(rooms);
    private final Erase erase = new Erase(rooms, erasing, links, withdraw);

    /** To be called in the order of the floors, lowest first. */
    public void register(ConsentWithdrawn room) {
        rooms.add(room);
    }

    /** What this room keeps is part of the copy a person may ask for. */
    public void registerHeld(HeldReader room) {
        readers.add(room);
    }

    /**
     * Everything every room keeps about a person, in the order it is read; nothing if nobody is known under this id. The caller says
     * in the trail that it was read.
     */
    public List<Held> held(WriteTx tx, PersonId person, Language language) {
        List<PersonId> all = same(tx, person);
        return Stream.concat(readers.stream(), own.stream()).sorted(comparingInt(HeldReader::position))
                .flatMap(room -> all.stream().flatMap(one -> room.held(tx, one, language).stream())).toList();
    }

    /** This room knows who recipients are. */
    public void registerNames(RecipientNames room) {
        naming.add(room);
    }

    /** What the recipients of a person are called; those the worker may not know are left out. */
    public Map<UUID, String> recipientNames(WriteTx tx, PersonId person) {
        Map<UUID, String> names = new HashMap<>();
        naming.forEach(room -> names.putAll(room.of(tx, person)));
        return names;
    }

    /** Puts the texts into a vault that has not all of them; what is there stays. */
    public void furnish(WriteTx tx) {
        ConsentTexts.furnish(tx);
    }

    /** The exact words to ask with. */
    public ConsentText text(ReadTx tx, Purpose purpose, Language language) {
        return ConsentQueries.newestText(tx, purpose, language);
    }

    /** Most that a text people are asked with may be, in characters. */
    public static final int LONGEST_TEXT = 2000;

    /**
     * New words to ask with from now on, in both languages. Whoever agreed to older ones is asked again; until then nothing new is
     * written for them, and nothing is deleted.
     *
     * @return their version; or refused, {@code texts.not_yours}, {@code texts.empty}, {@code texts.same} or {@code text.long}
     */
    public Outcome<Integer> newTexts(WriteTx tx, Purpose purpose, String english, String swahili) {
        return NewTexts.run(tx, purpose, english.strip(), swahili.strip());
    }

    /** Leave to write for this purpose today, or the refusal {@code consent.missing}, {@code stop.everything} or {@code stop.purpose} with the purpose. */
    public Outcome<Permit> permit(WriteTx tx, PersonId person, Purpose purpose) {
        return permit(tx, person, purpose, ConsentQueries.NOBODY);
    }

    /** @param recipient for whom it is, where the purpose has a named recipient */
    public Outcome<Permit> permit(WriteTx tx, PersonId person, Purpose purpose, UUID recipient) {
        return Gate.permit(tx, person, purpose, recipient);
    }

    /**
     * Keeps everything about a person and uses none of it: no new entries, no contact, no export, no count, and no reading except
     * for their own wish or their safety (restriction, Data Protection Act 2019, section 34).
     *
     * @param words what was said; null for nothing
     * @return its id; or refused, {@code stop.nothing_kept}, {@code stop.stands}, {@code text.long} or {@code consent.not_yours}
     */
    public Outcome<UUID> restrict(WriteTx tx, PersonId person, Ground ground, @Nullable String words) {
        return LeaveBe.stop(tx, new StopDraft(person, null, ground, words));
    }

    /** As {@link #restrict}, for one purpose: what is kept under it stays, and this use stops (objection, section 36). */
    public Outcome<UUID> object(WriteTx tx, PersonId person, Purpose purpose, @Nullable String words) {
        return LeaveBe.stop(tx, new StopDraft(person, purpose, Ground.OWN_WISH, words));
    }

    /**
     * Lets what was stopped go on.
     *
     * @param purpose which use; null for everything
     * @param ground one of {@link Ground#LIFTING}: they asked for it, or they were told before
     * @return its id; or refused, {@code stop.none}, {@code clock.back}, and as {@link #restrict}
     */
    public Outcome<UUID> lift(WriteTx tx, PersonId person, @Nullable Purpose purpose, Ground ground,
            @Nullable String words) {
        return LeaveBe.lift(tx, new StopDraft(person, purpose, ground, words));
    }

    /** What stands stopped, by the person's wish. */
    public List<Stop> stops(ReadTx tx, PersonId person) {
        return StopQueries.stops(tx, person);
    }

    /** True if all of this record is kept and not used: it is read only for the person's own wish or their safety. */
    public boolean restricted(ReadTx tx, PersonId person) {
        return stops(tx, person).stream().anyMatch(stop -> stop.purpose() == null);
    }

    public Standing standing(ReadTx tx, PersonId person, Purpose purpose) {
        return standing(tx, person, purpose, ConsentQueries.NOBODY);
    }

    /** @param recipient for whom, where the purpose has a named recipient */
    public Standing standing(ReadTx tx, PersonId person, Purpose purpose, UUID recipient) {
        return ConsentQueries.standing(tx, person, purpose, recipient)
                .map(stood -> stood.on(tx.today())).orElse(Standing.NEVER_ASKED);
    }

    /** Every purpose without a named recipient, in their order. */
    public List<PurposeStanding> standings(ReadTx tx, PersonId person) {
        List<StandingRow> rows = ConsentQueries.standings(tx, person);
        return Arrays.stream(Purpose.values()).map(purpose -> {
            Optional<StandingRow> found = rows.stream().filter(row -> row.purpose() == purpose
                    && row.recipient().equals(ConsentQueries.NOBODY)).findAny();
            return new PurposeStanding(purpose, null,
                    found.map(row -> row.on(tx.today())).orElse(Standing.NEVER_ASKED),
                    found.map(StandingRow::day).orElse(null), found.map(StandingRow::review).orElse(null));
        }).toList();
    }

    /** Each yes to a named recipient that was not taken back, oldest first. */
    public List<PurposeStanding> toRecipients(ReadTx tx, PersonId person) {
        return ConsentQueries.standings(tx, person).stream()
                .filter(row -> !row.recipient().equals(ConsentQueries.NOBODY) && row.answer() == Answer.AGREED)
                .map(row -> new PurposeStanding(row.purpose(), row.recipient(), row.on(tx.today()), row.day(),
                        row.review()))
                .toList();
    }

    @Override
    public List<PersonId> same(ReadTx tx, PersonId person) {
        return LinkQueries.of(tx, person);
    }

    /** The records this one was linked to itself; each of these links can be undone. */
    public List<PersonId> linked(ReadTx tx, PersonId person) {
        return LinkQueries.beside(tx, person);
    }

    /**
     * Links two records of one person, who is there and agrees. From then on both are read as one, counted as one, and what was
     * agreed is resolved for both: a no or a taking back wins over a yes until the person is asked anew; never asked does not.
     *
     * @return its id; or refused, {@code link.self}, {@code link.already}, {@code consent.missing}, {@code stop.everything} or
     *     {@code consent.not_yours}
     */
    public Outcome<UUID> link(WriteTx tx, PersonId one, PersonId other) {
        return links.link(tx, one, other);
    }

    /** Undoes a link; refused with {@code link.none} if these two were not linked themselves. */
    public Outcome<Boolean> part(WriteTx tx, PersonId one, PersonId other) {
        return links.part(tx, one, other);
    }

    /** The purposes for which the records of one person say opposite things, so that a no holds for all of them. */
    public List<Purpose> opposite(ReadTx tx, PersonId person) {
        List<StandingRow> said = same(tx, person).stream().flatMap(one -> ConsentQueries.newest(tx, one).stream())
                .toList();
        return standings(tx, person).stream().filter(row -> row.standing() == Standing.SAID_NO
                || row.standing() == Standing.WITHDRAWN).map(PurposeStanding::purpose)
                .filter(purpose -> said.stream()
                        .anyMatch(row -> row.purpose() == purpose && row.answer() == Answer.AGREED))
                .toList();
    }

    /** Writes down a decision; gives its id. */
    public Outcome<UUID> decide(WriteTx tx, DecisionDraft draft) {
        return Decide.run(tx, draft);
    }

    /** What taking this back would delete, from every room, to be shown before. */
    public List<Going> going(ReadTx tx, PersonId person, Purpose purpose) {
        List<PersonId> all = same(tx, person);
        return Going.together(rooms.reversed().stream()
                .flatMap(room -> all.stream().flatMap(one -> room.going(tx, one, purpose).stream())).toList());
    }

    /** As {@link #going(ReadTx, PersonId, Purpose)}, for one named recipient. */
    public List<Going> going(ReadTx tx, PersonId person, Purpose purpose, UUID recipient) {
        List<PersonId> all = same(tx, person);
        return Going.together(rooms.reversed().stream()
                .flatMap(room -> all.stream().flatMap(one -> room.going(tx, one, purpose, recipient).stream()))
                .toList());
    }

    /** What the person asked us to mind with what they agreed to, such as whom not to tell; the newest of each purpose. */
    public List<String> minded(WriteTx tx, PersonId person) {
        return same(tx, person).stream().flatMap(one -> ConsentQueries.minded(tx, one).stream()).distinct().toList();
    }

    /** Takes an agreement back and erases in every room what rested on it. */
    public Outcome<UUID> withdraw(WriteTx tx, Withdrawal taken) {
        return withdraw.run(tx, taken);
    }

    public Outcome<UUID> withdraw(WriteTx tx, PersonId person, Purpose purpose) {
        return withdraw.run(tx, Withdrawal.spoken(person, purpose));
    }

    /**
     * An agreement that stands.
     *
     * @param recipient sixteen zero bytes where the purpose has none
     */
    public record Agreed(PersonId person, Purpose purpose, UUID recipient) {}

    /** Every agreement of everybody that stands: for whoever must find, by its token, one that was taken back elsewhere. */
    public List<Agreed> agreed(ReadTx tx) {
        return ConsentQueries.agreed(tx);
    }

    /** To be called in the order of the floors, lowest first. */
    public void registerErase(EraseHandler room) {
        erasing.add(room);
    }

    /**
     * Closes a person's record at once: nobody finds, reads, writes or counts them. What they told is still there.
     *
     * @return refused, {@code erase.nobody} or {@code erase.already}
     */
    public Outcome<Boolean> hide(WriteTx tx, PersonId person) {
        return erase.hide(tx, person);
    }

    /** True while they wait to be erased. */
    public boolean hidden(ReadTx tx, PersonId person) {
        return ConsentQueries.hidden(tx, person);
    }

    public void showAgain(WriteTx tx, PersonId person) {
        erase.showAgain(tx, person);
    }

    /** What erasing these records of one person would delete, from every room. */
    public List<Going> goingAtErasure(ReadTx tx, List<PersonId> records) {
        return erase.going(tx, records);
    }

    /**
     * Erases these records of one person from every room, for good. Links to a record that stays are gone with them: what rested there
     * on an agreement in these alone goes too, and what was refused in these is refused there from now on.
     *
     * @return the numbered lines that say so, one for each
     */
    public List<ErasureLine> erase(WriteTx tx, List<PersonId> records) {
        return erase.run(tx, records);
    }

    /** Erases records an older copy of the database brought back; as {@link #erase}, without new lines. */
    public void eraseAgain(WriteTx tx, List<PersonId> records) {
        erase.again(tx, records);
    }

    /** Takes back again what these lines name, in an older copy of the database. @return how many agreements */
    public int withdrawAgain(WriteTx tx, List<ErasureLine> lines) {
        return withdraw.again(tx, lines);
    }

    /** Everybody who ever decided anything. */
    public List<PersonId> everybody(ReadTx tx) {
        return ConsentQueries.everybody(tx);
    }
}
