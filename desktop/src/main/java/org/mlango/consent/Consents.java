package org.mlango.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.mlango.kit.text.Language;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/**
 * The front door of consent. Whatever is written about a person demands a {@link Permit} from here, and the database refuses on
 * its own what has no standing decision.
 */
public final class Consents {
    private final List<ConsentWithdrawn> rooms = new CopyOnWriteArrayList<>();
    private final List<HeldReader> readers = new CopyOnWriteArrayList<>();
    private final HeldReader decisions = new HeldDecisions();
    private final Withdraw withdraw = new Withdraw(rooms);

    /** To be called in the order of the floors, lowest first. */
    public void register(ConsentWithdrawn room) {
        rooms.add(room);
    }

    /** What this room keeps is part of the copy a person may ask for. In the order of the floors, lowest first. */
    public void registerHeld(HeldReader room) {
        readers.add(room);
    }

    /**
     * Everything every room keeps about a person, then what they decided; nothing if nobody is known under this id. The caller says
     * in the trail that it was read.
     */
    public List<Held> held(WriteTx tx, PersonId person, Language language) {
        return Stream.concat(readers.stream(), Stream.of(decisions))
                .flatMap(room -> room.held(tx, person, language).stream()).toList();
    }

    /** Puts the texts into a new vault; what is there stays. */
    public void furnish(WriteTx tx) {
        ConsentTexts.furnish(tx);
    }

    /** The exact words to ask with. */
    public ConsentText text(ReadTx tx, Purpose purpose, Language language) {
        return ConsentQueries.newestText(tx, purpose, language);
    }

    /** Leave to write for this purpose today, or the refusal {@code consent.missing} with the purpose. */
    public Outcome<Permit> permit(WriteTx tx, PersonId person, Purpose purpose) {
        return permit(tx, person, purpose, ConsentQueries.NOBODY);
    }

    /** @param recipient for whom it is, where the purpose has a named recipient */
    public Outcome<Permit> permit(WriteTx tx, PersonId person, Purpose purpose, UUID recipient) {
        return ConsentQueries.standing(tx, person, purpose, recipient)
                .filter(stood -> stood.on(tx.today()) == Standing.AGREED)
                .map(stood -> Outcome.done(new Permit(person, purpose, stood.decision(), tx)))
                .orElseGet(() -> Outcome.refused("", "consent.missing", purpose));
    }

    public Standing standing(ReadTx tx, PersonId person, Purpose purpose) {
        return ConsentQueries.standing(tx, person, purpose, ConsentQueries.NOBODY)
                .map(stood -> stood.on(tx.today())).orElse(Standing.NEVER_ASKED);
    }

    /** Every purpose without a named recipient, in their order. */
    public List<PurposeStanding> standings(ReadTx tx, PersonId person) {
        List<StandingRow> rows = ConsentQueries.standings(tx, person);
        return Arrays.stream(Purpose.values()).map(purpose -> {
            Optional<StandingRow> found = rows.stream().filter(row -> row.purpose() == purpose
                    && row.recipient().equals(ConsentQueries.NOBODY)).findAny();
            return new PurposeStanding(purpose, found.map(row -> row.on(tx.today())).orElse(Standing.NEVER_ASKED),
                    found.map(StandingRow::day).orElse(null), found.map(StandingRow::review).orElse(null));
        }).toList();
    }

    /** Writes down a decision; gives its id. */
    public Outcome<UUID> decide(WriteTx tx, DecisionDraft draft) {
        return Decide.run(tx, draft);
    }

    /** What taking this back would delete, from every room, to be shown before. */
    public List<Going> going(ReadTx tx, PersonId person, Purpose purpose) {
        return rooms.reversed().stream().flatMap(room -> room.going(tx, person, purpose).stream()).toList();
    }

    /** Takes an agreement back and erases in every room what rested on it. */
    public Outcome<UUID> withdraw(WriteTx tx, Withdrawal taken) {
        return withdraw.run(tx, taken);
    }

    public Outcome<UUID> withdraw(WriteTx tx, PersonId person, Purpose purpose) {
        return withdraw.run(tx, Withdrawal.spoken(person, purpose));
    }
}
