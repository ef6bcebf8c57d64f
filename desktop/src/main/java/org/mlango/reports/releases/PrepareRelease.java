package org.mlango.reports.releases;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mlango.consent.PersonId;
import org.mlango.reports.protect.pack.BadPack;
import org.mlango.reports.protect.pack.PackReader;
import org.mlango.reports.protect.pack.TieBreak;
import org.mlango.store.AuditLine;
import org.mlango.store.HandedOut;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Secret;
import org.mlango.store.WriteTx;

/** From a frozen count to what can be protected: with everything that was ever released about the same people beside it. */
public final class PrepareRelease {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PrepareRelease() {}

    /**
     * @param pack of the frozen count, or a part of it for this recipient; counts included
     * @param links facts that tie it to what was released before, as a JSON list: the definitions know them
     */
    public record Wish(UUID frozen, String pack, String links) {
        @Override
        public String toString() {
            return "Wish[" + frozen + "]";
        }
    }

    /**
     * What is to be protected.
     *
     * @param pack as it was counted; what the record keeps
     * @param remembering the pack with all earlier releases that share people
     * @param since the newest release there was
     * @param later rows of windows that roll, left out of this file: they leave at the end of a quarter, or rounded
     */
    public record Prepared(UUID frozen, String pack, String remembering, TieBreak ties, HandedOut since,
            Set<String> later) {
        public Prepared {
            later = Collections.unmodifiableSet(new TreeSet<>(later));
        }

        @Override
        public String toString() {
            return "Prepared[" + frozen + "]";
        }
    }

    /** @return refusals as {@code release.*}; the details of one about cells are their names */
    public static Outcome<Prepared> run(WriteTx tx, Wish wish) {
        Optional<Refusal> refusal = MayRelease.refusal(tx);
        if (refusal.isPresent()) {
            return MayRelease.refused(refusal.get());
        }
        if (ReleaseQueries.frozen(tx, wish.frozen()).isEmpty()) {
            return Outcome.refused("", "release.not_frozen");
        }
        if (!ReleaseQueries.isReleased(tx, wish.frozen()) && ReleaseQueries.takenBack(tx, wish.frozen())) {
            return Outcome.refused("", "release.taken_back");
        }
        if (isTiny(wish.pack(), ReleaseQueries.size(tx, wish.frozen()))) {
            return Outcome.refused("", "release.tiny");
        }
        ReleaseRecord record = ReleaseQueries.record(tx);
        Set<String> untied = Shifts.untied(wish.pack(), wish.links(),
                record.releases().stream().map(one -> one.told().written()).toList());
        if (!untied.isEmpty()) {
            return Outcome.refused("", "release.cut", String.join(", ", untied));
        }
        Set<String> moved = record.moved(wish.pack());
        if (!moved.isEmpty()) {
            return Outcome.refused("", "release.moved", String.join(", ", moved));
        }
        Optional<Refusal> waits = Recounted.refusal(wish.pack(), record, before -> moved(tx, before, wish.frozen()));
        if (waits.isPresent()) {
            return MayRelease.refused(waits.get());
        }
        Rolling rolling = Rolling.of(wish.pack(), record);
        if (rolling.isAll()) {
            return Outcome.refused("", "release.rolling", String.join(", ", rolling.later()));
        }
        tx.audit(AuditLine.of("RELEASE_PREPARED", "frozen_count", wish.frozen()));
        return prepared(tx, new Wish(wish.frozen(), rolling.pack(), wish.links()), record, rolling.later());
    }

    /** Who came and who left since an entry; empty if one of both does not know who is in it. */
    private static Map<String, Revision.Moved> moved(WriteTx tx, Release before, UUID now) {
        Map<PersonId, Set<String>> then = ReleaseQueries.frozenOf(tx, before.number())
                .map(frozen -> ReleaseQueries.people(tx, frozen)).orElse(Map.of());
        Map<PersonId, Set<String>> here = ReleaseQueries.people(tx, now);
        return then.isEmpty() || here.isEmpty() ? Map.of() : Moves.between(then, here);
    }

    private static Outcome<Prepared> prepared(WriteTx tx, Wish wish, ReleaseRecord record, Set<String> later) {
        String remembering = record.remembering(wish.pack(), wish.links());
        try {
            String snapshot = PackReader.read(remembering).snapshot();
            try (Secret key = tx.lastingKey("ties")) {
                TieBreak ties = new TieBreak(key.copy(), snapshot + "\n" + hash(wish.pack()));
                return Outcome.done(new Prepared(wish.frozen(), ReleaseRecord.kept(wish.pack(), wish.links()),
                        remembering, ties, ReleaseQueries.newest(tx), later));
            }
        } catch (BadPack e) {
            return Outcome.refused("", "release.contradicts", String.valueOf(e.getMessage()));
        }
    }

    /** Fewer people than any cell may show: whatever is written, it is about them. */
    static boolean isTiny(String pack, int people) {
        JsonNode read = JSON.readTree(pack);
        int k = read.path("rule").path("k").asInt(5);
        long most = read.path("cells").valueStream().mapToLong(cell -> cell.path("count").longValue(0)).max()
                .orElse(0);
        return most < k || (people > 0 && people < k);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
