package org.mlango.centre;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.mlango.store.Background;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** Adds a worker in the order that leaves no half of one: judged, written down, then given an account. */
record Hiring(Background background, Centre centre, Accounts accounts) {
    /** @param then told what came of it, with the keys that still wait for a colleague */
    void hire(NewWorker details, Consumer<Outcome<Set<KeyName>>> then) {
        background.run(() -> accounts.judge(details), judged -> {
            switch (judged) {
                case Outcome.Done<List<Refusal>>(List<Refusal> refusals) when refusals.isEmpty() ->
                    write(details, then);
                case Outcome.Done<List<Refusal>>(List<Refusal> refusals) -> then.accept(Outcome.refused(refusals));
                case Outcome.Refused<List<Refusal>>(List<Refusal> refusals) -> then.accept(Outcome.refused(refusals));
                case Outcome.Failed<List<Refusal>>(var failure) -> then.accept(new Outcome.Failed<>(failure));
            }
        });
    }

    private void write(NewWorker details, Consumer<Outcome<Set<KeyName>>> then) {
        background.write(tx -> centre.addWorker(tx, details), outcome -> {
            switch (outcome) {
                case Outcome.Done<UUID>(UUID id) -> openAccount(id, details, then);
                case Outcome.Refused<UUID>(List<Refusal> refusals) -> then.accept(Outcome.refused(refusals));
                case Outcome.Failed<UUID>(var failure) -> then.accept(new Outcome.Failed<>(failure));
            }
        });
    }

    private void openAccount(UUID id, NewWorker details, Consumer<Outcome<Set<KeyName>>> then) {
        background.run(() -> accounts.open(id, details), attempt -> {
            Outcome<Set<KeyName>> answer = answer(attempt);
            if (answer instanceof Outcome.Done<Set<KeyName>>) {
                then.accept(answer);
            } else {
                // without an account the entry would be a name that can never sign in
                background.write(tx -> centre.endWorker(tx, id), ended -> then.accept(answer));
            }
        });
    }

    static Outcome<Set<KeyName>> answer(Outcome<Outcome<Set<KeyName>>> attempt) {
        return switch (attempt) {
            case Outcome.Done<Outcome<Set<KeyName>>>(Outcome<Set<KeyName>> answer) -> answer;
            case Outcome.Refused<Outcome<Set<KeyName>>>(List<Refusal> refusals) -> Outcome.refused(refusals);
            case Outcome.Failed<Outcome<Set<KeyName>>>(var failure) -> new Outcome.Failed<>(failure);
        };
    }
}
