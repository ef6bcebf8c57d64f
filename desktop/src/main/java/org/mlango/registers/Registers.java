package org.mlango.registers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.centre.Centre;
import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;
import org.mlango.visits.Visits;

/** The front door of the registers. */
public final class Registers {
    private static final String DAYS = "REQUEST_DAYS";
    private static final String KIND = "request";

    private final Centre centre;
    private final Consents consents;
    private final WriteRequest write;
    private final Officials officials;
    private final Keeping keeping;

    public Registers(Consents consents, Centre centre, Visits visits) {
        this.consents = consents;
        this.centre = centre;
        officials = new Officials(centre);
        keeping = new Keeping(consents, centre, visits);
        write = new WriteRequest(consents, this);
        consents.register(new ForgetAsked());
        consents.registerHeld(new HeldRequests());
    }

    /** Writes down what somebody asks for by right; gives its id. */
    public Outcome<UUID> ask(WriteTx tx, RequestDraft draft) {
        return write.run(tx, draft);
    }

    /** Writes down that something kept here was lost, seen or told where it should not be; gives its id. */
    public Outcome<UUID> notice(WriteTx tx, BreachDraft draft) {
        return Breaches.notice(tx, draft);
    }

    /** Writes down that an authority asks for something, with the steps to take; gives its id. */
    public Outcome<UUID> official(WriteTx tx, OfficialDraft draft) {
        return officials.write(tx, draft);
    }

    /** Writes down that somebody was asked again and wants these kept on. */
    public Outcome<Boolean> keepOn(WriteTx tx, PersonId person, Set<KeptClass> what) {
        return keeping.keepOn(tx, consents.same(tx, person), what);
    }

    Officials officials() {
        return officials;
    }

    Keeping keeping() {
        return keeping;
    }

    String centreName(ReadTx tx) {
        return centre.profile(tx).name();
    }

    /** Within how many days requests are answered here. */
    RequestDays days(ReadTx tx) {
        return centre.setting(tx, DAYS).flatMap(RequestDays::read).orElse(RequestDays.LAW);
    }

    Outcome<RequestDays> chooseDays(WriteTx tx, RequestDays days) {
        if (!tx.actor().roles().contains(Role.MANAGER)) {
            return Outcome.refused("", "times.not_yours");
        }
        if (!days.allowed()) {
            return Outcome.refused("", "times.limits");
        }
        centre.set(tx, DAYS, days.written());
        tx.audit(AuditLine.of("REQUEST_DAYS", "setting", null));
        return Outcome.done(days);
    }

    List<Request> requests(ReadTx tx) {
        return RequestQueries.all(tx);
    }

    List<Request> openRequests(ReadTx tx) {
        return RequestQueries.open(tx);
    }

    List<Request> requests(ReadTx tx, PersonId person) {
        return RequestQueries.of(tx, consents.same(tx, person));
    }

    /** What was said with it; empty if nothing, or if the worker may not read it. */
    Optional<String> words(WriteTx tx, Request request) {
        if (!tx.keys().opens(KeyName.IK) || !request.hasWords() || request.person() == null) {
            return Optional.empty();
        }
        tx.audit(AuditLine.of("REQUEST_READ", "person", request.person().value()));
        return RequestQueries.words(tx, request.id());
    }

    /** @param reason null if it was done */
    Outcome<UUID> close(WriteTx tx, UUID id, @Nullable RequestReason reason) {
        if (!RequestRules.mayClose(tx.actor().roles())) {
            return Outcome.refused("", "request.not_yours");
        }
        if (!RequestWrites.close(tx, id, reason)) {
            return Outcome.refused("", "request.closed");
        }
        tx.audit(AuditLine.of("REQUEST_CLOSED", KIND, id).forPurpose(reason == null ? "DONE" : reason.name()));
        return Outcome.done(id);
    }

    Outcome<UUID> openAgain(WriteTx tx, UUID id) {
        if (!RequestRules.mayClose(tx.actor().roles())) {
            return Outcome.refused("", "request.not_yours");
        }
        if (!RequestWrites.openAgain(tx, id)) {
            return Outcome.refused("", "request.open");
        }
        tx.audit(AuditLine.of("REQUEST_OPENED_AGAIN", KIND, id));
        return Outcome.done(id);
    }
}
