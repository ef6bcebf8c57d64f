package org.mlango.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.mlango.asking.Asking;
import org.mlango.centre.Centre;
import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** The front door of people. Every read of who somebody is leaves a line in the trail, and so wants a {@link WriteTx}. */
public final class People {
    private final PersonIndex index = new PersonIndex();
    private final Consents consents;
    private final KeepApart keepApart;
    private final RegisterPerson register;
    private final CorrectPerson correct;
    private final List<Supplier<? extends PersonFileSection>> sections = new CopyOnWriteArrayList<>();

    /** With a centre that chose nothing for people under 18. */
    public People(Consents consents) {
        this(consents, new Asking(consents, new Centre()));
    }

    public People(Consents consents, Asking asking) {
        this.consents = consents;
        keepApart = new KeepApart(consents);
        register = new RegisterPerson(consents, asking, keepApart, index);
        correct = new CorrectPerson(consents, asking, index);
        ErasePerson erase = new ErasePerson(index);
        consents.register(erase);
        consents.registerErase(erase);
        consents.registerHeld(new HeldPerson());
    }

    /** Keeps somebody, with the decisions they made; gives a card code. */
    public Outcome<PersonId> register(WriteTx tx, Registration registration) {
        return register.run(tx, registration);
    }

    /** Name to use and card code; empty if nobody is kept under this id, or if the worker may not see who people are. */
    public Optional<PersonFace> face(WriteTx tx, PersonId id) {
        return person(tx, id).map(Person::face);
    }

    /** Everything a person told about themselves. */
    Optional<Person> person(WriteTx tx, PersonId id) {
        if (!tx.keys().opens(KeyName.IK)) {
            return Optional.empty();
        }
        Optional<Person> found = PersonQueries.person(tx, id);
        if (found.isPresent()) {
            tx.audit(AuditLine.of("PERSON_READ", "person", id.value()));
        }
        return found;
    }

    /**
     * @param version of the row that was shown
     * @param old what becomes of what stood there
     */
    Outcome<PersonId> correct(WriteTx tx, PersonId id, long version, PersonDraft draft, OldWords old) {
        return correct.run(tx, id, version, draft, old);
    }

    /** What stood in a record before it was corrected, for whoever reads the record; they were written down as a reader then. */
    List<Before> before(WriteTx tx, PersonId id) {
        return tx.keys().opens(KeyName.IK) ? PersonQueries.before(tx, id) : List.of();
    }

    /** What stood there before goes as well, though it was kept at first. */
    Outcome<Integer> letGoOfBefore(WriteTx tx, PersonId id) {
        if (!tx.keys().opens(KeyName.IK)) {
            return Outcome.refused("", "people.not_yours");
        }
        int gone = PersonWrites.deleteBefore(tx, id);
        tx.audit(AuditLine.of("BEFORE_LET_GO", "person", id.value()));
        return Outcome.done(gone);
    }

    public Outcome<PersonId> keepContact(WriteTx tx, PersonId id, Contact contact) {
        return keepApart.contact(tx, id, contact);
    }

    /** As {@link #keepContact}, where something stood there. */
    public Outcome<PersonId> correctContact(WriteTx tx, PersonId id, Contact contact, OldWords old) {
        return keepApart.contact(tx, id, contact, old);
    }

    /** How somebody may be reached, whichever of their records it was told under; empty if nothing is kept, or if the worker may not see it. */
    public Optional<Contact> contact(WriteTx tx, PersonId id) {
        if (!tx.keys().opens(KeyName.IK)) {
            return Optional.empty();
        }
        tx.audit(AuditLine.of("CONTACT_READ", "person", id.value()));
        return consents.same(tx, id).stream().flatMap(record -> PersonQueries.contact(tx, record).stream())
                .findFirst();
    }

    public Outcome<PersonId> keepPopulations(WriteTx tx, PersonId id, Set<Population> groups) {
        return keepPopulations(tx, id, new Named(groups, null));
    }

    public Outcome<PersonId> keepPopulations(WriteTx tx, PersonId id, Named named) {
        return keepApart.populations(tx, id, named);
    }

    /** The groups somebody named under any of their records; empty if nothing is kept, or if the worker can write them only. */
    Named populations(WriteTx tx, PersonId id) {
        if (!tx.keys().opens(KeyName.CK)) {
            return Named.NOTHING;
        }
        tx.audit(AuditLine.of("GROUPS_READ", "person", id.value()));
        return consents.same(tx, id).stream().flatMap(record -> PersonQueries.populations(tx, record).stream())
                .map(PersonQueries.Populations::named).reduce(Named.NOTHING, Named::and);
    }

    /** Search as you type, in memory only. Call {@link #unlocked} first. */
    public PersonIndex index() {
        return index;
    }

    /** True if this may be a card code: no sign is wrong, though perhaps nobody has it. */
    public static boolean isCode(String typed) {
        return CardCode.valid(typed);
    }

    /**
     * Whose card code this is, with or without hyphens; no more is told of them. Call {@link #unlocked} before, in a transaction of its
     * own: what it reads can be found once that one is over.
     *
     * @return empty if nobody has it, or if the worker may not see who people are
     */
    public Optional<PersonId> byCode(ReadTx tx, String typed) {
        return tx.keys().opens(KeyName.IK) ? index.byCode(typed).map(PersonFace::person) : Optional.empty();
    }

    /** Reads into the index whom it lacks, for whoever signed in, if they may see who people are. */
    public Outcome<Boolean> unlocked(WriteTx tx) {
        if (!tx.keys().opens(KeyName.IK)) {
            return Outcome.done(false);
        }
        index.build(tx);
        return Outcome.done(true);
    }

    /** As {@link #unlocked}, but only some of them. Call it again while it says that there may be more. */
    public Outcome<Boolean> unlockedFurther(WriteTx tx) {
        return Outcome.done(tx.keys().opens(KeyName.IK) && index.more(tx));
    }

    /**
     * Reckons, once a day, how many may have been met twice, once everybody was read: for those who see no names.
     *
     * @return whether it was done
     */
    Outcome<Boolean> reckonTwice(WriteTx tx) {
        boolean due = tx.keys().opens(KeyName.IK) && index.isBuilt()
                && !tx.today().equals(PersonQueries.metTwice(tx).reckoned());
        if (due) {
            PersonWrites.metTwice(tx,
                    MetTwice.inSteps(index.fewer(PersonQueries.born(tx), PersonQueries.linked(tx))));
            tx.audit(AuditLine.of("MET_TWICE_RECKONED", "person", null));
        }
        return Outcome.done(due);
    }

    /** How many records are of people who have another, as far as it is known; a number of nobody in particular. */
    public MetTwice metTwice(ReadTx tx) {
        return PersonQueries.metTwice(tx);
    }

    /** Lets go of every name in memory: at cover, at lock, and whenever another worker takes over. */
    public void forget() {
        index.forget();
    }

    /** Adds a part to the person's file; made once for each sign-in. */
    public void addSection(Supplier<? extends PersonFileSection> section) {
        sections.add(section);
    }

    List<PersonFileSection> sections() {
        List<PersonFileSection> made = new ArrayList<>();
        sections.forEach(section -> made.add(section.get()));
        return made;
    }
}
