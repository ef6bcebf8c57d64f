package org.mlango.together;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.mlango.shell.Room;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;
import org.mlango.store.ReadTx;
import org.mlango.together.SecondPersonViewModel.Witnesses;
import org.mlango.together.Yes.Way;
import org.mlango.vault.Session;
import org.mlango.vault.Staff;

/** Wires the room: the card on Today, and the form other rooms put above a button nobody presses alone. */
public final class TogetherRoom implements Room {
    private final Background background;
    private final SecondPerson rule;
    private final Session session;
    private final InstantSource clock;
    private final Function<ReadTx, Map<UUID, String>> names;

    /** @param names of the workers, by id */
    public TogetherRoom(Background background, SecondPerson rule, Session session, InstantSource clock,
            Function<ReadTx, Map<UUID, String>> names) {
        this.background = background;
        this.rule = rule;
        this.session = session;
        this.clock = clock;
        this.names = names;
    }

    /** @param object what it is about, asked when it is needed */
    public SecondPersonView form(Matter matter, Supplier<UUID> object) {
        return form(matter, object, List.of(Way.values()));
    }

    /** As {@link #form}, for what is over once the person leaves: nobody waits 48 hours for it. */
    public SecondPersonView formAtOnce(Matter matter, Supplier<UUID> object) {
        return form(matter, object, List.of(Way.COLLEAGUE, Way.ENVELOPE));
    }

    private SecondPersonView form(Matter matter, Supplier<UUID> object, List<Way> ways) {
        return new SecondPersonView(
                new SecondPersonViewModel(background, rule, new Vaults(session), clock, matter, object), ways);
    }

    @Override
    public String guidePage() {
        return "manager";
    }

    @Override
    public List<TodayCard> todayCards() {
        return List.of(WaitsView.card(new WaitsViewModel(background, rule, names)));
    }

    /** Asks the open vault. */
    private record Vaults(Session session) implements Witnesses {
        @Override
        public Optional<UUID> colleague(String name, char[] passphrase) {
            return new Staff(session).second(name, passphrase);
        }

        @Override
        public Optional<UUID> envelope(String words) {
            return new Staff(session).envelope(words);
        }

        @Override
        public UUID worker() {
            return session.actor().worker();
        }
    }
}
